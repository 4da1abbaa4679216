package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PACK = RESOURCES.resolve("example").toString();
  private static final String INCIDENT =
      RESOURCES.resolve("example/incidents/frightened.json").toString();

  @ParameterizedTest
  @CsvSource({
    "explain-tier.txt, text, , ",
    "explain-tier.json, json, , ",
    "explain-rule.txt, text, --rule, TIER-01",
    "explain-rule.md, markdown, --rule, TIER-02",
    "explain-rule.json, json, --rule, TIER-02",
    "explain-action.txt, text, --action, notice",
    "explain-action.json, json, --action, safety-plan"
  })
  void explains_as_agreed(String golden, String form, String option, String name)
      throws IOException {
    Ran ran =
        option == null
            ? explain(INCIDENT, "--format", form)
            : explain(INCIDENT, "--format", form, option, name);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    Golden.matches(golden, ran.out());
  }

  @Test
  void says_first_that_a_tier_is_lower_than_before(@TempDir Path folder) throws IOException {
    Path now = folder.resolve("now.json");
    String before = Files.readString(Path.of(INCIDENT));
    Files.writeString(
        now, before.replace("\"veryFrightened\": \"YES\"", "\"veryFrightened\": \"NO\""));
    assertThat(Files.readString(now)).isNotEqualTo(before);

    Ran ran = explain(now.toString(), "--since", INCIDENT);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).startsWith("LOWER THAN BEFORE.");
    Golden.matches("explain-since.txt", ran.out());
  }

  @Test
  void refuses_to_compare_two_incidents(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("other.json");
    String before = Files.readString(Path.of(INCIDENT));
    Files.writeString(other, before.replace("example-frightened", "example-another"));

    Ran ran = explain(INCIDENT, "--since", other.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("different ids");
  }

  @ParameterizedTest
  @CsvSource({"--rule, TIER-1, TIER-01", "--action, safty-plan, safety-plan"})
  void asks_whether_a_near_name_is_meant(String option, String typed, String meant) {
    Ran ran = explain(INCIDENT, option, typed);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Did you mean '" + meant + "'?");
  }

  @Test
  void explains_nothing_that_cannot_be_read() {
    Ran ran = Ran.risk("{}", 80, false, "explain", "-", "--pack", PACK);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).endsWith(NothingAssessed.NO_DECISION + "\n");
  }

  @Test
  void answers_one_thing_at_a_time() {
    Ran ran = explain(INCIDENT, "--rule", "TIER-01", "--action", "notice");

    assertThat(ran.err())
        .startsWith("risk explain: give only one of --rule, --action and --since.\n");
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void asks_for_a_look_where_protection_is_lost_at_the_same_tier(@TempDir Path folder)
      throws IOException {
    Path now = folder.resolve("now.json");
    Files.writeString(
        now,
        Files.readString(Path.of(INCIDENT))
            .replace("\"violenceToday\": \"YES\"", "\"violenceToday\": \"NO\""));

    Ran ran = explain(now.toString(), "--since", INCIDENT);

    assertThat(ran.out()).startsWith("LESS PROTECTED THAN BEFORE. Tier: was ");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void calls_each_document_what_it_is_called(@TempDir Path folder) throws IOException {
    Path older = Files.writeString(folder.resolve("yesterday.json"), "{\"vctim\": {}}");
    Path now = Files.writeString(folder.resolve("today.json"), "{\"vctim\": {}}");

    assertThat(explain(INCIDENT, "--since", older.toString()).err()).startsWith("yesterday.json ");
    assertThat(explain(now.toString()).err()).startsWith("today.json ");
  }

  @Test
  void names_the_rule_that_stands_in_the_place_of_another() {
    Ran ran = Ran.risk("explain", INCIDENT, "--pack", "bundled:dapo-pilot", "--rule", "MARAC-03");

    assertThat(ran.err())
        .matches(
            "(?s)risk explain: this policy has that rule no more: 'PILOT-[A-Z0-9-]+' of dapo-pilot"
                + " stands in its place\\. Ask for that one\\.\n.*");
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void tells_how_many_rules_and_actions_it_leaves_out_and_how_to_ask_for_one() {
    String bare =
        "{\"schema\":\"incident/1\",\"id\":\"bare\",\"reportedAt\":\"2026-11-20T10:00:00Z\"}";

    Ran ran = Ran.risk(bare, 400, false, "explain", "-", "--pack", "bundled:england-and-wales");

    assertThat(ran.out())
        .containsPattern("raise it above STANDARD; here are the 8 nearest, nearest first\\.")
        .containsPattern("There are \\d+ other rules, and none is nearer: --rule ID tells ")
        .containsPattern("There are \\d+ other protective actions, and none is nearer: --action ");
  }

  private static Ran explain(String incident, String... options) {
    String[] always = {"explain", incident, "--pack", PACK, "--at", "2026-11-20T22:00Z"};
    String[] all = new String[always.length + options.length];
    System.arraycopy(always, 0, all, 0, always.length);
    System.arraycopy(options, 0, all, always.length, options.length);
    return Ran.risk(all);
  }
}
