package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The step of the written decision that tells what rules have found. */
final class FindingSteps {
  private final Pen pen;
  private final EvidenceMethods evidence;

  FindingSteps(Pen pen) {
    this.pen = pen;
    this.evidence = new EvidenceMethods(pen);
  }

  /** Findings, strongest first. */
  List<String> findings() {
    record Said(Rule rule, Statement statement) {}
    List<Said> all =
        pen.order().stream()
            .flatMap(rule -> rule.then().stream().map(each -> new Said(rule, each)))
            .sorted(
                Comparator.comparing((Said each) -> each.statement.kind())
                    .thenComparing(
                        each -> each.statement.tier(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(each -> each.rule.id())
                    .thenComparing(
                        each -> each.statement.action(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    List<String> statements = new ArrayList<>();
    List<RiskTier> judged =
        new ArrayList<>(List.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.STANDARD));
    for (Said each : all) {
      while (!judged.isEmpty() && isAfterJudgement(judged.get(0), each.rule, each.statement)) {
        statements.add(judgement(judged.remove(0)));
      }
      statements.add(finding(each.rule, each.statement));
    }
    judged.forEach(tier -> statements.add(judgement(tier)));
    return statements;
  }

  private static boolean isAfterJudgement(RiskTier judged, Rule rule, Statement statement) {
    if (statement.tier() == null || statement.tier().compareTo(judged) < 0) {
      return true;
    }
    return statement.tier() == judged && rule.id().compareTo(Ranks.JUDGEMENT) > 0;
  }

  private static String judgement(RiskTier tier) {
    return "addJudgements(RiskTier." + tier + ");\n";
  }

  private String finding(Rule rule, Statement said) {
    String holds = Pen.field(rule) + " == Truth.HOLDS";
    if (pen.tables().has(rule) && OfChoices.lists(rule.when()).findAny().isEmpty()) {
      return Java.when(holds, "findings.add(" + pen.tables().found(rule, said) + ");\n");
    }
    String shown = evidence.call(rule);
    if (rule.then().size() > 1) {
      String name = Pen.field(rule) + "Shown";
      pen.field("List<Evidence>", name);
      shown = name + " == null ? " + name + " = " + shown + " : " + name;
    }
    return Java.when(
        holds,
        "findings.add(\n    new Finding(%s, FindingKind.%s, %s, %s, %s, %s));\n"
            .formatted(
                pen.rule(rule),
                said.kind(),
                said.tier() == null ? "null" : "RiskTier." + said.tier(),
                said.action() == null ? "null" : Pen.quote(said.action()),
                Pen.quote(said.reason()),
                shown));
  }
}
