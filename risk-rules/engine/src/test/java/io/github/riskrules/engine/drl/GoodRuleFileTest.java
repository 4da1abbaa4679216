package io.github.riskrules.engine.drl;

import static io.github.riskrules.engine.vocabulary.FactScope.CHILD;
import static io.github.riskrules.engine.vocabulary.FactScope.INCIDENT;
import static io.github.riskrules.engine.vocabulary.FactScope.PRIOR_INCIDENT;
import static io.github.riskrules.engine.vocabulary.FactScope.TIER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.Sex;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class GoodRuleFileTest {
  private static final Span ANYWHERE = new Span(0, 0, "");

  private final RuleFileReading reading = Corpus.read("good/every-construct.drl");

  @Test
  void has_no_problems_and_every_rule_in_order() {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rules())
        .extracting(Rule::id)
        .containsExactly(
            "MARAC-01",
            "PAIR-02",
            "NEUTRAL-03",
            "LIST-04",
            "CAUTION-05",
            "CAUTION-06",
            "REVIEW-07");
  }

  @Test
  void keeps_every_annotation_and_the_comment_above_the_rule() {
    Rule rule = rule("MARAC-01");
    assertThat(rule.ref())
        .isEqualTo(
            new RuleRef(
                "MARAC-01",
                "visible high risk",
                "test-pack",
                "good/every-construct.drl",
                10,
                new Authority("Invented guidance, paragraph 1", Certainty.A)));
    assertThat(rule.note()).isEqualTo("A note for readers.");
    assertThat(rule.from()).isEqualTo(LocalDate.of(2024, 11, 27));
    assertThat(rule.until()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(rule.choice()).isEqualTo("Invented board, 2026-01-01");
    assertThat(rule.replaces()).isEqualTo("MARAC-02");
    assertThat(rule.comment()).isEqualTo("Fourteen answers or more are the line of this test.");
    assertThat(rule("PAIR-02").comment())
        .isEqualTo("A block comment above a rule counts as its comment.");
    assertThat(rule("NEUTRAL-03").comment()).isEmpty();
  }

  @Test
  void keeps_what_stands_at_the_head_of_the_file() {
    assertThat(reading.introduction())
        .isEqualTo(
            "Every construct of the rule language, for the reader's tests. The policy in it is"
                + " invented.");
    String text = new String(Corpus.bytes("good/every-construct.drl"), UTF_8);
    byte[] headless = text.substring(text.indexOf("package")).getBytes(UTF_8);
    assertThat(Corpus.read("headless.drl", headless).introduction()).isEmpty();
  }

  @Test
  void reads_each_finding_with_its_place() {
    assertThat(rule("MARAC-01").then())
        .containsExactly(
            new Statement(
                FindingKind.RAISES,
                RiskTier.HIGH,
                null,
                "Fourteen or more questions were answered yes.",
                new Span(
                    21,
                    5,
                    "findings.raise( RiskTier.HIGH, \"Fourteen or more questions were answered"
                        + " yes.\" );")),
            new Statement(
                FindingKind.SUGGESTS,
                null,
                "marac-referral",
                "High risk goes to MARAC; the officer's view adds to it.",
                new Span(
                    22,
                    5,
                    "findings.suggest( \"marac-referral\", \"High risk goes to MARAC; the officer's"
                        + " view adds to it.\" );")));
    assertThat(rule("CAUTION-06").then())
        .extracting(Statement::kind, Statement::action)
        .containsExactly(tuple(FindingKind.RULES_OUT, "conditional-caution"));
  }

  @Test
  void binds_and_more_tightly_than_or() {
    assertConditions(
        "PAIR-02",
        any(
            is("dash.strangulation", Answer.YES),
            all(is("dash.weapons", Answer.YES), is("dash.stalking", Answer.YES))),
        is("firstContact", Answer.NO),
        any(is("abuse.violenceToday", Answer.YES), is("abuse.threatToday", Answer.YES)));
  }

  @Test
  void reads_each_type_of_value() {
    assertConditions(
        "NEUTRAL-03",
        compare(INCIDENT, "victim.age", Operator.AT_LEAST, 16),
        compare(INCIDENT, "victim.age", Operator.LESS, 18),
        compare(INCIDENT, "suspect.sex", Operator.IN, Sex.MALE, Sex.FEMALE),
        compare(INCIDENT, "occurredOn", Operator.AT_LEAST, LocalDate.of(2022, 6, 7)),
        compare(INCIDENT, "forceArea", Operator.EQUAL, "northamptonshire"),
        compare(INCIDENT, "suspect.admission", Operator.MORE, Admission.FULL));
  }

  @Test
  void reads_exists_not_and_counts() {
    assertConditions(
        "LIST-04",
        new Condition.Exists(
            PRIOR_INCIDENT,
            all(
                compare(PRIOR_INCIDENT, "kind", Operator.EQUAL, PriorKind.VIOLENCE),
                compare(PRIOR_INCIDENT, "monthsBefore", Operator.AT_MOST, 12)),
            ANYWHERE),
        new Condition.Exists(CHILD, all(), ANYWHERE),
        new Condition.Count(
            PRIOR_INCIDENT,
            compare(PRIOR_INCIDENT, "kind", Operator.NOT_IN, PriorKind.VERBAL, PriorKind.UNKNOWN),
            Operator.AT_LEAST,
            3,
            ANYWHERE));
  }

  @Test
  void reads_the_tier_and_the_absence_of_entries() {
    assertConditions(
        "CAUTION-05",
        is("history.complete", Answer.YES),
        compare(INCIDENT, "dash.possibleTicks", Operator.LESS, 10),
        is("firstContact", Answer.YES),
        compare(TIER, "atMost", Operator.AT_MOST, RiskTier.STANDARD),
        new Condition.None(
            PRIOR_INCIDENT,
            compare(PRIOR_INCIDENT, "kind", Operator.NOT_EQUAL, PriorKind.VERBAL),
            ANYWHERE),
        new Condition.Count(PRIOR_INCIDENT, all(), Operator.AT_MOST, 2, ANYWHERE));
  }

  @Test
  void lets_a_suggestion_stand_for_every_incident() {
    assertThat(rule("REVIEW-07").when().parts()).isEmpty();
  }

  @Test
  void knows_where_each_condition_stands_and_how_it_reads() {
    assertThat(((Condition.Any) rule("PAIR-02").when().parts().get(0)).span())
        .isEqualTo(
            new Span(
                29,
                15,
                "dash.strangulation == Answer.YES || dash.weapons == Answer.YES && dash.stalking =="
                    + " Answer.YES"));
    assertThat(((Condition.Exists) rule("LIST-04").when().parts().get(1)).span())
        .isEqualTo(new Span(50, 5, "exists Child( )"));
  }

  @Test
  void reads_marks_within_texts_and_comments_as_what_they_are() {
    RuleFileReading odd = Corpus.read("good/odd-but-right.drl");
    assertThat(odd.problems()).isEmpty();
    Rule rule = odd.rules().get(0);
    assertThat(rule.ref().title()).isEqualTo("Cyngor Ŵyl & co: 50% (of 'all'), {x} [y] # ? é");
    assertThat(rule.when().parts()).hasSize(5);
    assertThat(rule.then())
        .extracting(Statement::reason)
        .containsExactly(
            "It's 14 or more; then end. findings.raise( x ); // {code} [here] ${x}.",
            "Über 50% – consider it.");
  }

  @Test
  void keeps_comments_that_touch_what_they_stand_above() {
    String text = new String(Corpus.bytes("good/every-construct.drl"), UTF_8);
    String bare = text.substring(text.indexOf("package"), text.indexOf("findings;") + 9);
    String rule = text.substring(text.indexOf("rule \"MARAC-01"));
    String one = rule.substring(0, rule.indexOf("end\n") + 4);
    RuleFileReading first =
        Corpus.read("test.drl", (bare + "\n// Only this.\n" + one).getBytes(UTF_8));
    assertThat(first.rules()).extracting(Rule::comment).containsExactly("Only this.");
    RuleFileReading touching =
        Corpus.read(
            "test.drl", ("/* At its head. */" + bare + "\n/* Above it. */" + one).getBytes(UTF_8));
    assertThat(touching.introduction()).isEqualTo("At its head.");
    assertThat(touching.rules()).extracting(Rule::id).containsExactly("MARAC-01");
  }

  @Test
  void reads_the_same_from_a_file_with_the_line_ends_of_windows() {
    String windows =
        new String(Corpus.bytes("good/odd-but-right.drl"), UTF_8).replace("\n", "\r\n");
    assertThat(Corpus.read("good/odd-but-right.drl", windows.getBytes(UTF_8)))
        .isEqualTo(Corpus.read("good/odd-but-right.drl"));
  }

  private Rule rule(String id) {
    return reading.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private void assertConditions(String id, Condition... expected) {
    assertThat(rule(id).when().parts())
        .usingRecursiveFieldByFieldElementComparator(
            RecursiveComparisonConfiguration.builder()
                .withIgnoredFieldsOfTypes(Span.class)
                .withStrictTypeChecking(true)
                .build())
        .containsExactly(expected);
  }

  private static Condition.All all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  private static Condition.Any any(Condition... parts) {
    return new Condition.Any(List.of(parts), ANYWHERE);
  }

  private static Condition.Comparison is(String path, Answer answer) {
    return compare(INCIDENT, path, Operator.EQUAL, answer);
  }

  private static Condition.Comparison compare(
      FactScope scope, String path, Operator operator, Object... values) {
    return new Condition.Comparison(
        Vocabulary.standard().find(scope, path).orElseThrow(), operator, List.of(values), ANYWHERE);
  }
}
