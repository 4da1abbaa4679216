package io.github.riskrules.benchmarks.peers.dmn;

import io.github.riskrules.benchmarks.peers.Wording;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import java.util.List;

/** Conditions in the expression language of DMN, where what nobody knows passes no comparison. */
final class FeelWording extends Wording {
  @Override
  protected String entry() {
    return "item.";
  }

  @Override
  protected String and() {
    return "and";
  }

  @Override
  protected String or() {
    return "or";
  }

  @Override
  protected String among(String read, List<String> values) {
    if (values.equals(List.of("true"))) {
      return read;
    }
    return values.size() == 1
        ? read + " = " + values.get(0)
        : read + " in (" + String.join(", ", values) + ")";
  }

  @Override
  protected String unlike(String read, List<String> values) {
    return values.size() == 1 ? read + " != " + values.get(0) : "not(" + among(read, values) + ")";
  }

  @Override
  protected String ordered(String read, String sign, String value, boolean always) {
    return read + " " + sign + " " + value;
  }

  @Override
  protected String some(Exists exists) {
    return "(some item in " + exists.list().listPath() + " satisfies " + of(exists.entry()) + ")";
  }

  @Override
  protected String number(Count count) {
    return "count(" + count.list().listPath() + "[" + of(count.entry()) + "])";
  }
}
