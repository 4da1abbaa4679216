package io.github.riskrules.benchmarks.peers.easyrules;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.benchmarks.peers.JavaWording;
import io.github.riskrules.benchmarks.peers.ListCounts;
import io.github.riskrules.benchmarks.peers.Stages;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jeasy.rules.mvel.MVELCondition;
import org.mvel2.ParserContext;

/** Easy Rules over the incident as it is. Every expression is compiled once. */
public final class EasyRules implements Contender {
  private static final String INCIDENT = "incident";
  private static final String TIER = "atLeast";
  private static final String COUNTS = "counts";
  private static final String FOUND = "found";

  @Override
  public String id() {
    return "easy-rules";
  }

  @Override
  public String title() {
    return "Easy Rules, MVEL for each rule, lists counted in Java";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    Stages stages = Stages.of(subject);
    ListCounts counts = new ListCounts();
    JavaWording wording =
        new JavaWording(EasyRules::read, counts, place -> COUNTS + "[" + place + "]");
    return new InTwoStages(counts, rules(stages.first(), wording), rules(stages.second(), wording));
  }

  private static String read(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER ? TIER : INCIDENT + "." + fact.path();
  }

  private static Rules rules(List<Rule> rules, JavaWording wording) {
    ParserContext context = new ParserContext();
    JavaWording.constants(rules).forEach(context::addImport);
    Rules all = new Rules();
    for (Rule rule : rules) {
      all.register(
          new RuleBuilder()
              .name(rule.id())
              .when(new MVELCondition(wording.of(rule.when()), context))
              .then(facts -> ((Collected) facts.get(FOUND)).add(rule))
              .build());
    }
    return all;
  }

  /** The rules of a policy, fired once for each stage. */
  private record InTwoStages(ListCounts counts, Rules first, Rules second)
      implements Assessor<KnownFindings> {
    private static final RulesEngine ENGINE = new DefaultRulesEngine();

    @Override
    public KnownFindings assess(Incident incident, Instant time) {
      Incident standing = AsAssessed.of(incident, time);
      Collected found = Collected.of(standing);
      Facts facts = new Facts();
      facts.put(INCIDENT, standing);
      facts.put(COUNTS, counts.of(standing));
      facts.put(FOUND, found);
      ENGINE.fire(first, facts);
      facts.put(TIER, found.tier());
      ENGINE.fire(second, facts);
      return found.findings();
    }
  }
}
