package io.github.riskrules.benchmarks.peers.evrete;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.benchmarks.peers.FactMaps;
import io.github.riskrules.benchmarks.peers.JavaWording;
import io.github.riskrules.benchmarks.peers.ListCounts;
import io.github.riskrules.benchmarks.peers.Stages;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete over the facts of the incident as they are. Its rules are compiled once. */
public final class Evrete implements Contender {
  @Override
  public String id() {
    return "evrete";
  }

  @Override
  public String title() {
    return "Evrete, a new session each, lists counted in Java";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    List<Rule> rules = Stages.of(subject).all();
    ListCounts counts = new ListCounts();
    JavaWording wording = new JavaWording(Evrete::read, counts, place -> "$told." + counted(place));
    Knowledge knowledge = new KnowledgeService().newKnowledge();
    JavaWording.constants(rules).forEach(knowledge::addImport);
    // Whatever is counted has to be known before the types are.
    rules.forEach(rule -> wording.of(rule.when()));
    knowledge.configureTypes(types -> declare(types, rules, counts));
    RuleSetBuilder<Knowledge> builder = knowledge.builder();
    for (Rule rule : rules) {
      LhsBuilder<Knowledge> conditions =
          rule.when().readsTier()
              ? builder.newRule(rule.id()).forEach("$told", Told.class, "$tier", Tier.class)
              : builder.newRule(rule.id()).forEach("$told", Told.class);
      rule.when().parts().forEach(part -> conditions.where(wording.of(part)));
      conditions.execute(context -> context.<Told>get("$told").found().add(rule));
    }
    return new InSessions(counts, builder.build());
  }

  private static void declare(TypeResolver types, List<Rule> rules, ListCounts counts) {
    Type<Told> told = types.getOrDeclare(Told.class);
    for (VocabularyFact fact : FactMaps.facts(rules, FactScope.INCIDENT)) {
      declare(told, fact, fact.javaType());
    }
    for (int i = 0; i < counts.size(); i++) {
      int place = i;
      told.declareIntField(counted(place), each -> each.count(place));
    }
    types.getOrDeclare(Tier.class).declareField("atLeast", RiskTier.class, Tier::atLeast);
  }

  private static <V> void declare(Type<Told> told, VocabularyFact fact, Class<V> type) {
    told.declareField(name(fact), type, each -> type.cast(fact.read(each.incident())));
  }

  private static String counted(int place) {
    return "count" + place;
  }

  private static String name(VocabularyFact fact) {
    return fact.path().replace('.', '_');
  }

  private static String read(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER ? "$tier.atLeast" : "$told." + name(fact);
  }

  /** A session for each incident, which is told the tier once the rules have raised it. */
  private record InSessions(ListCounts counts, Knowledge knowledge)
      implements Assessor<KnownFindings> {
    @Override
    public KnownFindings assess(Incident incident, Instant time) {
      Incident standing = AsAssessed.of(incident, time);
      Collected found = Collected.of(standing);
      try (StatefulSession session = knowledge.newStatefulSession()) {
        session.insertAndFire(new Told(standing, counts.of(standing), found));
        session.insertAndFire(new Tier(found.tier(), RiskTier.HIGH));
      }
      return found.findings();
    }
  }
}
