package io.github.riskrules.tooling.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.caseload.CaseloadSource;
import io.github.riskrules.tooling.proof.Way;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.release.DiffReport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackDiffTest {
  private static final String NATIONAL = "england-and-wales";
  private static final PolicyPack BEFORE = EditedPack.original(NATIONAL);

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void is_empty_where_nothing_changed(String name) {
    PolicyPack pack = EditedPack.original(name);

    PackDiff diff = EditedPack.diff(pack, pack);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.remarks()).isEmpty();
    assertThat(diff.needsSignOff()).isFalse();
  }

  @Test
  void is_proven_alike_where_nothing_changed() {
    PackDiff diff = EditedPack.proven(BEFORE, BEFORE);

    assertThat(diff.isProvenAlike()).isTrue();
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.asksForALook()).isFalse();
  }

  @Test
  void a_rule_divided_in_two_is_unseen_until_it_is_proven_to_change_nothing(@TempDir Path folder) {
    PolicyPack after = EditedPack.copy(NATIONAL, folder).divided().pack();

    PackDiff seen = EditedPack.diff(BEFORE, after);
    PackDiff proven = EditedPack.proven(BEFORE, after);

    assertThat(seen.unseen()).containsExactly("MARKER-03", "MARKER-94");
    assertThat(proven.unseen()).isEmpty();
    assertThat(proven.isProvenAlike()).isTrue();
    assertThat(DiffReport.of(proven).text(400))
        .contains(": every incident comes out as before, which is proven")
        .doesNotContain("That is no proof");
  }

  @Test
  void what_moves_a_deadline_stays_unseen_as_no_proof_speaks_of_it(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder).edit("calendar.yaml", "2030-12-26", "2030-12-27").pack();

    PackDiff proven = EditedPack.proven(BEFORE, after);

    assertThat(proven.isProvenAlike()).isTrue();
    assertThat(proven.unseen()).containsExactly("the calendar");
    assertThat(proven.asksForALook()).isTrue();
  }

  @Test
  void asks_for_a_signature_where_a_proof_shows_what_becomes_weaker(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .pack();

    PackDiff proven = EditedPack.proven(BEFORE, after);

    assertThat(proven.provenWeaker())
        .extracting(Divergence::way, Divergence::responsible, Divergence::confirmed)
        .contains(
            tuple(Way.LOWER_END_FALLS, List.of("MARAC-01"), true),
            tuple(Way.UPPER_END_FALLS, List.of("MARAC-01"), true));
    assertThat(proven.needsSignOff()).isTrue();
    assertThat(proven.examples()).extracting(Example::name).contains("proven-01", "proven-02");
  }

  @Test
  void asks_for_a_look_where_there_was_no_time_to_prove_anything(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder).append("README.md", "\nOne more word.\n").pack();

    PackDiff diff =
        PackDiff.between(BEFORE, after, null, Effort.USUAL, Patience.inAll(Duration.ZERO));

    assertThat(diff.isProvenAlike()).isFalse();
    assertThat(diff.asksForALook()).isTrue();
    assertThat(DiffReport.of(diff).text(400))
        .contains("Not proven: the time was too short to tell");
  }

  @Test
  void taken_back_is_its_mirror_image(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .remove("rules/dvpn.drl", "DVPN-12")
            .pack();

    PackDiff there = EditedPack.diff(BEFORE, after);
    PackDiff back = EditedPack.diff(after, BEFORE);

    assertThat(back.tiers())
        .extracting(TierMove::before, TierMove::after, TierMove::incidents)
        .containsExactlyInAnyOrderElementsOf(
            there.tiers().stream()
                .map(move -> tuple(move.after(), move.before(), move.incidents()))
                .toList());
    assertThat(there.actionCounts()).isNotEmpty();
    assertThat(back.actionCounts())
        .extracting(ActionCount::code, ActionCount::gained, ActionCount::lost)
        .containsExactlyElementsOf(
            there.actionCounts().stream()
                .map(count -> tuple(count.code(), count.lost(), count.gained()))
                .toList());
    assertThat(back.rules())
        .extracting(RuleChange::id, RuleChange::change)
        .containsExactly(tuple("MARAC-01", Change.CHANGED), tuple("DVPN-12", Change.ADDED));
    assertThat(there.rules())
        .extracting(RuleChange::id, RuleChange::change)
        .containsExactly(tuple("DVPN-12", Change.REMOVED), tuple("MARAC-01", Change.CHANGED));
  }

  @Test
  void shows_examples_of_which_both_engines_say_the_same(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .pack();

    PackDiff diff = EditedPack.diff(BEFORE, after);

    assertThat(diff.examples()).isNotEmpty();
    for (Example example : diff.examples()) {
      Incident incident =
          IncidentJson.read(example.document().getBytes(StandardCharsets.UTF_8)).orElseThrow();
      Decision before = RiskEngine.of(BEFORE).assess(incident, example.at());
      Decision now = RiskEngine.of(after).assess(incident, example.at());
      assertThat(before.tier()).isEqualTo(example.before());
      assertThat(now.tier()).isEqualTo(example.after());
      for (ActionMove move : example.actions()) {
        assertThat(before.suggests(move.code())).isEqualTo(move.before() == Standing.SUGGESTED);
        assertThat(now.suggests(move.code())).isEqualTo(move.after() == Standing.SUGGESTED);
      }
    }
  }

  @Test
  void finds_the_smallest_incident_in_which_a_threshold_shows(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .pack();

    assertThat(EditedPack.diff(BEFORE, after).examples())
        .anySatisfy(
            example -> {
              assertThat(example.facts()).hasSize(1);
              assertThat(example.facts().get(0).path()).isEqualTo("dash.statedTicks");
              assertThat(example.facts().get(0).answer()).isIn("14", "15");
            });
  }

  @Test
  void recognises_a_rule_that_only_changed_its_id(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "\"MARAC-01 visible", "\"MARAC-21 visible")
            .edit("pack.yaml", "[MARAC-01,", "[MARAC-21,")
            .pack();

    PackDiff diff = EditedPack.diff(BEFORE, after);

    assertThat(diff.rules()).hasSize(1);
    assertThat(diff.rules().get(0).change()).isEqualTo(Change.RENAMED);
    assertThat(diff.rules().get(0).formerId()).isEqualTo("MARAC-01");
    assertThat(diff.decisions()).isEmpty();
    assertThat(diff.compared().incidents()).isZero();
  }

  @Test
  void compares_no_incident_where_only_words_change(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "fourteen or more of the 24 questions were", "14 of 24 were")
            .pack();

    PackDiff diff = EditedPack.diff(BEFORE, after);

    assertThat(diff.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.bearsOnDecisions()).isFalse();
              assertThat(rule.differences())
                  .extracting(Difference::what)
                  .containsExactly("people are told");
            });
    assertThat(diff.compared().incidents()).isZero();
    assertThat(diff.needsSignOff()).isFalse();
    assertThat(diff.retold()).isEqualTo(new Retold(List.of("MARAC-01"), List.of()));
    assertThat(diff.asksForALook()).isTrue();
  }

  @Test
  void asks_for_a_look_at_what_changed_and_no_incident_shows(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit(
                "calendar.yaml",
                "  - { date: \"2026-12-25\", name: Christmas Day }",
                "  - { date: \"2026-12-23\", name: Invented Day }\n"
                    + "  - { date: \"2026-12-25\", name: Christmas Day }")
            .pack();

    PackDiff diff = EditedPack.diff(BEFORE, after);

    assertThat(diff.decisions()).isEmpty();
    assertThat(diff.needsSignOff()).isFalse();
    assertThat(diff.unseen()).containsExactly("the calendar");
    assertThat(diff.asksForALook()).isTrue();
  }

  @Test
  void shows_a_change_of_the_extended_pack_under_its_name(@TempDir Path folder) {
    EditedPack.copy(NATIONAL, folder)
        .edit("pack.yaml", "version: \"2026.1\"", "version: \"2026.2\"")
        .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16");
    PolicyPack after =
        EditedPack.copy("northamptonshire", folder)
            .edit("pack.yaml", "england-and-wales 2026.1", "england-and-wales 2026.2")
            .pack();

    PackDiff diff = EditedPack.diff(EditedPack.original("northamptonshire"), after);

    assertThat(diff.rules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.pack()).isEqualTo(NATIONAL));
    assertThat(diff.policy())
        .extracting(Difference::what, Difference::after)
        .contains(tuple("extends", List.of("england-and-wales 2026.2")));
    assertThat(diff.weakened()).isNotEmpty();
  }

  @Test
  void asks_for_a_new_version_where_two_policies_call_themselves_the_same(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .pack();

    assertThat(EditedPack.diff(BEFORE, after).remarks())
        .anyMatch(remark -> remark.startsWith("Both call themselves version 2026.1"));
  }

  @Test
  void counts_given_incidents_and_tells_nothing_of_them(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .pack();
    String given =
        """
        {"schema":"incident/1","id":"real-1","reference":"secret-reference",\
        "reportedAt":"2026-11-20T10:00:00Z","dash":{"statedTicks":14,"statedUnanswered":3}}
        {"schema":"incident/1","id":"real-2","reportedAt":"2026-11-20T10:00:00Z"}
        {"schema":"incident/1","id":"real-3","reportedAt":"2026-11-20T10:00:00Z","vctim":"secret"}
        """;
    CaseloadSource source =
        CaseloadSource.lines(
            "given", new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)));

    PackDiff diff = PackDiff.between(BEFORE, after, source, Effort.USUAL, null);

    assertThat(diff.compared().origins()).contains(new OriginCount(Origin.GIVEN, 2));
    Given found = diff.compared().given();
    assertThat(found).isNotNull();
    assertThat(found.found()).isEqualTo(3);
    assertThat(found.notRead()).isOne();
    assertThat(found.problems()).singleElement().asString().startsWith("given:3");
    assertThat(diff.weakened())
        .filteredOn(change -> change.given().contains("real-1"))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.before()).isEqualTo(new TierRange(RiskTier.HIGH, RiskTier.HIGH)));
    assertThat(diff.json() + DiffReport.of(diff).text(80)).doesNotContain("secret");
  }

  @Test
  void makes_the_same_report_each_time(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy(NATIONAL, folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .remove("rules/dvpn.drl", "DVPN-12")
            .pack();

    assertThat(EditedPack.diff(BEFORE, after).json())
        .isEqualTo(EditedPack.diff(BEFORE, after).json());
  }
}
