package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists what rules known to hold have found, strongest first. */
final class FindingList {
  /** Whoever stops reading after one line has read the line that decided the tier. */
  private static final Comparator<Finding> STRONGEST_FIRST =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::tier, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(each -> each.rule().id())
          .thenComparing(Finding::action, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

  /** The id under which a professional's grade counts. */
  static final String JUDGEMENT = "JUDGEMENT-01";

  private static final Authority AUTHORITY =
      new Authority(
          "SafeLives MARAC referral criteria: professional judgement raises and never lowers",
          Certainty.C);

  private FindingList() {}

  static List<Finding> of(Assessed assessed) {
    List<Finding> findings = new ArrayList<>(judgements(assessed.incident()));
    for (Rule rule : assessed.known()) {
      List<Evidence> evidence = assessed.evaluator().evidence(rule);
      for (Statement statement : rule.then()) {
        findings.add(
            new Finding(
                rule.ref(),
                statement.kind(),
                statement.tier(),
                statement.action(),
                statement.reason(),
                evidence));
      }
    }
    findings.sort(STRONGEST_FIRST);
    return findings;
  }

  private static List<Finding> judgements(Incident incident) {
    List<Finding> findings = new ArrayList<>();
    List<ProfessionalGrade> grades = incident.judgement().grades();
    for (int i = 0; i < grades.size(); i++) {
      String fact = "judgement.grades[" + i + "].tier";
      findings.add(
          new Finding(
              new RuleRef(
                  JUDGEMENT, "a professional judged it so", "engine", "safeguards", 0, AUTHORITY),
              FindingKind.RAISES,
              grades.get(i).tier(),
              null,
              "A professional gave this incident at least this tier; judgement raises and never"
                  + " lowers.",
              List.of(
                  new Evidence(
                      fact,
                      "Which tier did the professional give?",
                      grades.get(i).tier().name()))));
    }
    return findings;
  }
}
