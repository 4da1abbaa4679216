package io.github.riskrules.engine.network;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.List;
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
  private final Conditions conditions;
  private final Stage tierStage;
  private final Stage actionStage;

  private PolicyNetwork(List<Rule> rules, Lifter lifter) {
    List<Rule> all = List.copyOf(rules);
    conditions = Conditions.of(all, lifter);
    tierStage = new Stage(all, Rule::isTierRule, conditions);
    actionStage = new Stage(all, rule -> !rule.isTierRule(), conditions);
  }

  /** A network of checked rules with ids of their own. All of them run, whatever their dates. */
  public static PolicyNetwork of(List<Rule> rules) {
    return of(rules, new Lifter());
  }

  /** A network of rules lifted in another way: tests show that a faulty one is found out. */
  static PolicyNetwork of(List<Rule> rules, Lifter lifter) {
    return new PolicyNetwork(rules, lifter);
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
    return run(
        () -> {
          facts.reach(tier);
          return actionStage.run(facts);
        });
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
