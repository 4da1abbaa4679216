package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.RuleFile;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.handbook.Choice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pack that comes with the library is held to beyond what makes it load. */
class PackStandardsTest {
  private static final int LONGEST_RULE_FILE = 200;
  private static final String TO_BE_CONFIRMED = "to be confirmed by the force";

  static List<PolicyPack> packs() {
    return PolicyPack.bundledNames().stream()
        .map(name -> PolicyPack.bundled(name).orElseThrow())
        .toList();
  }

  /** What rules and actions have in common. */
  private record Line(String name, Authority authority, @Nullable String choice) {}

  private static List<Line> lines(PolicyPack pack) {
    String id = pack.policy().ref().id();
    Stream<Line> rules =
        pack.policy().rules().stream()
            .filter(rule -> rule.ref().pack().equals(id))
            .map(rule -> new Line(rule.id(), rule.ref().authority(), rule.choice()));
    Stream<Line> actions =
        pack.policy().actions().stream()
            .filter(action -> action.pack().equals(id))
            .map(each -> new Line(each.code(), each.action().authority(), each.choice()));
    return Stream.concat(rules, actions).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_and_action_names_an_authority(PolicyPack pack) {
    assertThat(lines(pack)).isNotEmpty();
    assertThat(lines(pack))
        .allSatisfy(line -> assertThat(line.authority().citation()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void what_was_not_verified_is_a_choice_to_be_confirmed_by_the_force(PolicyPack pack) {
    assertThat(lines(pack))
        .filteredOn(line -> line.authority().certainty() == Certainty.D)
        .allSatisfy(line -> assertThat(line.choice()).contains(TO_BE_CONFIRMED));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void an_authority_that_says_inference_claims_no_more_certainty(PolicyPack pack) {
    assertThat(lines(pack))
        .filteredOn(
            line -> line.authority().citation().toLowerCase(Locale.ROOT).contains("inference"))
        .allSatisfy(
            line -> assertThat(line.authority().certainty()).isIn(Certainty.I, Certainty.D));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_choice_says_where_it_comes_from_and_since_when(PolicyPack pack) {
    assertThat(lines(pack).stream().map(Line::choice).filter(Objects::nonNull))
        .isNotEmpty()
        .allSatisfy(
            written -> {
              assertThat(Choice.of(written).source()).isNotBlank();
              assertThat(LocalDate.parse(Choice.of(written).day())).isNotNull();
            });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_file_keeps_to_one_topic_and_names_it(PolicyPack pack) {
    PolicyLayer own = pack.sources().own();
    assertThat(own.files())
        .allSatisfy(file -> assertThat(file.introduction()).isNotBlank())
        .extracting(RuleFile::path)
        .filteredOn(path -> path.endsWith(".drl"))
        .allSatisfy(
            path -> assertThat(text(pack, path).lines()).hasSizeLessThan(LONGEST_RULE_FILE));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_of_a_rule_file_opens_with_the_sentence_of_the_policy(PolicyPack pack) {
    assertThat(pack.policy().rules())
        .filteredOn(rule -> rule.ref().file().endsWith(".drl"))
        .allSatisfy(rule -> assertThat(rule.comment()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_example_incident_is_said_to_be_invented_and_can_be_assessed(PolicyPack pack) {
    String readme = text(pack, "README.md");
    List<String> incidents =
        pack.files().stream().filter(path -> path.startsWith("incidents/")).toList();
    RiskEngine engine = RiskEngine.of(pack);

    assertThat(incidents).isNotEmpty();
    assertThat(readme).containsPattern("`incidents/` (is|are) \\*\\*invented\\*\\*");
    SoftAssertions each = new SoftAssertions();
    for (String path : incidents) {
      each.assertThat(readme).contains("`" + path.substring("incidents/".length()) + "`");
      Incident incident = IncidentJson.read(path, pack.file(path).orElseThrow()).orElseThrow();
      each.assertThat(engine.assess(incident, incident.reportedAt()).suggested()).isNotEmpty();
    }
    each.assertAll();
  }

  private static String text(PolicyPack pack, String path) {
    return new String(pack.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }
}
