package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of the written decision, each as the statements it is made of. */
final class DecisionParts {
  private static final String JUDGEMENT = "JUDGEMENT-01";
  private static final String DEFINITION = "GUARDRAIL-DEFINITION-";

  private final Pen pen;
  private final EvidenceMethods evidence;
  private final AskedMethods asked;
  private final List<Weighed> actions;
  private final List<String> actionRanks;
  private final List<String> ruleRanks;

  DecisionParts(Pen pen) {
    this.pen = pen;
    this.evidence = new EvidenceMethods(pen);
    this.asked = new AskedMethods(pen);
    this.actions =
        IntStream.range(0, pen.policy.actions().size())
            .mapToObj(i -> new Weighed(pen, pen.policy.actions().get(i), i))
            .toList();
    this.actionRanks =
        List.copyOf(new TreeSet<>(actions.stream().map(each -> each.action.code()).toList()));
    this.ruleRanks =
        List.copyOf(
            new TreeSet<>(
                Stream.concat(pen.order.stream().map(Rule::id), Stream.of(JUDGEMENT)).toList()));
  }

  List<String> actionRanks() {
    return actionRanks;
  }

  List<String> ruleRanks() {
    return ruleRanks;
  }

  /** How the rules stand that raise the tier, or all others but the last. */
  List<String> standings(boolean tierRules) {
    return pen.order.subList(0, pen.order.size() - 1).stream()
        .filter(rule -> rule.isTierRule() == tierRules)
        .map(
            rule -> {
              pen.field("Truth", Pen.field(rule));
              return "%s = Told.truth(%s, %s);\n"
                  .formatted(
                      Pen.field(rule),
                      pen.rules.call(rule, Question.KNOWN).text(),
                      pen.rules.call(rule, Question.POSSIBLE).text());
            })
        .toList();
  }

  /** The strongest standing of the rules that raise to a tier at least. */
  String raises(RiskTier tier) {
    return Weighed.any(pen.order.stream().filter(rule -> tier == highest(rule)).toList());
  }

  private static @Nullable RiskTier highest(Rule rule) {
    return rule.then().stream()
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a referral is suggested, on which the last safeguard hangs. */
  String referred() {
    Rule last = pen.order.get(pen.order.size() - 1);
    pen.field("Truth", Pen.field(last));
    return Pen.field(last)
        + " = "
        + Weighed.any(
            actions.stream()
                .filter(Weighed::isMarac)
                .flatMap(each -> each.suggesting.stream())
                .distinct()
                .toList())
        + ";\n";
  }

  List<String> weighing() {
    actions.forEach(each -> pen.field("ActionStatus", each.status()));
    return actions.stream().map(Weighed::weigh).toList();
  }

  List<String> account() {
    AccountMethods account = new AccountMethods(pen, asked, actions);
    return actions.stream().map(account::call).toList();
  }

  /** Findings, strongest first. */
  List<String> findings() {
    record Said(Rule rule, Statement statement) {}
    List<Said> all =
        pen.order.stream()
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
    return statement.tier() == judged && rule.id().compareTo(JUDGEMENT) > 0;
  }

  private static String judgement(RiskTier tier) {
    return "addJudgements(RiskTier." + tier + ");\n";
  }

  private String finding(Rule rule, Statement said) {
    String shown = evidence.call(rule);
    if (rule.then().size() > 1) {
      String name = Pen.field(rule) + "Shown";
      pen.field("List<Evidence>", name);
      shown = name + " == null ? " + name + " = " + shown + " : " + name;
    }
    return AccountMethods.when(
        Pen.field(rule) + " == Truth.HOLDS",
        "findings.add(\n    new Finding(rules[%d], FindingKind.%s, %s, %s, %s, %s));\n"
            .formatted(
                pen.order.indexOf(rule),
                said.kind(),
                said.tier() == null ? "null" : "RiskTier." + said.tier(),
                said.action() == null ? "null" : Pen.quote(said.action()),
                Pen.quote(said.reason()),
                shown));
  }

  List<String> tierQuestions() {
    return pen.order.stream()
        .filter(Rule::isTierRule)
        .filter(rule -> highest(rule) != RiskTier.STANDARD)
        .map(
            rule ->
                AccountMethods.when(
                    "%s == Truth.UNKNOWN && atLeast.compareTo(RiskTier.%s) < 0"
                        .formatted(Pen.field(rule), highest(rule)),
                    "questions.forTier(%d, RiskTier.%s, %s);\n"
                        .formatted(rank(rule), highest(rule), asked.call(rule))))
        .toList();
  }

  List<String> actionQuestions() {
    return actions.stream()
        .filter(each -> !each.suggesting.isEmpty())
        .map(
            each -> {
              pen.method(
                  "void ask" + each.index + "()",
                  each.action.action().label(),
                  each.whereOpposed(waiting(each, each.against))
                      + AccountMethods.when(
                          each.status() + " != null", waiting(each, each.suggesting)));
              return AccountMethods.when(
                  "%1$s == null || %1$s == ActionStatus.WAITING".formatted(each.status()),
                  "ask" + each.index + "();\n");
            })
        .toList();
  }

  private String waiting(Weighed each, List<Rule> rules) {
    StringBuilder waiting = new StringBuilder();
    for (Rule rule : rules) {
      waiting.append(
          AccountMethods.when(
              Pen.field(rule) + " == Truth.UNKNOWN",
              "questions.forAction(%d, %d, %s);\n"
                  .formatted(rank(each), rank(rule), asked.call(rule))));
    }
    return waiting.toString();
  }

  List<String> timeQuestions() {
    return actions.stream()
        .filter(each -> each.action.deadline().from() != null && !each.suggesting.isEmpty())
        .map(
            each -> {
              StringBuilder ofRules = new StringBuilder();
              for (Rule rule : each.suggesting) {
                ofRules.append(
                    AccountMethods.when(
                        Pen.field(rule) + " == Truth.HOLDS",
                        "questions.forTime(%d, %d, path);\n".formatted(rank(each), rank(rule))));
              }
              return AccountMethods.when(
                  each.status() + " == null",
                  "for (String path : clock.untimed(deadlines[%d], incident, time)) {\n%s}\n"
                      .formatted(each.index, ofRules.toString().indent(2)));
            })
        .toList();
  }

  int judgementRank() {
    return ruleRanks.indexOf(JUDGEMENT);
  }

  private int rank(Weighed each) {
    return actionRanks.indexOf(each.action.code());
  }

  private int rank(Rule rule) {
    return ruleRanks.indexOf(rule.id());
  }

  /** Rules that no longer apply and kept somebody safe, then what is outside the definition. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Rule rule : pen.order) {
      for (Weighed each : actions) {
        if (rule.until() != null
            && each.action.action().effect() == ActionEffect.PROTECTIVE
            && Pen.says(rule, FindingKind.SUGGESTS, each.action.code())) {
          notices.add(lapsed(rule, each));
        }
      }
    }
    for (Rule rule : pen.order) {
      if (rule.id().startsWith(DEFINITION)) {
        notices.add(
            notice(
                Pen.field(rule) + " == Truth.HOLDS",
                "Outside the statutory definition of domestic abuse: "
                    + rule.ref().title()
                    + ". Everything else suggested here stands."));
      }
    }
    return notices;
  }

  private String lapsed(Rule rule, Weighed each) {
    Java holds =
        pen.rules.add(
            Pen.field(rule) + "WouldHold",
            rule.id() + " " + rule.ref().title() + ", but for the day",
            pen.conditions.java(rule.when(), Question.KNOWN));
    return notice(
        "%s\n    && %s\n    && %s != null\n    && (%s) != Truth.HOLDS"
            .formatted(
                Dated.hasPassed(pen, rule, Objects.requireNonNull(rule.until())),
                holds.text(),
                each.status(),
                each.objections()),
        "The last day of a rule has passed: until "
            + rule.until()
            + " the policy suggested '"
            + each.action.action().label()
            + "' here, by "
            + rule.id()
            + " ("
            + rule.ref().title()
            + "). Whether that goes on is to be confirmed: find out before leaving it out.");
  }

  private static String notice(String condition, String text) {
    return AccountMethods.when(condition, "notices.add(\n    " + Pen.quote(text) + ");\n");
  }
}
