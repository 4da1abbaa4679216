package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.Incident;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Verifies one rule alone, whatever the others say:
 *
 * <pre>{@code
 * RuleVerifier.of(pack).rule("MARAC-01").given(incident).holds().raisesTo(HIGH);
 * }</pre>
 *
 * <p>A failure shows each condition of the rule: what it needed, and what was. Use invented
 * incidents only. Thread-safe.
 */
public final class RuleVerifier {
  private final Policy policy;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final RiskEngine engine;

  private RuleVerifier(PolicyPack pack) {
    this.policy = pack.policy();
    this.engine = RiskEngine.of(pack);
    Safeguards safeguards = Safeguards.of(policy);
    Stream.of(policy.rules(), safeguards.rules(), safeguards.requirements())
        .forEach(some -> some.forEach(rule -> rules.put(rule.id(), rule)));
  }

  /** A verifier of the rules of a pack, of those it extends, and of the library's safeguards. */
  public static RuleVerifier of(PolicyPack pack) {
    return new RuleVerifier(pack);
  }

  /**
   * The rule to verify.
   *
   * @throws IllegalArgumentException if the pack has no such rule
   */
  public OneRule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException(
          Quoted.of(id)
              + " is not a rule of "
              + policy.ref().id()
              + " "
              + policy.ref().version()
              + "."
              + Nearest.hint(id, rules.keySet()));
    }
    return new OneRule(rule, this);
  }

  Policy policy() {
    return policy;
  }

  RiskEngine engine() {
    return engine;
  }

  /** One rule, to be verified in incidents. */
  public static final class OneRule {
    private final Rule rule;
    private final RuleVerifier verifier;

    private OneRule(Rule rule, RuleVerifier verifier) {
      this.rule = rule;
      this.verifier = verifier;
    }

    /**
     * Begins an assert on the rule in an incident. It is seen at the time the incident was
     * reported; a rule that reads the tier reads the one that the whole policy gives.
     */
    public RuleAssert given(Incident incident) {
      return new RuleAssert(rule, verifier, incident);
    }

    /** The same with an incident whose facts were changed. */
    public RuleAssert given(ChangedIncident incident) {
      return given(incident.build());
    }
  }
}
