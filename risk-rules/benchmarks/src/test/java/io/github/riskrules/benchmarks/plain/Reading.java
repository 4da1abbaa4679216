package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Truth;
import java.util.ArrayList;
import java.util.List;

/** The facts that a condition on a list reads, and what they were. */
public final class Reading {
  private final List<String> facts = new ArrayList<>();
  private final List<String> was = new ArrayList<>();

  /** One that was not read before. */
  public void add(String fact, String words) {
    facts.add(fact);
    was.add(words);
  }

  /** One that may have been read before. */
  public void addOnce(String fact, String words) {
    if (!facts.contains(fact)) {
      add(fact, words);
    }
  }

  /** How the condition stood. */
  public ConditionResult result(String condition, Truth truth) {
    return new ConditionResult(condition, truth, facts, was);
  }
}
