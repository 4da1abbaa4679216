package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.jspecify.annotations.Nullable;

/**
 * The alpha nodes of Drools rule bases, one for each rule. Rules only add findings, no rule sees
 * another's and order never matters, so there is nothing for an agenda to put in order: a rule is
 * known to hold when its node lets the facts pass.
 *
 * <p>A node is made when its rule may first have facts to let pass. In one incident few rules do,
 * and making the nodes of all of them would take longer than assessing it. Thread-safe.
 */
final class AlphaNodes {
  private final List<Rule> rules;
  private final @Nullable IndexedRule[] byPlace;
  private final AtomicReferenceArray<@Nullable AlphaNodeFieldConstraint> nodes;

  private AlphaNodes(List<Rule> rules, @Nullable IndexedRule[] byPlace) {
    this.rules = rules;
    this.byPlace = byPlace;
    this.nodes = new AtomicReferenceArray<>(byPlace.length);
  }

  /** The nodes of the rules of a stage, at their places in a list of all rules. */
  static AlphaNodes of(List<Rule> rules, List<IndexedRule> indexed) {
    IndexedRule[] byPlace = new IndexedRule[rules.size()];
    indexed.forEach(each -> byPlace[each.place()] = each);
    return new AlphaNodes(rules, byPlace);
  }

  /**
   * Makes the nodes that are missing at some places, together, since each rule base has a price.
   */
  private synchronized void make(long[] places) {
    List<IndexedRule> missing = new ArrayList<>();
    BitSet.valueOf(places).stream()
        .filter(place -> nodes.get(place) == null)
        .forEach(place -> missing.add(Objects.requireNonNull(byPlace[place])));
    if (missing.isEmpty()) {
      // Another thread has made them meanwhile.
      return;
    }
    Map<String, AlphaNodeFieldConstraint> byRule =
        byRule((InternalRuleBase) LiftedRules.base(rules, missing));
    for (IndexedRule each : missing) {
      String id = rules.get(each.place()).id();
      nodes.set(each.place(), Objects.requireNonNull(byRule.get(id)));
    }
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

  /**
   * Holds the nodes to what an index found: each rule that it takes for known to hold, by a bit at
   * its place, must pass its node.
   *
   * @throws IllegalStateException if one does not; which of the two is wrong nobody can tell, so
   *     nothing follows from either
   */
  void confirm(long[] known, Facts facts) {
    InternalFactHandle handle = InternalFactHandle.dummyFactHandleOf(facts);
    for (int word = 0; word < known.length; word++) {
      for (long left = known[word]; left != 0; left &= left - 1) {
        int place = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        if (!node(place, known).isAllowed(handle, null)) {
          throw new IllegalStateException("a node does not let pass what is known to hold");
        }
      }
    }
  }

  private AlphaNodeFieldConstraint node(int place, long[] places) {
    AlphaNodeFieldConstraint node = nodes.get(place);
    if (node == null) {
      make(places);
      node = Objects.requireNonNull(nodes.get(place));
    }
    return node;
  }
}
