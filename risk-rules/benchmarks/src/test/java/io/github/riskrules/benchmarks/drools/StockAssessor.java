package io.github.riskrules.benchmarks.drools;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.generate.StockDrools;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules in one session for each incident, which is disposed of afterwards: first with the
 * incident and the entries of its lists, then with the tier that was reached.
 */
final class StockAssessor implements Assessor<KnownFindings> {
  private static final List<FactScope> LISTS =
      Stream.of(FactScope.values()).filter(FactScope::isList).toList();

  private static final Map<Subject, KieBase> COMPILED =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final Supplier<KieSession> sessions;

  StockAssessor(Supplier<KieSession> sessions) {
    this.sessions = sessions;
  }

  /** The rules of a policy that it can follow, compiled; for all who ask of one subject, once. */
  static KieBase compiled(Subject subject) {
    return COMPILED.computeIfAbsent(
        subject,
        given ->
            StockDrools.of(
                    given.policy().rules().stream().filter(KnownFindings::areThoseOf).toList(),
                    given.fileOf())
                .base());
  }

  @Override
  public KnownFindings assess(Incident incident, Instant time) {
    Incident standing = AsAssessed.of(incident, time);
    Collected found = Collected.of(standing);
    KieSession session = sessions.get();
    try {
      session.setGlobal("findings", found);
      session.insert(standing);
      for (FactScope list : LISTS) {
        for (Object entry : list.entries(standing)) {
          session.insert(entry);
        }
      }
      session.fireAllRules();
      // Nobody excluded a higher tier, and no rule here asks.
      session.insert(new Tier(found.tier(), RiskTier.HIGH));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return found.findings();
  }
}
