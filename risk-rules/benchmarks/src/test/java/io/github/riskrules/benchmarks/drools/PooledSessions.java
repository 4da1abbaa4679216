package io.github.riskrules.benchmarks.drools;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/** Drools as it comes. Sessions from Drools' own pool. */
public final class PooledSessions implements Contender {
  /** As many as ever assess at once. */
  private static final int THREADS = 2;

  @Override
  public String id() {
    return "drools-session-pool";
  }

  @Override
  public String title() {
    return "Drools, compiled rules, a pool of sessions";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    KieBase base = StockAssessor.compiled(subject);
    KieSessionsPool pool = base.newKieSessionsPool(THREADS);
    return new StockAssessor(pool::newKieSession);
  }
}
