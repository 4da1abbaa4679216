package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Truth;
import java.util.List;

/** The facts that a condition reads, and what they were. */
public final class Reading {
  private final Gathered<String> facts = new Gathered<>(32);
  private final Gathered<String> was = new Gathered<>(32);

  /** One that was not read before. */
  public void add(String fact, String words) {
    facts.add(fact);
    was.add(words);
  }

  /** One that may have been read before. */
  public void addOnce(String fact, String words) {
    if (!facts.has(fact)) {
      add(fact, words);
    }
  }

  /** The next of facts that are always the same. */
  public void add(String words) {
    was.add(words);
  }

  /** How a condition stood that reads always the same facts, after which another is read. */
  public ConditionResult result(String condition, Truth truth, List<String> always) {
    return new ConditionResult(condition, truth, always, was.list());
  }

  /** How the condition stood, after which another is read. */
  public ConditionResult result(String condition, Truth truth) {
    return new ConditionResult(condition, truth, facts.list(), was.list());
  }
}
