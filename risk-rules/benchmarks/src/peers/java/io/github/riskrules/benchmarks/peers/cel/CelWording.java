package io.github.riskrules.benchmarks.peers.cel;

import io.github.riskrules.benchmarks.peers.Wording;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import java.util.List;

/** Conditions in the Common Expression Language. */
final class CelWording extends Wording {
  @Override
  protected String among(String read, List<String> values) {
    return values.size() == 1 ? read + " == " + values.get(0) : read + " in " + values;
  }

  @Override
  protected String unlike(String read, List<String> values) {
    return values.size() == 1 ? read + " != " + values.get(0) : "!(" + read + " in " + values + ")";
  }

  @Override
  protected String some(Exists exists) {
    return exists.list().listPath() + ".exists(entry, " + of(exists.entry()) + ")";
  }

  @Override
  protected String number(Count count) {
    return "size(" + count.list().listPath() + ".filter(entry, " + of(count.entry()) + "))";
  }
}
