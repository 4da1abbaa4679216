package io.github.riskrules.tooling.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.render.GoldenFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransparencyTest {
  private static final Path PACKS =
      Path.of("src/test/resources/io/github/riskrules/tooling/handbook");
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/riskrules/tooling/transparency");

  private static PolicyPack northamptonshire;
  private static Transparency local;

  @BeforeAll
  static void draw_up_the_documents_of_a_county() {
    northamptonshire = PolicyPack.bundled("northamptonshire").orElseThrow();
    local = Transparency.of(northamptonshire);
  }

  @Test
  void fills_in_what_pack_and_library_know_and_leaves_the_rest_open_in_plain_sight() {
    Map<String, String> files = Transparency.of(small()).files();

    assertThat(files.keySet())
        .containsExactly(
            "local-transparency-record.md", "local-data-protection.md", "local-equality.md");
    files.forEach(
        (name, text) ->
            GoldenFile.matches(
                GOLDEN.resolve(name), text.replace(RiskEngine.version(), "VERSION")));
  }

  @Test
  void says_the_same_each_time() {
    assertThat(Transparency.of(small()).files()).isEqualTo(Transparency.of(small()).files());
  }

  @Test
  void names_every_section_of_the_standard() {
    assertThat(Transparency.of(small()).record().markdown().lines().filter(is("## ")))
        .containsExactly(
            "## Tier 1: Summary information",
            "## Tier 2, 2.1: Owner and responsibility",
            "## Tier 2, 2.2: Description and rationale",
            "## Tier 2, 2.3: Deployment context",
            "## Tier 2, 2.4.1: Tool specification",
            "## Tier 2, 2.4.2: Model specification",
            "## Tier 2, 2.4.3: Development data specification",
            "## Tier 2, 2.4.4: Operational data specification",
            "## Tier 2, 2.5: Risks, mitigations and impact assessments");
  }

  @Test
  void says_of_every_question_what_is_known_or_that_it_is_open() {
    Known known = new Known(small());
    Stream.of(
            new AtrsSummary(known).sections(),
            new AtrsSpecification(known).sections(),
            new DataProtectionImpact(known).sections(),
            new EqualityImpact(known).sections())
        .flatMap(List::stream)
        .flatMap(section -> section.fields().stream())
        .forEach(
            field ->
                assertThat(field.known().size() + field.open().length())
                    .as(field.name())
                    .isPositive());
  }

  @Test
  void invents_no_organisation_person_or_address() {
    for (String text : local.files().values()) {
      assertThat(text).doesNotContain("@").doesNotContain("http");
    }
    assertThat(local.record().markdown())
        .contains("To be completed by the force: an address of the team responsible");
  }

  @Test
  void tells_how_little_the_questionnaires_foretell_and_who_says_so() {
    assertThat(PublishedAccuracy.STATEMENTS)
        .hasSizeGreaterThan(3)
        .allSatisfy(each -> assertThat(each).contains("Source: ", "certainty B"));
    assertThat(Transparency.of(small()).record().markdown())
        .contains("45 of the 67", "It is not promised that the tier foretells harm.");
  }

  @Test
  void names_only_facts_there_are_as_close_to_a_protected_characteristic() {
    List<String> facts =
        Stream.concat(
                Known.facts().stream().map(VocabularyFact::fullPath),
                Stream.of("suspect.underEighteen", "children.oldest"))
            .toList();
    assertThat(Characteristic.values()).hasSize(9);
    assertThat(Arrays.stream(Characteristic.values()).flatMap(each -> each.paths().stream()))
        .isSubsetOf(facts);
  }

  @Test
  void names_each_rule_that_treats_people_by_sex_or_age() {
    assertThat(local.equality().markdown())
        .contains(
            "- victim.sex: nothing in the policy makes use of it.",
            "- suspect.sex: nothing in the policy makes use of it.")
        .containsPattern("- victim.age: used by .*GUARDRAIL-DEFINITION-01");
    PolicyPack pilot = PolicyPack.bundled("dapo-pilot").orElseThrow();
    assertThat(Transparency.of(pilot).equality().markdown())
        .as("a caution that one force tried for men alone")
        .contains("- suspect.sex: used by PILOT-CAUTION-01.");
  }

  /** Whoever believed that one of these is of no use would stop giving it. */
  @Test
  void never_calls_a_fact_useless_from_which_something_is_counted() {
    FactUse use = FactUse.of(northamptonshire.policy());
    assertThat(Known.facts().stream().filter(use::isIdle).map(VocabularyFact::fullPath))
        .contains("victim.sex", "relationship.cohabiting")
        .doesNotContain(
            "suspect.adult",
            "dash.statedTicks",
            "dash.statedUnanswered",
            "history.statedEventsInYear",
            "history.statedCrimesInYear",
            "history.incidents.grave",
            "history.incidents.earliest",
            "history.incidents.latest",
            "history.complete",
            "orders.complete",
            "children.each.age",
            "children.each.seen",
            "investigation.arrestedAt",
            "occurredAt");
    assertThat(use.usersOf("suspect.adult")).contains("GUARDRAIL-CAUTION-01");
  }

  private static Predicate<String> is(String heading) {
    return line -> line.startsWith(heading);
  }

  private static PolicyPack small() {
    return PolicyPack.read(PACKS.resolve("local")).orElseThrow();
  }
}
