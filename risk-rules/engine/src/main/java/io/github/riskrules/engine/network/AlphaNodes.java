package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  static AlphaNodes of(List<Rule> rules, List<WaitingRule> some) {
    KieBase base = LiftedRules.base(rules, some);
    Map<String, AlphaNodeFieldConstraint> byRule = byRule((InternalRuleBase) base);
    AlphaNodeFieldConstraint[] nodes = new AlphaNodeFieldConstraint[rules.size()];
    for (WaitingRule each : some) {
      nodes[each.place()] = Objects.requireNonNull(byRule.get(rules.get(each.place()).id()));
    }
    return new AlphaNodes(nodes);
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

  /** Keeps of some places, a bit for each, those whose node lets the facts pass. */
  void keep(long[] places, Facts facts) {
    InternalFactHandle handle = InternalFactHandle.dummyFactHandleOf(facts);
    for (int word = 0; word < places.length; word++) {
      for (long left = places[word]; left != 0; left &= left - 1) {
        int place = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        AlphaNodeFieldConstraint node = nodes[place];
        if (node == null || !node.isAllowed(handle, null)) {
          places[word] &= ~(1L << place);
        }
      }
    }
  }
}
