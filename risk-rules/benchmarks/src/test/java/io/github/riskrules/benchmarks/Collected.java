package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.language.Findings;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Collects what rules find in one incident. */
public final class Collected implements Findings {
  private final Set<String> suggested = new HashSet<>();
  private final Set<String> ruledOut = new HashSet<>();
  private RiskTier tier = RiskTier.STANDARD;

  /** Nothing yet but what professionals graded. */
  public static Collected of(Incident incident) {
    Collected found = new Collected();
    for (ProfessionalGrade grade : incident.judgement().grades()) {
      found.raise(grade.tier());
    }
    return found;
  }

  @Override
  public void raise(RiskTier reached, String reason) {
    raise(reached);
  }

  @Override
  public void suggest(String action, String reason) {
    suggested.add(action);
  }

  @Override
  public void ruleOut(String action, String reason) {
    ruledOut.add(action);
  }

  /** Takes in all that a rule reports which is known to hold. */
  public void add(Rule rule) {
    for (Statement statement : rule.then()) {
      switch (statement.kind()) {
        case RAISES -> raise(Objects.requireNonNull(statement.tier()));
        case SUGGESTS -> suggested.add(Objects.requireNonNull(statement.action()));
        case RULES_OUT -> ruledOut.add(Objects.requireNonNull(statement.action()));
      }
    }
  }

  /** The highest tier reached so far. */
  public RiskTier tier() {
    return tier;
  }

  /** What was found. */
  public KnownFindings findings() {
    return new KnownFindings(tier, suggested, ruledOut);
  }

  private void raise(RiskTier reached) {
    tier = reached.compareTo(tier) > 0 ? reached : tier;
  }
}
