package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The alpha nodes of a Drools rule base, one for each rule. Rules only add findings, no rule sees
 * another's and order never matters, so there is nothing for an agenda to put in order: a rule is
 * known to hold when its node lets the facts pass. Immutable and thread-safe.
 */
final class AlphaNodes {
  private final @Nullable AlphaNodeFieldConstraint[] nodes;

  private AlphaNodes(@Nullable AlphaNodeFieldConstraint[] nodes) {
    this.nodes = nodes;
  }

  /** The nodes of some rules, at the places of those rules in a list of them. */
  static AlphaNodes of(List<Rule> rules, Predicate<Rule> some, Lifter lifter) {
    KieBase base = LiftedRules.base(rules.stream().filter(some).toList(), lifter);
    Map<String, AlphaNodeFieldConstraint> byRule = byRule((InternalRuleBase) base);
    return new AlphaNodes(
        rules.stream()
            .map(rule -> some.test(rule) ? Objects.requireNonNull(byRule.get(rule.id())) : null)
            .toArray(AlphaNodeFieldConstraint[]::new));
  }

  private static Map<String, AlphaNodeFieldConstraint> byRule(InternalRuleBase base) {
    Map<String, AlphaNodeFieldConstraint> byRule = new HashMap<>();
    for (ObjectTypeNode type : base.getRete().getObjectTypeNodes()) {
      for (ObjectSink sink : type.getObjectSinkPropagator().getSinks()) {
        if (sink instanceof AlphaNode node) {
          byRule.put(node.getAssociatedRules()[0].getName(), node.getConstraint());
        }
      }
    }
    return byRule;
  }

  /** Keeps of some places those whose node lets the facts pass. */
  void keep(BitSet places, Facts facts) {
    InternalFactHandle handle = InternalFactHandle.dummyFactHandleOf(facts);
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      AlphaNodeFieldConstraint node = nodes[place];
      if (node == null || !node.isAllowed(handle, null)) {
        places.clear(place);
      }
    }
  }
}
