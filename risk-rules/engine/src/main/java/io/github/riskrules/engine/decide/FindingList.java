package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Lists what rules known to hold have found, strongest first. The order is the same in every
 * incident, so it is found once. Immutable and thread-safe.
 */
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

  private final List<Said> all = new ArrayList<>();

  FindingList(RuleOrder order) {
    for (int place = 0; place < order.size(); place++) {
      Rule rule = order.rule(place);
      for (Statement statement : rule.then()) {
        all.add(new Said(place, rule, unproven(rule, statement)));
      }
    }
    all.sort(Comparator.comparing(Said::finding, STRONGEST_FIRST));
  }

  List<Finding> of(Assessed assessed) {
    List<Finding> findings = new ArrayList<>(judgements(assessed.incident()));
    boolean judged = !findings.isEmpty();
    IdentityHashMap<Rule, List<Evidence>> evidence = new IdentityHashMap<>();
    for (Said said : all) {
      if (assessed.standings().truth(said.place) == Truth.HOLDS) {
        List<Evidence> found = evidence.computeIfAbsent(said.rule, assessed.evaluator()::evidence);
        findings.add(said.with(found));
      }
    }
    if (judged) {
      findings.sort(STRONGEST_FIRST);
    }
    return findings;
  }

  private static Finding unproven(Rule rule, Statement statement) {
    return new Finding(
        rule.ref(),
        statement.kind(),
        statement.tier(),
        statement.action(),
        statement.reason(),
        List.of());
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

  /**
   * What one rule says when it holds.
   *
   * @param place its place in the order of rules
   * @param rule the rule
   * @param finding what it finds, as yet without evidence
   */
  private record Said(int place, Rule rule, Finding finding) {
    Finding with(List<Evidence> evidence) {
      return new Finding(
          finding.rule(),
          finding.kind(),
          finding.tier(),
          finding.action(),
          finding.reason(),
          evidence);
    }
  }
}
