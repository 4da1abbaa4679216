package io.github.riskrules.engine.network;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rules of a policy, ready to run. Two stages: tier rules see the incident, action rules also
 * see the tier range that the first stage led to. Each says which rules hold and which may, so that
 * one pass over an incident gives both ends of the range; the meaning of both is that of the
 * reference evaluator.
 *
 * <p>Immutable and thread-safe: any number of threads may run it at once, and each gets the same
 * answer whatever the order of the rules. It reads no clock, file, network or locale.
 */
public final class PolicyNetwork {
  private final List<Rule> rules;
  private final Conditions conditions;
  private final Stage tierStage;
  private final Stage actionStage;

  private PolicyNetwork(List<Rule> rules, Lifter lifter) {
    this.rules = rules;
    conditions = Conditions.of(rules, lifter);
    tierStage = new Stage(rules, Rule::isTierRule, conditions);
    actionStage = new Stage(rules, rule -> !rule.isTierRule(), conditions);
  }

  /**
   * A network of checked rules. All of them run, whatever their dates.
   *
   * @throws IllegalArgumentException if two rules have the same id, or one raises the tier and asks
   *     for it
   */
  public static PolicyNetwork of(List<Rule> rules) {
    return of(rules, new Lifter());
  }

  /** A network of rules lifted in another way: tests show that a faulty one is found out. */
  static PolicyNetwork of(List<Rule> rules, Lifter lifter) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules have the id " + rule.id());
      }
      if (rule.isTierRule() && rule.when().readsTier()) {
        throw new IllegalArgumentException(rule.id() + " raises the tier and asks for it");
      }
    }
    return new PolicyNetwork(List.copyOf(rules), lifter);
  }

  /** Whether it is of these rules, in this order. */
  public boolean isOf(List<Rule> others) {
    return rules.equals(others);
  }

  /**
   * An incident as these rules see it, for this network alone.
   *
   * @throws AssessmentFailedException if the incident could not be read
   */
  public Facts facts(Incident incident) {
    return run(() -> conditions.settle(incident));
  }

  /**
   * Which of the rules that raise the tier hold.
   *
   * @throws AssessmentFailedException if the rules could not be run
   */
  public Firings tierRules(Facts facts) {
    requireOwn(facts);
    return run(() -> tierStage.run(facts));
  }

  /**
   * Which of all other rules hold.
   *
   * @param facts of an incident for which no tier has been reached before
   * @param tier the range that the tier rules led to
   * @throws AssessmentFailedException if the rules could not be run
   */
  public Firings actionRules(Facts facts, Tier tier) {
    requireOwn(facts);
    return run(
        () -> {
          facts.reach(tier);
          return actionStage.run(facts);
        });
  }

  /** Each network has numbers of its own for its conditions. */
  private void requireOwn(Facts facts) {
    if (!facts.areOf(conditions)) {
      throw new IllegalArgumentException("the facts were settled by another network");
    }
  }

  private static <T> T run(Supplier<T> rules) {
    try {
      return rules.get();
    } catch (RuntimeException failed) {
      // Never passed on: its text and its causes may hold facts of the incident.
      throw new AssessmentFailedException("The rules could not be run over this incident.");
    }
  }
}
