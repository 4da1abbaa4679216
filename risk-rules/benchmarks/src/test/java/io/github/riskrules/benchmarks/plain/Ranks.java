package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The order in which questions name actions and rules: that of their names, actions first.
 *
 * @param actions the codes of all actions
 * @param rules the ids of all rules, and of what stands for professionals' judgement
 */
record Ranks(List<String> actions, List<String> rules) {
  static final String JUDGEMENT = "JUDGEMENT-01";

  static Ranks of(List<Rule> rules, List<Weighed> actions) {
    return new Ranks(
        sorted(actions.stream().map(each -> each.action().code())),
        sorted(Stream.concat(rules.stream().map(Rule::id), Stream.of(JUDGEMENT))));
  }

  private static List<String> sorted(Stream<String> names) {
    return List.copyOf(new TreeSet<>(names.toList()));
  }

  int of(Weighed action) {
    return actions.indexOf(action.action().code());
  }

  int of(Rule rule) {
    return actions.size() + rules.indexOf(rule.id());
  }

  int judgement() {
    return actions.size() + rules.indexOf(JUDGEMENT);
  }
}
