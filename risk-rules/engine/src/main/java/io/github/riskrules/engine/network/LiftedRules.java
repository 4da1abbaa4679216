package io.github.riskrules.engine.network;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules as a Drools rule base, by way of Drools' canonical model and without compiling anything:
 * what all conditions of a rule come to, those on lists and on the tier included, is one predicate
 * on one pattern. It runs in any Drools session, on {@link Facts} that have been settled.
 */
final class LiftedRules {
  private static final String PACKAGE = "policy";

  private LiftedRules() {}

  /** A rule base of the rules of a stage, in which each has the id of ours for its name. */
  static KieBase base(List<Rule> rules, List<IndexedRule> indexed) {
    Variable<Facts> facts = declarationOf(Facts.class, "facts");
    ModelImpl model = new ModelImpl();
    for (IndexedRule each : indexed) {
      String id = rules.get(each.place()).id();
      model.addRule(
          rule(PACKAGE, id)
              .build(
                  pattern(facts).expr(id, new Named(id, Masks.of(List.of(each.conditions())))),
                  execute(() -> {})));
    }
    return KieBaseBuilder.createKieBaseFromModel(
        List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  /**
   * A predicate under a name of its own. Drools takes constraints of one name for the same one, and
   * would otherwise make a name up from the compiled code, which all our closures share.
   */
  private record Named(String name, Masks conditions)
      implements Predicate1<Facts>, HashedExpression {
    @Override
    public boolean test(Facts facts) {
      return conditions.allIn(0, facts.known());
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
