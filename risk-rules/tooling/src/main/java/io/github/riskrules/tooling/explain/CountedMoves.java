package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways on towards a goal that asks for a fact which is counted from others. */
final class CountedMoves {
  private final FactMoves facts;
  private final TickMoves ticks;
  private final EventMoves events;
  private final AnswerMoves answers;
  private final LocalDate reportedOn;

  CountedMoves(Situation situation, FactMoves facts) {
    this.facts = facts;
    this.ticks = new TickMoves();
    this.reportedOn = situation.incident().reportedOn();
    this.events = new EventMoves(facts, reportedOn);
    this.answers = new AnswerMoves(situation, facts);
  }

  List<Way> ways(Goal goal, Comparison asked, Draft draft, Incident incident) {
    VocabularyFact fact = asked.fact();
    if (goal.list() != null) {
      return fact.path().equals("monthsBefore") ? ofEntry(goal, asked, draft) : List.of();
    }
    return switch (fact.path()) {
      case "dash.ticks", "dash.possibleTicks" ->
          ticks.ways(goal.aim(), asked, bound(asked), draft, incident);
      case "history.eventsInYear", "history.possibleEventsInYear" ->
          events.ways(goal.aim(), bound(asked), false, draft, incident);
      case "history.crimesInYear", "history.possibleCrimesInYear" ->
          events.ways(goal.aim(), bound(asked), true, draft, incident);
      case "judgement.graded" -> List.of();
      default ->
          fact.path().startsWith("monthsSince")
              ? ofDay(goal, asked, draft)
              : fact.type() == FactType.ANSWER || fact.path().equals("children.oldest")
                  ? answers.ways(goal, asked, draft)
                  : List.of();
    };
  }

  /**
   * A bound on a count as two questions: is it known to be so many, or known to be no more?
   *
   * @param atLeast whether the lower count is asked for
   */
  record Bound(boolean atLeast, int number) {}

  private static Bound bound(Comparison asked) {
    int number = (Integer) asked.value();
    return switch (asked.operator()) {
      case AT_LEAST -> new Bound(true, number);
      case MORE -> new Bound(true, number + 1);
      case AT_MOST -> new Bound(false, number);
      case LESS -> new Bound(false, number - 1);
      case EQUAL, NOT_EQUAL, IN, NOT_IN ->
          throw new IllegalStateException("a counted pair is only ever bounded");
    };
  }

  /** A date that is not recorded yet, or that would have to be another. */
  private List<Way> ofDay(Goal goal, Comparison asked, Draft draft) {
    VocabularyFact date = Vocabulary.standard().incidentFact(asked.fact().from().get(0));
    if (goal.aim() == Aim.STOP) {
      return List.of(Way.change(facts.forgotten(date, draft)));
    }
    return Days.monthsBefore(asked, reportedOn, goal.aim() == Aim.HOLD).stream()
        .filter(day -> !day.equals(FactMoves.recorded(date, -1, draft)))
        .map(day -> Way.change(FactChange.Value.in(draft, date, -1, day).asking(asked)))
        .toList();
  }

  private List<Way> ofEntry(Goal goal, Comparison asked, Draft draft) {
    VocabularyFact date =
        Vocabulary.standard().find(asked.fact().scope(), "earliest").orElseThrow();
    if (goal.aim() == Aim.STOP) {
      return List.of(
          Way.change(FactChange.Value.in(draft, date, goal.entry(), null).correcting(true)));
    }
    List<Way> ways = new ArrayList<>();
    for (LocalDate day : Days.monthsBefore(asked, reportedOn, goal.aim() == Aim.HOLD)) {
      ways.add(Way.change(EventMoves.dated(date, goal.entry(), day, draft).asking(asked)));
    }
    return ways;
  }
}
