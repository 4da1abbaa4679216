package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that findings are known by, in the order in which they are asked.
 *
 * @param first the rules that raise the tier
 * @param second all others, which may read the tier that was reached
 */
public record Stages(List<Rule> first, List<Rule> second) {
  /** The rules of a policy. */
  public static Stages of(Subject subject) {
    List<Rule> rules = subject.policy().rules().stream().filter(KnownFindings::areThoseOf).toList();
    return new Stages(
        rules.stream().filter(Rule::isTierRule).toList(),
        rules.stream().filter(rule -> !rule.isTierRule()).toList());
  }

  /** The rules of both. */
  public List<Rule> all() {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
