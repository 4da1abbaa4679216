package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicyProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a policy from outside it: the policy of the same name that comes with the
 * library, or else the nearest one that it extends. An edited copy cannot edit that.
 *
 * @param policy the bundled policy; empty for a policy that rests on none
 * @param mustKeep the rules of the bundled policy that no pack may drop or weaken unseen
 * @param properties what the bundled policy promises
 */
record Baseline(Optional<Policy> policy, List<MustKeep> mustKeep, List<PolicyProperty> properties) {
  static final Baseline NONE = new Baseline(Optional.empty(), List.of(), List.of());

  /** The baseline of a pack. */
  static Baseline of(PolicyPack pack) {
    List<String> bundled = PolicyPack.bundledNames();
    List<PolicyLayer> layers = new ArrayList<>(pack.sources().layers());
    Collections.reverse(layers);
    return layers.stream()
        .map(PolicyLayer::pack)
        .filter(bundled::contains)
        .flatMap(name -> PolicyPack.bundled(name).pack().stream())
        .findFirst()
        .map(Baseline::known)
        .orElse(NONE);
  }

  /** The baseline that a bundled policy is. */
  static Baseline known(PolicyPack bundled) {
    return new Baseline(
        Optional.of(bundled.policy()),
        bundled.sources().mustKeep(),
        bundled.sources().properties());
  }

  /** The actions of a policy that are of a kind, or are known to be by the bundled policy. */
  List<String> codes(Policy of, ActionKind kind) {
    return of.actions().stream()
        .filter(action -> isKind(action, kind) || known(action).anyMatch(it -> isKind(it, kind)))
        .map(PolicyAction::code)
        .toList();
  }

  /** Whether the bundled policy has an action of that code. */
  boolean knows(String code) {
    return policy.flatMap(bundled -> bundled.action(code)).isPresent();
  }

  /** Whether an action is safe only where risk is known to be low, by one policy or the other. */
  boolean isConditional(Policy of, String code) {
    return Stream.concat(Stream.of(of), policy.stream())
        .flatMap(each -> each.action(code).stream())
        .anyMatch(action -> action.action().effect() == ActionEffect.CONDITIONAL);
  }

  /** Facts that hold a caution back, by the policy itself and by the bundled one. */
  List<String> hardStops(Policy of) {
    return Stream.concat(
            of.hardStops().stream(),
            policy.stream().flatMap(bundled -> bundled.hardStops().stream()))
        .distinct()
        .toList();
  }

  private Stream<PolicyAction> known(PolicyAction action) {
    return policy.flatMap(bundled -> bundled.action(action.code())).stream();
  }

  private static boolean isKind(PolicyAction action, ActionKind kind) {
    return action.action().kind() == kind;
  }
}
