package io.github.riskrules.tooling.scenario;

import io.github.riskrules.incident.RiskTier;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects of a decision. What it does not mention may be anything.
 *
 * @param atLeast the lower bound of the tier range; null when any will do
 * @param atMost the upper bound of the tier range; null when any will do
 * @param names rules, actions, facts and words expected or not expected
 * @param stillToSettle by action, facts listed as still to settle with its suggestion
 * @param actBy by action, the time to act by as clocks in London show it, or {@code unknown} where
 *     there is none to be given
 */
public record Expectation(
    @Nullable RiskTier atLeast,
    @Nullable RiskTier atMost,
    Map<Expected, List<String>> names,
    Map<String, List<String>> stillToSettle,
    Map<String, String> actBy) {
  public Expectation {
    Map<Expected, List<String>> ordered = new EnumMap<>(Expected.class);
    ordered.putAll(names);
    names = Collections.unmodifiableMap(ordered);
    stillToSettle = Collections.unmodifiableMap(new TreeMap<>(stillToSettle));
    actBy = Collections.unmodifiableMap(new TreeMap<>(actBy));
  }

  /** The names of one list; empty when the scenario does not mention it. */
  public List<String> of(Expected expected) {
    return names.getOrDefault(expected, List.of());
  }

  /** Whether nothing is expected, so that any decision will do. */
  public boolean isEmpty() {
    return atLeast == null
        && atMost == null
        && names.isEmpty()
        && stillToSettle.isEmpty()
        && actBy.isEmpty();
  }
}
