package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up the incidents on which two policies are compared. Most sit where changed rules decide:
 * there a change shows, and nowhere else. The same policies and seed make the same incidents,
 * whichever of the two policies is the earlier one.
 */
final class InventedSubjects {
  /** So many incidents are made one after the other; batches are made side by side. */
  private static final int BATCH = 50;

  /** With so many other rules a changed one is tried together, where it needs their company. */
  private static final int PARTNERS = 4;

  private final List<Rule> shared;
  private final List<Rule> changed;
  private final List<Instant> boundaryDays;
  private final long seed;

  InventedSubjects(Policy after, Edits edits, long seed) {
    List<String> edited = edits.rules().stream().map(RuleEdit::name).toList();
    this.shared = after.rules().stream().filter(rule -> !edited.contains(rule.id())).toList();
    this.changed = edits.rules().stream().flatMap(edit -> edit.versions().stream()).toList();
    this.boundaryDays = boundaryDays(changed);
    this.seed = seed;
  }

  /** Incidents at the boundaries of the changed rules. */
  List<Subject> atChanged(int number) {
    List<Rule> rules = changed.stream().flatMap(this::inCompany).toList();
    return made(rules, 1, number, (generator, i) -> generated(Origin.CHANGED_RULES, generator));
  }

  /** Incidents at the boundaries of the rules that did not change. */
  List<Subject> atOthers(int number) {
    return made(shared, 2, number, (generator, i) -> generated(Origin.OTHER_RULES, generator));
  }

  /** Others, moved to the boundaries of the changed rules. */
  List<Subject> variedFrom(List<Subject> others, int number) {
    return others.isEmpty()
        ? List.of()
        : made(changed, 3, number, (generator, i) -> varied(others, generator, i));
  }

  private static Subject generated(Origin origin, IncidentGenerator generator) {
    Incident incident = generator.next().build();
    return new Subject(origin, incident, incident.reportedAt());
  }

  private static Subject varied(List<Subject> others, IncidentGenerator generator, int i) {
    Subject other = others.get(i % others.size());
    Draft draft = generator.nextFrom(Draft.of(other.incident()));
    return new Subject(Origin.VARIED, draft.build(), other.time());
  }

  /** Makes one incident. */
  private interface Making {
    Subject next(IncidentGenerator generator, int number);
  }

  private List<Subject> made(List<Rule> rules, int stream, int number, Making making) {
    if (rules.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, (number + BATCH - 1) / BATCH)
        .parallel()
        .mapToObj(
            batch -> {
              IncidentGenerator generator =
                  IncidentGenerator.of(rules, seed + 1_000_003L * stream + batch);
              int first = batch * BATCH;
              return IntStream.range(first, Math.min(number, first + BATCH))
                  .mapToObj(i -> onItsDay(making.next(generator, i), i))
                  .toList();
            })
        .flatMap(List::stream)
        .toList();
  }

  /** Where rules begin or end to apply, the days on both sides are tried in turn. */
  private Subject onItsDay(Subject subject, int number) {
    int turn = number % (boundaryDays.size() + 1);
    return turn == 0
        ? subject
        : new Subject(subject.origin(), subject.incident(), boundaryDays.get(turn - 1));
  }

  private static List<Instant> boundaryDays(List<Rule> rules) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Rule rule : rules) {
      if (rule.from() != null) {
        days.addAll(List.of(rule.from().minusDays(1), rule.from()));
      }
      if (rule.until() != null) {
        days.addAll(List.of(rule.until(), rule.until().plusDays(1)));
      }
    }
    return days.stream()
        .map(day -> day.atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant())
        .toList();
  }

  /** The rule, and the rule together with others without which it would make no difference. */
  private Stream<Rule> inCompany(Rule rule) {
    List<Rule> partners = new ArrayList<>();
    rule.then().stream()
        .filter(each -> each.kind() == FindingKind.RULES_OUT && each.action() != null)
        .flatMap(each -> suggesting(each.action()))
        .distinct()
        .limit(PARTNERS)
        .forEach(partners::add);
    if (rule.when().readsTier()) {
      shared.stream()
          .filter(Rule::isTierRule)
          .sorted(Comparator.comparing(each -> each.when().parts().size()))
          .limit(PARTNERS)
          .forEach(partners::add);
    }
    return Stream.concat(Stream.of(rule), partners.stream().map(other -> together(rule, other)));
  }

  private Stream<Rule> suggesting(String action) {
    return shared.stream().filter(rule -> rule.suggests(action));
  }

  private static Rule together(Rule rule, Rule other) {
    List<Condition> parts = new ArrayList<>(other.when().parts());
    parts.addAll(rule.when().parts());
    return rule.withCondition(new Condition.All(parts));
  }
}
