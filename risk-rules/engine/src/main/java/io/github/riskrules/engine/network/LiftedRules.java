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
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Lifts rules onto Drools through its canonical model: each rule twice, once as known to hold and
 * once as it may hold. All conditions on the incident, its lists included, are one predicate on one
 * pattern; a rule that reads the tier has a second pattern for it. Nothing is compiled.
 */
final class LiftedRules {
  static final String GLOBAL = "hits";

  private static final String PACKAGE = "policy";

  private final Variable<Incident> incident = declarationOf(Incident.class, "incident");
  private final Variable<Tier> tier = declarationOf(Tier.class, "tier");
  private final Global<Hits> hits = globalOf(Hits.class, PACKAGE, GLOBAL);
  private final ModelImpl model = new ModelImpl();
  private final Lifter lifter;

  private LiftedRules(Lifter lifter) {
    this.lifter = lifter;
    model.addGlobal(hits);
  }

  /** A knowledge base that marks the number of each rule, by its place in the list. */
  static KieBase of(List<Rule> rules, Lifter lifter) {
    LiftedRules lifted = new LiftedRules(lifter);
    for (int i = 0; i < rules.size(); i++) {
      lifted.add(rules.get(i), i, Lifting.HOLDS);
      lifted.add(rules.get(i), i, Lifting.MAY_HOLD);
    }
    return KieBaseBuilder.createKieBaseFromModel(
        List.of(lifted.model), RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  private void add(Rule rule, int number, Lifting lifting) {
    String name = rule.id() + " " + lifting;
    boolean known = lifting == Lifting.HOLDS;
    List<Condition> onTier = rule.when().parts().stream().filter(Condition::readsTier).toList();
    List<Condition> onIncident =
        rule.when().parts().stream().filter(part -> !part.readsTier()).toList();
    var whatIncident =
        pattern(incident).expr(name, new Lifted<>(name, lifter.lift(new All(onIncident), lifting)));
    var then = on(hits).execute(found -> found.add(number, known));
    if (onTier.isEmpty()) {
      model.addRule(rule(PACKAGE, name).build(whatIncident, then));
    } else {
      String tierName = name + " tier";
      var whatTier =
          pattern(tier)
              .expr(tierName, new Lifted<>(tierName, lifter.lift(new All(onTier), lifting)));
      model.addRule(rule(PACKAGE, name).build(whatTier, whatIncident, then));
    }
  }

  /**
   * A predicate under a name of its own. Drools takes constraints of one name for the same one, and
   * would otherwise make a name up from the compiled code, which all our closures share.
   */
  private record Lifted<T>(String name, Predicate<Object> predicate)
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
