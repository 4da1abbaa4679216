package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first steps of the written decision: how rules stand, and what becomes of actions. */
final class WeighingSteps {
  private final Pen pen;
  private final List<Weighed> actions;

  WeighingSteps(Pen pen, List<Weighed> actions) {
    this.pen = pen;
    this.actions = actions;
  }

  /** How the rules stand that raise the tier, or all others but the last. */
  List<String> standings(boolean tierRules) {
    return pen.order().subList(0, pen.order().size() - 1).stream()
        .filter(rule -> rule.isTierRule() == tierRules)
        .map(
            rule -> {
              pen.field("Truth", Pen.field(rule));
              return "%s = %s ? Truth.HOLDS : %s ? Truth.UNKNOWN : Truth.FAILS;\n"
                  .formatted(
                      Pen.field(rule),
                      pen.rules().call(rule, Question.KNOWN).text(),
                      pen.rules().call(rule, Question.POSSIBLE).text());
            })
        .toList();
  }

  /** The strongest standing of the rules that raise to a tier at least. */
  String raises(RiskTier tier) {
    return Weighed.any(pen.order().stream().filter(rule -> tier == highest(rule)).toList());
  }

  /** The highest tier that a rule raises to; null where it raises none. */
  static @Nullable RiskTier highest(Rule rule) {
    return rule.then().stream()
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a referral is suggested, on which the last safeguard hangs. */
  String referred() {
    Rule last = pen.order().get(pen.order().size() - 1);
    pen.field("Truth", Pen.field(last));
    return Pen.field(last)
        + " = "
        + Weighed.any(
            actions.stream()
                .filter(Weighed::isMarac)
                .flatMap(each -> each.suggesting().stream())
                .distinct()
                .toList())
        + ";\n";
  }

  List<String> weighing() {
    actions.forEach(each -> pen.field("ActionStatus", each.status()));
    return actions.stream().map(Weighed::weigh).toList();
  }
}
