package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.List;

/** The ways on towards a goal: of a whole the parts, of a part the facts. */
final class Moves {
  private final FactMoves facts;
  private final CountedMoves counted;
  private final ListMoves lists;

  Moves(Situation situation, Condition condition) {
    Values values = Values.writtenIn(condition);
    this.facts = new FactMoves(values);
    this.counted = new CountedMoves(situation, facts);
    this.lists = new ListMoves(values, situation.incident().reportedOn());
  }

  List<Way> ways(Goal goal, Draft draft, Incident incident) {
    Condition condition = goal.condition();
    if (condition instanceof All all) {
      return ofParts(goal, all.parts());
    }
    if (condition instanceof Any any) {
      return ofParts(goal, any.parts());
    }
    if (condition instanceof Comparison comparison) {
      return comparison.fact().derived()
          ? counted.ways(goal, comparison, draft, incident)
          : facts.ways(goal, comparison, draft);
    }
    if (condition instanceof Exists exists) {
      return ofEntries(goal, exists.list(), exists.entry(), true, draft, incident);
    }
    if (condition instanceof None none) {
      return ofEntries(goal, none.list(), none.entry(), false, draft, incident);
    }
    Count count = (Count) condition;
    boolean more = count.operator() == Operator.AT_LEAST || count.operator() == Operator.MORE;
    return ofEntries(goal, count.list(), count.entry(), more, draft, incident);
  }

  private static List<Way> ofParts(Goal goal, List<Condition> parts) {
    List<Goal> goals = parts.stream().map(goal::part).toList();
    return goal.needsEveryPart()
        ? List.of(new Way(List.of(), goals))
        : goals.stream().map(Way::goal).toList();
  }

  /**
   * @param more whether the condition asks for entries that fit, rather than that none or few do
   */
  private List<Way> ofEntries(
      Goal goal, FactScope list, Condition fits, boolean more, Draft draft, Incident incident) {
    List<Way> ways = new ArrayList<>();
    boolean one = more == (goal.aim() == Aim.HOLD);
    if (goal.aim() == Aim.STOP && !more) {
      return List.of(Way.change(facts.forgotten(lists.complete(list).fact(), draft)));
    }
    if (!one && goal.aim() != Aim.STOP && !lists.isComplete(list, incident)) {
      return List.of(new Way(List.of(), List.of(Goal.of(lists.complete(list), Aim.HOLD), goal)));
    }
    if (goal.aim() == Aim.STOP && fits.comparisons().findAny().isEmpty()) {
      return List.of(new Way(lists.without(list, incident), List.of()));
    }
    Aim aim = one ? Aim.HOLD : goal.aim() == Aim.STOP ? Aim.STOP : Aim.FAIL;
    for (int i = 0; i < list.entries(incident).size(); i++) {
      Goal ofEntry = new Goal(fits, aim, list, i);
      if (!ofEntry.isReached(incident)) {
        ways.add(new Way(List.of(), List.of(ofEntry, goal)));
      }
    }
    if (one) {
      boolean complete = lists.isComplete(list, incident);
      lists
          .fitting(list, fits)
          .forEach(entry -> ways.add(Way.change(new FactChange.Entry(list, entry, complete))));
    }
    return ways;
  }
}
