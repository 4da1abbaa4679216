package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionReportTest {

  @Test
  void reads_as_agreed_at_eighty_columns() {
    GoldenFile.matches("open-80.txt", DecisionReport.of(Examples.open()).text(80));
  }

  @Test
  void reads_as_agreed_at_a_hundred_and_twenty_columns() {
    GoldenFile.matches("open-120.txt", DecisionReport.of(Examples.open()).text(120));
  }

  @Test
  void reads_as_agreed_in_markdown() {
    GoldenFile.matches("open.md", DecisionReport.of(Examples.open()).markdown());
  }

  @Test
  void keeps_to_the_width() {
    assertThat(DecisionReport.of(Examples.open()).text(60).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void opens_with_the_whole_range_and_never_the_lower_bound_alone() {
    assertThat(DecisionReport.of(Examples.open()).text(80))
        .startsWith("Tier: at least MEDIUM, HIGH not excluded\n");
  }

  @Test
  void opens_with_the_tier_where_nothing_can_move_it() {
    assertThat(DecisionReport.of(Examples.settled(RiskTier.HIGH)).text(80))
        .startsWith("Tier: HIGH\nIncident ");
  }

  @Test
  void says_that_no_suggestion_is_not_a_reason_to_do_nothing() {
    assertThat(DecisionReport.of(Examples.settled(RiskTier.STANDARD)).text(80))
        .contains("That does not mean that nothing is to be done.");
  }

  @Test
  void ends_with_who_decides_in_every_form() {
    Document report = DecisionReport.of(Examples.open());

    assertThat(report.text(120)).endsWith(DecisionReport.A_PERSON_DECIDES + "\n");
    assertThat(report.markdown()).endsWith(DecisionReport.A_PERSON_DECIDES + "\n");
  }

  @Test
  void colours_words_without_changing_them() {
    Document report = DecisionReport.of(Examples.open());

    String coloured = report.colouredText(80);

    assertThat(coloured).contains("\u001b[1;31mTier: at least MEDIUM");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report.text(80));
  }

  @Test
  void cuts_long_lists_of_questions_and_says_how_many_are_left() {
    List<Question> many =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                i -> new Question("dash.q" + i, "Q" + i + "?", RiskTier.HIGH, List.of(), List.of()))
            .toList();

    assertThat(DecisionReport.of(Examples.asking("example-1", many)).text(80))
        .contains(" 10 Q10?")
        .doesNotContain("Q11?")
        .contains("And 5 more, numbers 11 to 15 in the JSON form.");
  }

  @Test
  void cuts_long_lists_of_facts_to_confirm_and_says_how_many_are_left() {
    List<String> many = IntStream.rangeClosed(1, 30).mapToObj(i -> "dash.q" + i).toList();

    assertThat(DecisionReport.of(Examples.confirming(many)).text(80))
        .contains("First confirm: dash.q5")
        .doesNotContain("dash.q6")
        .contains("And confirm 25 more, under stillToSettle in the JSON form.");
  }

  @Test
  void lets_no_text_steer_the_terminal() {
    Question hostile =
        new Question("x", "\u001b[2J\u202Eodd\r\nquestion", null, List.of(), List.of());

    assertThat(DecisionReport.of(Examples.asking("example-1", List.of(hostile))).text(80))
        .contains("\uFFFD[2J\uFFFDodd\uFFFD\uFFFDquestion")
        .doesNotContain("\u001b")
        .doesNotContain("\u202E");
  }

  @Test
  void lets_no_text_become_markup() {
    Question hostile =
        new Question("x", "<b>*odd*</b> [link](x) `code` &lt;", null, List.of(), List.of());

    assertThat(DecisionReport.of(Examples.asking("example-1", List.of(hostile))).markdown())
        .contains("\\<b\\>\\*odd\\*\\</b\\> \\[link\\](x) \\`code\\` \\&lt;");
  }

  @Test
  void is_the_same_in_every_locale_and_zone() {
    String expected = DecisionReport.of(Examples.open()).text(80);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(DecisionReport.of(Examples.open()).text(80)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
