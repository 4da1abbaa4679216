package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diagnostic.Check;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthoritiesTest {
  private static final String WHEN = "Incident( dash.weapons == Answer.YES )";
  private static final String RAISE = "findings.raise( RiskTier.HIGH, \"It is so.\" );";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Local policy",
        "TBC",
        "to be confirmed",
        "Statutory guidance",
        "best practice",
        "general knowledge",
        "The law",
        "-"
      })
  void general_words_alone_name_nothing(String citation) {
    assertThat(citing(citation).found(Check.VAGUE_AUTHORITY))
        .singleElement()
        .asString()
        .startsWith("rules/new.drl:9:1  the authority of rule 'NEW-01' names nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Domestic Abuse Act 2021 s.2",
        "DASH practice",
        "Local policy 4.2",
        "SafeLives MARAC referral criteria",
        "That a child is not named is general knowledge",
      })
  void a_name_or_a_number_can_be_looked_up(String citation) {
    assertThat(citing(citation).found(Check.VAGUE_AUTHORITY)).isEmpty();
  }

  @Test
  void the_authority_of_an_action_is_looked_at_as_well() {
    FlawedPack pack = FlawedPack.sound(folder);
    pack.with(
        "actions.yaml",
        pack.text("actions.yaml").replace("Invented guidance, part 4", "Local practice"));

    assertThat(pack.found(Check.VAGUE_AUTHORITY))
        .singleElement()
        .asString()
        .startsWith("actions.yaml:45:16  the authority of action 'safety-plan' names nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "The Invented Act 1999 was repealed by the Safety of Persons, and of Families Act 2020. ⇒"
            + " Invented Act 1999 s.4",
        "SI 2024/1191 is now revoked. ⇒ Invented Act 2021 s.22; SI 2024/1191",
        "'Guidance on notices of May 2019' has been superseded. ⇒ Guidance on notices of May 2019,"
            + " 4",
        "Invented Act 1999 s.4 was replaced by Invented Act 2020 s.7. ⇒ Invented Act 1999 s.4(2)",
      })
  void what_the_changelog_says_is_gone_is_no_authority(String changelog, String citation) {
    assertThat(
            citing(citation)
                .with("CHANGELOG.md", "# Changelog\n- " + changelog + "\n")
                .found(Check.SUPERSEDED_AUTHORITY))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "The Invented Act 1999 was repealed by the Invented Act 2020. ⇒"
            + " Invented Act 1999 s.4, now Invented Act 2020 s.7",
        "The Invented Act 1999 was repealed. ⇒ Other Act 1999 s.4",
        "The Invented Act 1999, not repealed, still applies. ⇒ Invented Act 1999 s.4",
        "Invented Act 1999 s.4 was repealed. ⇒ Invented Act 1999 s.5",
      })
  void what_still_holds_is_left_alone(String changelog, String citation) {
    assertThat(
            citing(citation)
                .with("CHANGELOG.md", "# Changelog\n- " + changelog + "\n")
                .found(Check.SUPERSEDED_AUTHORITY))
        .isEmpty();
  }

  @Test
  void a_note_of_another_rule_can_say_it_too() {
    FlawedPack pack =
        FlawedPack.of("vague-authority", folder)
            .withRule(
                WHEN,
                RAISE,
                "@note(\"The local policy of 2020 is kept; 'Local policy' was withdrawn.\")");

    assertThat(pack.found(Check.SUPERSEDED_AUTHORITY))
        .singleElement()
        .asString()
        .contains(
            "rests on 'Local policy', which rule 'NEW-01' (rules/new.drl:8) says was withdrawn.");
  }

  private FlawedPack citing(String citation) {
    return FlawedPack.sound(folder).withRule(WHEN, RAISE, "@authority(\"" + citation + "\")");
  }
}
