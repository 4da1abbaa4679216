package io.github.riskrules.benchmarks.drools;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import org.kie.api.KieBase;

/** Drools as it comes. A new session for each incident. */
public final class NewSessions implements Contender {
  @Override
  public String id() {
    return "drools-new-session";
  }

  @Override
  public String title() {
    return "Drools, compiled rules, a new session each";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    KieBase base = StockAssessor.compiled(subject);
    return new StockAssessor(base::newKieSession);
  }
}
