package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The ways to another answer to a question that is answered from many facts, such as whether there
 * was violence at any time. Which facts answer it is not listed here: each is tried.
 */
final class AnswerMoves {
  private static final List<VocabularyFact> TRIED =
      Vocabulary.standard().facts(FactScope.INCIDENT).stream()
          .filter(fact -> !fact.derived())
          .filter(fact -> fact.type() == FactType.ANSWER || fact.path().equals("suspect.age"))
          .toList();

  private final Situation situation;
  private final FactMoves facts;

  AnswerMoves(Situation situation, FactMoves facts) {
    this.situation = situation;
    this.facts = facts;
  }

  List<Way> ways(Goal goal, Comparison asked, Draft draft) {
    if (goal.aim() == Aim.STOP) {
      return stopping(goal, draft);
    }
    List<Way> ways = new ArrayList<>(situation.answering(goal, this::alone));
    if (ways.isEmpty()) {
      ways.addAll(together(goal, asked, draft));
    }
    return ways;
  }

  /** Each fact that would do it alone. */
  private List<Way> alone(Goal goal) {
    Draft draft = situation.draft();
    // What an answer would overturn is recorded, though in another fact.
    boolean overturns =
        goal.truth(situation.incident()) == (goal.aim() == Aim.HOLD ? Truth.FAILS : Truth.HOLDS);
    List<Way> ways = new ArrayList<>();
    for (VocabularyFact fact : TRIED) {
      Object recorded = FactMoves.recorded(fact, -1, draft);
      for (Object value : answers(fact)) {
        if (!value.equals(recorded) && goal.isReached(draft.with(fact.path(), value).build())) {
          ways.add(
              Way.change(
                  FactChange.Value.in(draft, fact, -1, value)
                      .correcting(overturns || Values.isKnown(recorded))));
        }
      }
    }
    return ways;
  }

  private static List<?> answers(VocabularyFact fact) {
    return fact.type() == FactType.ANSWER ? List.of(Answer.YES, Answer.NO) : List.of(17, 18);
  }

  /** All the facts it is answered from, where only all of them together do it. */
  private List<Way> together(Goal goal, Comparison asked, Draft draft) {
    Object wanted = asked.value();
    List<FactChange> changes = new ArrayList<>();
    for (String path : asked.fact().from()) {
      VocabularyFact fact = Vocabulary.standard().incidentFact(path);
      boolean complete = path.endsWith(".complete");
      if (fact.type() == FactType.ANSWER) {
        changes.addAll(facts.set(fact, complete ? Answer.YES : wanted, draft));
      }
    }
    if (asked.fact().path().startsWith("children.")) {
      changes.addAll(ofEachChild(asked, goal.aim(), draft));
    }
    if (asked.fact().path().startsWith("orders.")) {
      changes.addAll(ofOrders(asked, draft));
    }
    return changes.isEmpty() ? List.of() : List.of(new Way(changes, List.of()));
  }

  private static List<FactChange> ofEachChild(Comparison asked, Aim aim, Draft draft) {
    boolean age = asked.fact().path().equals("children.oldest");
    VocabularyFact fact =
        Vocabulary.standard().find(FactScope.CHILD, age ? "age" : "seen").orElseThrow();
    List<Map<String, Object>> children = draft.entries(FactScope.CHILD);
    List<FactChange> changes = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Object recorded = children.get(i).get(fact.path());
      Object value =
          !age ? asked.value() : Values.writtenIn(asked).with(asked, aim == Aim.HOLD).get(0);
      boolean fits =
          recorded != null
              && (age
                  ? Values.passes(asked, recorded) == (aim == Aim.HOLD)
                  : recorded.equals(value));
      if (!fits) {
        changes.add(FactChange.Value.in(draft, fact, i, value));
      }
    }
    return changes;
  }

  /** None of the orders is breached, or the first of them is. */
  private static List<FactChange> ofOrders(Comparison asked, Draft draft) {
    boolean onlyBail = asked.fact().path().equals("orders.bailBreached");
    VocabularyFact breach =
        Vocabulary.standard().find(FactScope.COURT_ORDER, "breach").orElseThrow();
    List<Map<String, Object>> orders = draft.entries(FactScope.COURT_ORDER);
    List<FactChange> changes = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      if (onlyBail && orders.get(i).get("kind") != OrderKind.BAIL_CONDITIONS) {
        continue;
      }
      if (asked.value() == Answer.YES) {
        return List.of(FactChange.Value.in(draft, breach, i, BreachManner.OTHER));
      }
      if (orders.get(i).get("breach") != BreachManner.NOT_BREACHED) {
        changes.add(FactChange.Value.in(draft, breach, i, BreachManner.NOT_BREACHED));
      }
    }
    return changes;
  }

  /** Each recorded fact without which nobody would know; else all on which it rests. */
  private List<Way> stopping(Goal goal, Draft draft) {
    List<FactChange> recorded = corrections(draft);
    List<Way> ways =
        recorded.stream()
            .filter(change -> goal.isReached(change.madeOn(draft).build()))
            .map(Way::change)
            .toList();
    if (!ways.isEmpty()) {
      return ways;
    }
    List<FactChange> all =
        recorded.stream().filter(change -> !goal.isReached(aloneOf(change, draft))).toList();
    return all.isEmpty() ? List.of() : List.of(new Way(all, List.of()));
  }

  /** Every recorded fact as it would be had it been recorded wrongly. */
  static List<FactChange> corrections(Draft draft) {
    List<FactChange> corrections = new ArrayList<>();
    for (String place : draft.places()) {
      FactPlace.of(place).ifPresent(at -> corrections.add(otherwise(at.fact(), at.entry(), draft)));
    }
    for (FactScope list : List.of(FactScope.PRIOR_INCIDENT, FactScope.COURT_ORDER)) {
      VocabularyFact kind = Vocabulary.standard().find(list, "kind").orElseThrow();
      for (int i = 0; i < draft.entries(list).size(); i++) {
        corrections.add(
            FactChange.Value.in(draft, kind, i, ListMoves.ofAnyKind(kind)).correcting(true));
      }
    }
    return corrections;
  }

  private static FactChange otherwise(VocabularyFact fact, int entry, Draft draft) {
    Object recorded = FactMoves.recorded(fact, entry, draft);
    Object value = recorded == Answer.YES ? Answer.NO : recorded == Answer.NO ? Answer.YES : null;
    return FactChange.Value.in(draft, fact, entry, value).correcting(true);
  }

  /** An incident of which nothing is known but this. */
  private static Incident aloneOf(FactChange change, Draft draft) {
    FactChange.Value value = (FactChange.Value) change;
    Draft bare =
        Draft.of(
            Map.of(
                "id", draft.get("id").orElseThrow(),
                "reportedAt", draft.get("reportedAt").orElseThrow()));
    return value.entry() < 0
        ? bare.with(value.place(), draft.get(value.place()).orElseThrow()).build()
        : bare.withEntry(
                value.fact().scope(), draft.entries(value.fact().scope()).get(value.entry()))
            .build();
  }
}
