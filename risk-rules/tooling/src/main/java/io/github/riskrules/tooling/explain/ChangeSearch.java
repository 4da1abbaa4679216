package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest changes of facts after which a rule comes to hold, or no longer does. It
 * works through the condition part by part, cheapest first, so that what it finds first is
 * smallest; each change is tried on the facts, and one that would make them contradict each other
 * is passed over.
 */
final class ChangeSearch {
  /** So many changes of one size are told at most; a choice of forty reads no better. */
  private static final int MOST_FOUND = 40;

  /** A search that takes longer than this looks for nothing small. */
  private static final int MOST_TRIED = 2_000;

  private final Situation situation;
  private final Condition condition;
  private final Aim aim;
  private final @Nullable Rule rule;
  private final Moves moves;
  private final LeastCost least = new LeastCost();
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(
          Comparator.comparingInt(Node::estimate)
              // What is nearest to its end first: of many ways of one size, one is soon found.
              .thenComparingInt(node -> -node.cost())
              .thenComparingInt(Node::number));
  private final Set<String> seen = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final IdentityHashMap<Condition, Integer> numbers = new IdentityHashMap<>();
  private int number;

  /** Facts changed so far, and what is still to be brought about. */
  private record Node(
      Draft draft,
      Incident incident,
      List<FactChange> changes,
      List<Goal> goals,
      int cost,
      int estimate,
      int number) {
    @Override
    public String toString() {
      return "Node[withheld]";
    }
  }

  private ChangeSearch(Situation situation, Condition when, Aim aim, @Nullable Rule rule) {
    this.situation = situation;
    this.condition = new TierAsRules(situation, aim).of(when);
    this.aim = aim;
    this.rule = rule;
    this.moves = new Moves(situation, condition);
  }

  /**
   * The smallest changes, all of one size, after which a rule is known to hold, known not to, or no
   * longer known to hold. Empty where no small change does it.
   */
  static List<Change> of(Situation situation, Rule rule, Aim aim) {
    return new ChangeSearch(situation, rule.when(), aim, rule).run();
  }

  /** The same for a condition that no rule of the policy writes. */
  static List<Change> of(Situation situation, Condition condition, Aim aim) {
    return new ChangeSearch(situation, condition, aim, null).run();
  }

  /** What the smallest change after which a rule holds weighs at the very least; soon told. */
  static int leastToHold(Situation situation, Rule rule) {
    Condition when = new TierAsRules(situation, Aim.HOLD).of(rule.when());
    return new LeastCost().of(List.of(Goal.of(when, Aim.HOLD)), situation.incident());
  }

  private List<Change> run() {
    List<Change> found = new ArrayList<>();
    add(situation.draft(), situation.incident(), List.of(), List.of(Goal.of(condition, aim)), 0);
    for (int tried = 0; tried < MOST_TRIED && !open.isEmpty(); tried++) {
      Node node = Objects.requireNonNull(open.poll());
      if (!found.isEmpty() && node.estimate() > found.get(0).cost()) {
        return found;
      }
      Goal next = next(node);
      if (next != null) {
        expand(node, next);
      } else if (!Contradictions.of(node.incident()).isEmpty()) {
        settle(node);
      } else if (isReached(node) && told.add(inShort(node.changes()))) {
        found.add(new Change(node.changes()));
        if (found.size() == MOST_FOUND) {
          return found;
        }
      }
    }
    return found;
  }

  /** The first goal that is not reached; null when all are. */
  private static @Nullable Goal next(Node node) {
    return node.goals().stream()
        .filter(goal -> !goal.isReached(node.incident()))
        .min(Comparator.comparingInt(Goal::rank))
        .orElse(null);
  }

  /** Goals were reached one by one; what counts is what becomes of the rule with all of it. */
  private boolean isReached(Node node) {
    return rule == null || aim.isReached(situation.truth(rule, node.draft()));
  }

  /** Facts that contradict each other: one of those recorded would have to be wrong too. */
  private void settle(Node node) {
    String pointer = Contradictions.of(node.incident()).get(0).pointer();
    for (FactChange change : AnswerMoves.corrections(node.draft())) {
      boolean settled =
          isOpen(List.of(change), node.changes())
              && Contradictions.of(change.madeOn(node.draft()).build()).stream()
                  .noneMatch(each -> each.pointer().equals(pointer));
      if (settled) {
        go(node, Way.change(change), node.goals());
      }
    }
  }

  private void expand(Node node, Goal goal) {
    List<Goal> others = new ArrayList<>(node.goals());
    others.remove(goal);
    for (Way way : moves.ways(goal, node.draft(), node.incident())) {
      if (isOpen(way.changes(), node.changes())) {
        List<Goal> goals = new ArrayList<>(others);
        goals.addAll(way.goals());
        if (!way.changes().isEmpty()) {
          // A later change may undo what an earlier one reached.
          goals.add(goal);
        }
        go(node, way, goals);
      }
    }
  }

  private void go(Node node, Way way, List<Goal> goals) {
    Draft draft = new Change(way.changes()).madeOn(node.draft());
    List<FactChange> changes = new ArrayList<>(node.changes());
    changes.addAll(way.changes());
    int cost = way.changes().stream().mapToInt(Change::costOf).sum();
    Incident incident = way.changes().isEmpty() ? node.incident() : draft.build();
    add(draft, incident, changes, goals, node.cost() + cost);
  }

  /** No fact is changed twice. */
  private static boolean isOpen(List<FactChange> wanted, List<FactChange> made) {
    return wanted.stream()
        .filter(FactChange.Value.class::isInstance)
        .noneMatch(change -> made.stream().anyMatch(other -> other.place().equals(change.place())));
  }

  private void add(
      Draft draft, Incident incident, List<FactChange> changes, List<Goal> goals, int cost) {
    if (seen.add(signature(changes, goals))) {
      int estimate = cost + least.of(goals, incident);
      open.add(new Node(draft, incident, changes, goals, cost, estimate, number++));
    }
  }

  private String signature(List<FactChange> changes, List<Goal> goals) {
    Set<String> parts = new TreeSet<>();
    for (FactChange change : changes) {
      parts.add(change.place() + "=" + value(change));
    }
    long entries = changes.stream().filter(FactChange.Entry.class::isInstance).count();
    TreeSet<String> wanted = new TreeSet<>();
    for (Goal goal : goals) {
      int condition = numbers.computeIfAbsent(goal.condition(), any -> numbers.size());
      wanted.add(condition + " " + goal.aim() + " " + goal.entry());
    }
    return parts + "|" + entries + "|" + wanted;
  }

  /** What is recorded wrongly is told once, whatever it would have to be instead. */
  private String inShort(List<FactChange> changes) {
    return aim == Aim.STOP
        ? new TreeSet<>(changes.stream().map(FactChange::place).toList()).toString()
        : signature(changes, List.of());
  }

  private static String value(FactChange change) {
    if (change instanceof FactChange.Value value) {
      return String.valueOf(value.value());
    }
    return change instanceof FactChange.Entry entry
        ? new TreeMap<>(entry.facts()).toString()
        : "none";
  }
}
