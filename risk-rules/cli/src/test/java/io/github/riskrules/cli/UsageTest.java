package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "triage",
        "figures",
        "batch",
        "check",
        "checks",
        "test",
        "mutate",
        "schema",
        "facts",
        "rules",
        "actions",
        "handbook",
        "deadline",
        "sign",
        "verify",
        "replay",
        "decide",
        "redact",
        "atrs",
        "completion"
      })
  void each_command_explains_itself(String command) {
    Ran ran = Ran.risk(command, "--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: risk " + command);
    assertThat(Ran.risk("--help").out()).contains("  " + command);
  }

  @Test
  void names_the_version_of_the_build() {
    assertThat(Ran.risk("--version").out()).matches("risk \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void asks_for_a_command_where_none_is_given() {
    Ran ran = Ran.risk();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk: a command is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asess x|risk: there is no such command. Did you mean 'assess'?",
        "assess x --formt json|risk assess: there is no such option. Did you mean '--format'?",
        "assess x y|risk assess: there is an argument too many.",
        "assess|risk assess: Missing required parameter: 'FILE'",
        "assess x --format jsn"
            + "|risk assess: Invalid value for option '--format': expected text, json or markdown."
            + " Did you mean 'json'?",
        "facts --format markdown"
            + "|risk facts: Invalid value for option '--format': expected text or json.",
        "schema incidents|risk schema: expected incident, decision, outcome, rejected-line,"
            + " batch-settings, triage, figures, explanation, check, proof, mutation, diff,"
            + " human-decision, decision-record, journal-entry, verification or replay. Did you"
            + " mean 'incident'?",
      })
  void says_what_is_wrong_with_what_was_typed(String typed, String message) {
    Ran ran = Ran.risk(typed.split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().findFirst()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marker-Person", "--Marker-Person", "{\"victim\":\"Marker-Person\"}"})
  void repeats_nothing_that_is_far_from_a_known_word(String pasted) {
    assertThat(Ran.risk(pasted).err()).isNotEmpty().doesNotContain("Marker");
    assertThat(Ran.risk("assess", pasted).err()).isNotEmpty().doesNotContain("Marker");
    assertThat(Ran.risk("assess", "-", pasted).err()).isNotEmpty().doesNotContain("Marker");
    assertThat(Ran.risk("assess", "-", "--format", pasted).err()).doesNotContain("Marker");
    assertThat(Ran.risk("assess", "-", "--at", pasted).err()).doesNotContain("Marker");
    assertThat(Ran.risk("triage", pasted).err()).isNotEmpty().doesNotContain("Marker");
    assertThat(Ran.risk("figures", "-", "--from", pasted).err()).doesNotContain("Marker");
    assertThat(Ran.risk("figures", "-", "--suppress-below", pasted).err()).doesNotContain("Marker");
    assertThat(Ran.risk("check", pasted).err()).isNotEmpty().doesNotContain("Marker");
    assertThat(Ran.risk("test", pasted, "--watch").err()).isNotEmpty().doesNotContain("Marker");
    for (String command : new String[] {"verify", "replay", "redact", "decide"}) {
      assertThat(Ran.risk(command, pasted, pasted).err()).isNotEmpty().doesNotContain("Marker");
    }
    assertThat(Ran.risk("checks", pasted).err()).isNotEmpty().doesNotContain("Marker");
  }

  @Test
  void reads_a_file_name_that_begins_with_an_at_sign_as_a_file() {
    assertThat(Ran.risk("assess", "@nothing").err())
        .startsWith("risk assess: there is no such FILE.");
  }
}
