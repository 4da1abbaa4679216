package io.github.riskrules.engine.network;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a stage, lifted. Drools runs what is known to hold, through its canonical model: all
 * conditions on the incident, its lists included, are one predicate on one pattern; a rule that
 * reads the tier has a second pattern for it. What may hold is asked by predicates alone, of those
 * rules that did not fire: most rules may hold while little is known, and an activation for each
 * would cost more than all the rest. Nothing is compiled. Immutable and thread-safe.
 */
final class LiftedRules {
  static final String GLOBAL = "hits";

  private static final String PACKAGE = "policy";

  private final Variable<Facts> incident = declarationOf(Facts.class, "incident");
  private final Variable<Tier> tier = declarationOf(Tier.class, "tier");
  private final Global<Hits> hits = globalOf(Hits.class, PACKAGE, GLOBAL);
  private final Lifter lifter;
  private final KieBase base;
  private final List<Lifted> mayHold;

  private LiftedRules(List<Rule> rules, Lifter lifter) {
    this.lifter = lifter;
    ModelImpl model = new ModelImpl();
    model.addGlobal(hits);
    for (int place = 0; place < rules.size(); place++) {
      model.addRule(known(rules.get(place), place));
    }
    this.base =
        KieBaseBuilder.createKieBaseFromModel(
            List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    this.mayHold = rules.stream().map(rule -> lifted(rule, Lifting.MAY_HOLD)).toList();
  }

  static LiftedRules of(List<Rule> rules, Lifter lifter) {
    return new LiftedRules(rules, lifter);
  }

  /** A new session; it marks the place of each rule that is known to hold in its global. */
  KieSession newSession() {
    return base.newKieSession();
  }

  /** Whether the rule at a place may hold. */
  boolean mayHold(int place, Facts what, @Nullable Tier reached) {
    return mayHold.get(place).test(what, reached);
  }

  private org.drools.model.Rule known(Rule rule, int place) {
    Lifted lifted = lifted(rule, Lifting.HOLDS);
    var whatIncident =
        pattern(incident).expr(rule.id(), new Named<>(rule.id(), lifted.onIncident()));
    var then = on(hits).execute(found -> found.add(place));
    if (lifted.onTier() == null) {
      return rule(PACKAGE, rule.id()).build(whatIncident, then);
    }
    String tierName = rule.id() + " tier";
    var whatTier = pattern(tier).expr(tierName, new Named<>(tierName, lifted.onTier()));
    return rule(PACKAGE, rule.id()).build(whatTier, whatIncident, then);
  }

  private Lifted lifted(Rule rule, Lifting lifting) {
    List<Condition> onTier = rule.when().parts().stream().filter(Condition::readsTier).toList();
    List<Condition> onIncident =
        rule.when().parts().stream().filter(part -> !part.readsTier()).toList();
    return new Lifted(
        lifter.lift(new All(onIncident), lifting),
        onTier.isEmpty() ? null : lifter.lift(new All(onTier), lifting));
  }

  /**
   * What a rule asks.
   *
   * @param onIncident of the incident
   * @param onTier of the tier reached; null when nothing
   */
  private record Lifted(Predicate<Object> onIncident, @Nullable Predicate<Object> onTier) {

    boolean test(Facts incident, @Nullable Tier tier) {
      return (onTier == null || (tier != null && onTier.test(tier))) && onIncident.test(incident);
    }
  }

  /**
   * A predicate under a name of its own. Drools takes constraints of one name for the same one, and
   * would otherwise make a name up from the compiled code, which all our closures share.
   */
  private record Named<T>(String name, Predicate<Object> predicate)
      implements Predicate1<T>, HashedExpression {
    @Override
    public boolean test(T holder) {
      return predicate.test(holder);
    }

    @Override
    public String getExpressionHash() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
