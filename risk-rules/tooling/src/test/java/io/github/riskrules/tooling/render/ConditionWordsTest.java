package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.AssessmentState;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionWordsTest {
  private static final Span NOWHERE = new Span(0, 0, "");
  private static final LocalDate DAY = LocalDate.of(2022, 6, 7);
  private static final String TICKS = "How many of the 24 questions are known to be answered yes? ";

  static Stream<Arguments> one_question() {
    return Stream.of(
        one(yes("offences.stalking"), "Is stalking alleged? yes"),
        one(incident("dash.ticks", Operator.AT_LEAST, 14), TICKS + "14 or more"),
        one(incident("dash.ticks", Operator.MORE, 14), TICKS + "more than 14"),
        one(incident("dash.ticks", Operator.AT_MOST, 14), TICKS + "14 or less"),
        one(incident("dash.ticks", Operator.LESS, 14), TICKS + "less than 14"),
        one(incident("victim.age", Operator.EQUAL, 16), "How old is the victim? 16"),
        one(
            incident("victim.age", Operator.NOT_EQUAL, 16),
            "How old is the victim? anything but 16"),
        one(on(Operator.EQUAL), "On what day did it happen? 7 June 2022"),
        one(on(Operator.LESS), "On what day did it happen? before 7 June 2022"),
        one(on(Operator.AT_MOST), "On what day did it happen? 7 June 2022 or earlier"),
        one(on(Operator.MORE), "On what day did it happen? after 7 June 2022"),
        one(on(Operator.AT_LEAST), "On what day did it happen? 7 June 2022 or later"),
        one(
            incident("forceArea", Operator.EQUAL, "kent"),
            "In which police force area did it happen, as its name in lower case? “kent”"),
        one(
            incident(
                "investigation.chargeDecision",
                Operator.IN,
                ChargeDecision.CHARGED,
                ChargeDecision.CAUTION,
                ChargeDecision.NO_FURTHER_ACTION),
            "What has been decided about charge? charged, caution or no further action"),
        one(
            incident("suspect.admission", Operator.MORE, Admission.NOT_INTERVIEWED),
            "What does the suspect say about the offence? asked, and did not answer; or denies it"),
        one(
            incident("suspect.admission", Operator.AT_MOST, Admission.FULL),
            "What does the suspect say about the offence? admits all of it"),
        one(
            incident("assessment.state", Operator.AT_LEAST, AssessmentState.UNRELIABLE),
            "Was the risk assessment done? unreliable or not done"),
        one(
            incident("assessment.state", Operator.LESS, AssessmentState.NOT_DONE),
            "Was the risk assessment done? done or unreliable"),
        one(
            compare(FactScope.TIER, "atLeast", Operator.AT_LEAST, RiskTier.MEDIUM),
            "Which tier has the incident reached? MEDIUM or HIGH"),
        one(
            compare(FactScope.TIER, "atMost", Operator.AT_MOST, RiskTier.STANDARD),
            "Which tier may the incident yet reach? STANDARD"),
        one(
            prior("kind", Operator.NOT_EQUAL, PriorKind.VERBAL),
            "What kind of incident was it? anything but verbal argument"),
        one(
            prior("kind", Operator.NOT_IN, PriorKind.VERBAL, PriorKind.UNKNOWN),
            "What kind of incident was it? anything but verbal argument or not known of which"
                + " kind"));
  }

  @ParameterizedTest
  @MethodSource("one_question")
  void puts_a_comparison_as_a_question_with_its_answer(Condition condition, String words) {
    assertThat(lines(condition)).containsExactly(words);
  }

  @Test
  void lists_many_answers_one_by_one() {
    Condition breached =
        compare(
            FactScope.COURT_ORDER,
            "breach",
            Operator.IN,
            BreachManner.CONTACT_BY_MESSAGE,
            BreachManner.CONTACT_IN_PERSON,
            BreachManner.ENTRY_OR_PRESENCE,
            BreachManner.OTHER);

    assertThat(lines(breached))
        .containsExactly(
            "How is it said to have been breached, if it was? one of these",
            "  contact by message",
            "  contact in person",
            "  entry or presence",
            "  other");
    assertThat(
            lines(
                prior(
                    "kind",
                    Operator.NOT_IN,
                    PriorKind.VERBAL,
                    PriorKind.DAMAGE,
                    PriorKind.BREACH,
                    PriorKind.UNKNOWN)))
        .startsWith("What kind of incident was it? none of these", "  verbal argument");
  }

  @Test
  void says_an_answer_once_above_the_questions_that_share_it() {
    assertThat(lines(any(yes("offences.stalking"), yes("dash.stalking"))))
        .containsExactly(
            "one of these is answered yes",
            "  Is stalking alleged?",
            "  Does the suspect keep contacting, following or watching the victim?");
    assertThat(lines(any(no("victim.contacted"), no("victim.seenInPerson"))))
        .startsWith("one of these is answered no");
  }

  @Test
  void keeps_answers_that_differ_with_their_questions_and_nests_what_is_nested() {
    assertThat(
            lines(
                any(
                    no("victim.contacted"),
                    new All(
                        List.of(
                            yes("offences.stalking"),
                            incident("dash.ticks", Operator.AT_LEAST, 9))))))
        .containsExactly(
            "one of these is so",
            "  Has the victim been contacted? no",
            "  all of these are so",
            "    Is stalking alleged? yes",
            "    " + TICKS + "9 or more");
  }

  @Test
  void asks_for_entries_of_lists_and_for_none_and_counts_them() {
    Condition violent = prior("kind", Operator.EQUAL, PriorKind.VIOLENCE);
    Condition recent = prior("monthsBefore", Operator.AT_MOST, 12);
    All both = new All(List.of(violent, recent));
    FactScope list = FactScope.PRIOR_INCIDENT;

    assertThat(lines(new Exists(FactScope.CHILD, new All(List.of()), NOWHERE)))
        .containsExactly("at least one child is listed");
    assertThat(lines(new Exists(list, violent, NOWHERE)))
        .containsExactly(
            "at least one earlier incident of this pair is listed, with this answer",
            "  What kind of incident was it? violence");
    assertThat(lines(new Exists(list, new All(List.of(violent)), NOWHERE)))
        .isEqualTo(lines(new Exists(list, violent, NOWHERE)));
    assertThat(lines(new Exists(list, both, NOWHERE)))
        .containsExactly(
            "at least one earlier incident of this pair is listed, with all of these",
            "  What kind of incident was it? violence",
            "  How many months before the report did it happen, at most? 12 or less");
    assertThat(lines(new None(list, any(violent, recent), NOWHERE)))
        .startsWith("no earlier incident of this pair is listed, with one of these");
    assertThat(lines(new Exists(FactScope.CHILD, any(child("hurt"), child("sawOrHeard")), NOWHERE)))
        .startsWith("at least one child is listed, with one of these answered yes");
    assertThat(lines(new Count(list, violent, Operator.AT_LEAST, 3, NOWHERE)))
        .startsWith("3 or more earlier incidents of this pair are listed, with this answer");
    assertThat(lines(new Count(FactScope.CHILD, new All(List.of()), Operator.LESS, 2, NOWHERE)))
        .containsExactly("less than 2 children are listed");
    assertThat(
            lines(new Count(FactScope.COURT_ORDER, new All(List.of()), Operator.EQUAL, 2, NOWHERE)))
        .containsExactly("exactly 2 orders or notices are listed");
  }

  static List<Policy> policies() {
    return PolicyPack.bundledNames().stream()
        .map(name -> PolicyPack.bundled(name).orElseThrow().policy())
        .toList();
  }

  /** Reads the words back: whatever they left out or joined otherwise would be another shape. */
  @ParameterizedTest
  @MethodSource("policies")
  void says_of_every_rule_all_that_it_asks_and_nothing_else(Policy policy) {
    List<Rule> rules = new ArrayList<>(policy.rules());
    rules.addAll(Safeguards.of(policy).rules());
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(ConditionWords.of(rule.when()).stream().map(Shape::of))
                    .as(rule.id())
                    .containsExactlyElementsOf(
                        rule.when().parts().stream().map(Shape::of).toList()));
  }

  private static List<String> lines(Condition condition) {
    List<String> lines = new ArrayList<>();
    add(lines, "", ConditionWords.of(new All(List.of(condition))));
    return lines;
  }

  private static void add(List<String> lines, String indent, List<Clause> clauses) {
    for (Clause clause : clauses) {
      lines.add((indent + clause.text() + " " + clause.answer()).stripTrailing());
      add(lines, indent + "  ", clause.parts());
    }
  }

  private static Arguments one(Condition condition, String words) {
    return Arguments.of(condition, words);
  }

  private static Condition any(Condition... parts) {
    return new Any(List.of(parts), NOWHERE);
  }

  private static Comparison yes(String path) {
    return incident(path, Operator.EQUAL, Answer.YES);
  }

  private static Comparison no(String path) {
    return incident(path, Operator.EQUAL, Answer.NO);
  }

  private static Comparison on(Operator operator) {
    return incident("occurredOn", operator, DAY);
  }

  private static Comparison child(String path) {
    return compare(FactScope.CHILD, path, Operator.EQUAL, Answer.YES);
  }

  private static Comparison prior(String path, Operator operator, Object... values) {
    return compare(FactScope.PRIOR_INCIDENT, path, operator, values);
  }

  private static Comparison incident(String path, Operator operator, Object... values) {
    return compare(FactScope.INCIDENT, path, operator, values);
  }

  private static Comparison compare(
      FactScope scope, String path, Operator operator, Object... values) {
    return new Comparison(
        Vocabulary.standard().find(scope, path).orElseThrow(), operator, List.of(values), NOWHERE);
  }
}
