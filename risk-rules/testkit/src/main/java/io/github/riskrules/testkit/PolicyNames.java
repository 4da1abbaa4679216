package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of rules and actions in the policy that a decision was made under. A decision names all
 * actions of its policy, and only those rules that played a part; the others are known where the
 * policy itself is at hand.
 */
final class PolicyNames {
  /** The one rule that is no rule: a professional's own grade. */
  private static final String JUDGEMENT = "JUDGEMENT-01";

  private final Decision decision;
  private final Set<String> actions = new TreeSet<>();
  private final Set<String> rules = new TreeSet<>();
  private final boolean complete;

  private PolicyNames(Decision decision, Optional<PolicyPack> pack) {
    this.decision = decision;
    this.complete = pack.isPresent();
    decision.suggested().forEach(each -> actions.add(each.action().code()));
    decision.unsuggested().forEach(each -> actions.add(each.action().code()));
    rules.add(JUDGEMENT);
    for (Finding finding : decision.findings()) {
      rules.add(finding.rule().id());
    }
    for (UnsuggestedAction action : decision.unsuggested()) {
      for (RuleOutcome outcome : action.because()) {
        rules.add(outcome.rule().id());
      }
    }
    for (Question question : decision.questions()) {
      rules.addAll(question.rules());
    }
    pack.ifPresent(this::addRules);
  }

  static PolicyNames of(Decision decision, @Nullable PolicyPack pack) {
    return new PolicyNames(
        decision, pack == null ? recognised(decision.policy()) : Optional.of(pack));
  }

  private static Optional<PolicyPack> recognised(PolicyRef policy) {
    return PolicyPack.bundledNames().contains(policy.id())
        ? PolicyPack.bundled(policy.id()).pack().filter(pack -> pack.policy().ref().equals(policy))
        : Optional.empty();
  }

  private void addRules(PolicyPack pack) {
    Policy policy = pack.policy();
    Safeguards safeguards = Safeguards.of(policy);
    policy.rules().forEach(this::add);
    safeguards.rules().forEach(this::add);
    safeguards.requirements().forEach(this::add);
    add(safeguards.noMarac());
  }

  private void add(Rule rule) {
    rules.add(rule.id());
  }

  /** What to say of a rule that the policy does not have; empty where it may have it. */
  Optional<String> notARule(String rule) {
    return complete && !rules.contains(rule)
        ? Optional.of(
            Quoted.of(rule) + " is not a rule of " + policy() + "." + Nearest.hint(rule, rules))
        : Optional.empty();
  }

  /** What to say of a rule that the policy may not have at all; empty where it has it. */
  Optional<String> perhapsNoRule(String rule) {
    return rules.contains(rule)
        ? Optional.empty()
        : Optional.of(
            "this decision says nothing of a rule "
                + Quoted.of(rule)
                + ", and whether "
                + policy()
                + " has one cannot be told from it."
                + Nearest.hint(rule, rules)
                + " Say which pack it is: assertThat(decision).under(pack).");
  }

  /** The name of a rule that was probably meant, for the end of a message. */
  String nearestRule(String rule) {
    return rules.contains(rule) ? "" : Nearest.hint(rule, rules);
  }

  /** What to say of an action that the policy does not have; empty where it has it. */
  Optional<String> notAnAction(String action) {
    return actions.contains(action)
        ? Optional.empty()
        : Optional.of(
            Quoted.of(action)
                + " is not an action of "
                + policy()
                + "."
                + Nearest.hint(action, actions));
  }

  /** What to say of a pack that is not the one decided under. */
  String otherPack(PolicyPack pack) {
    PolicyRef other = pack.policy().ref();
    boolean sameName =
        other.id().equals(decision.policy().id())
            && other.version().equals(decision.policy().version());
    return sameName
        ? "the decision was made under "
            + policy()
            + ", but not with these files: one of them has changed since."
        : "the decision was made under "
            + policy()
            + ", not under "
            + other.id()
            + " "
            + other.version()
            + ".";
  }

  private String policy() {
    return decision.policy().id() + " " + decision.policy().version();
  }
}
