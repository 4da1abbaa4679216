package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the incidents of a period, each once, by everything that figures show. */
final class Tally {
  private final Caseload caseload;
  private final SmallCounts small;
  private final List<AssessedIncident> inPeriod;
  private final Collection<AssessedIncident> counted;

  Tally(Caseload caseload, Period period, SmallCounts small) {
    this.caseload = caseload;
    this.small = small;
    this.inPeriod =
        caseload.assessed().stream().filter(each -> period.contains(reportedOn(each))).toList();
    Map<String, AssessedIncident> gravest = new LinkedHashMap<>();
    for (AssessedIncident each : inPeriod) {
      gravest.merge(each.summary().incidentId(), each, Tally::graver);
    }
    this.counted = gravest.values();
  }

  private static LocalDate reportedOn(AssessedIncident incident) {
    return LocalDate.ofInstant(incident.summary().reportedAt(), Incident.ZONE);
  }

  private static AssessedIncident graver(AssessedIncident one, AssessedIncident other) {
    return AssessedIncident.GRAVEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  DocumentCounts documents() {
    int assessed = caseload.assessed().size();
    int notAssessed = caseload.unassessed().size();
    return new DocumentCounts(
        small.shown(assessed + notAssessed),
        small.shown(notAssessed),
        small.shown(assessed - inPeriod.size()),
        small.shown(inPeriod.size() - counted.size()),
        small.shown(counted.size()));
  }

  List<RangeCount> ranges() {
    return RangeCount.of(counted, small);
  }

  List<TierCount> tiers() {
    return RangeCount.highestFirst()
        .map(
            tier ->
                new TierCount(
                    tier,
                    small.shown(
                        (int)
                            counted.stream()
                                .filter(each -> each.summary().tier().atLeast() == tier)
                                .count())))
        .toList();
  }

  List<ActionCount> actions() {
    Map<String, Map<ActionStanding, Integer>> numbers = new HashMap<>();
    for (AssessedIncident incident : counted) {
      incident
          .actions()
          .forEach(
              (standing, codes) ->
                  codes.forEach(
                      code ->
                          numbers
                              .computeIfAbsent(code, each -> new EnumMap<>(ActionStanding.class))
                              .merge(standing, 1, Integer::sum)));
    }
    return caseload.policy().actions().stream()
        .map(action -> count(action, numbers.getOrDefault(action.code(), Map.of())))
        .sorted(
            Comparator.comparing((ActionCount each) -> size(each.suggested()))
                .reversed()
                .thenComparing(ActionCount::code))
        .toList();
  }

  private ActionCount count(PolicyAction action, Map<ActionStanding, Integer> numbers) {
    return new ActionCount(
        action.code(),
        action.action().label(),
        small.shown(numbers.getOrDefault(ActionStanding.SUGGESTED, 0)),
        small.shown(numbers.getOrDefault(ActionStanding.COVERED, 0)),
        small.shown(numbers.getOrDefault(ActionStanding.WAITING, 0)),
        small.shown(numbers.getOrDefault(ActionStanding.RULED_OUT, 0)));
  }

  List<ReasonCount> reasons() {
    Map<String, Integer> numbers = new TreeMap<>();
    Map<String, String> titles = new HashMap<>();
    for (AssessedIncident incident : counted) {
      for (RuleRef rule : incident.rules()) {
        numbers.merge(rule.id(), 1, Integer::sum);
        titles.put(rule.id(), rule.title());
      }
    }
    return numbers.entrySet().stream()
        .map(
            each ->
                new ReasonCount(
                    each.getKey(),
                    titles.getOrDefault(each.getKey(), ""),
                    small.shown(each.getValue())))
        .sorted(
            Comparator.comparing((ReasonCount each) -> size(each.incidents()))
                .reversed()
                .thenComparing(ReasonCount::rule))
        .toList();
  }

  /** What a number sorts as: a hidden one as little more than none, so that nothing shows more. */
  private static int size(@Nullable Integer shown) {
    return shown == null ? 1 : shown;
  }
}
