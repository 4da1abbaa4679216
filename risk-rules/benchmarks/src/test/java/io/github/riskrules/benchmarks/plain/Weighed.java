package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import java.util.List;
import java.util.function.Predicate;

/** What becomes of one action: the expressions that weigh it. */
final class Weighed {
  private final Pen pen;
  private final PolicyAction action;
  private final int index;
  private final List<Rule> suggesting;
  private final List<Rule> against;
  private final List<Rule> routes;

  Weighed(Pen pen, PolicyAction action, int index) {
    this.pen = pen;
    this.action = action;
    this.index = index;
    this.suggesting = saying(FindingKind.SUGGESTS);
    this.against = isMarac() ? List.of() : saying(FindingKind.RULES_OUT);
    this.routes = suggesting.stream().filter(pen.safeguards().rules()::contains).toList();
  }

  PolicyAction action() {
    return action;
  }

  /** Its place among the actions of the policy. */
  int index() {
    return index;
  }

  /** The rules that suggest it. */
  List<Rule> suggesting() {
    return suggesting;
  }

  /** The rules that speak against it. */
  List<Rule> against() {
    return against;
  }

  private List<Rule> saying(FindingKind kind) {
    return pen.order().stream().filter(rule -> Pen.says(rule, kind, action.code())).toList();
  }

  boolean isMarac() {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }

  String status() {
    return "status" + index;
  }

  /** The method that weighs it. */
  String weigh() {
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    String required = strongest(pen.safeguards().requirements()::contains);
    String body = status() + " = Told.status(" + suggested() + ", ";
    if (conditional) {
      body = "Truth against = " + objections() + ";\n" + body + "against, against);\n";
    } else {
      body += objections() + ", " + unless(required) + ");\n";
    }
    pen.method("void weigh" + index + "()", action.action().label(), body);
    return "weigh" + index + "();\n";
  }

  String suggested() {
    return any(suggesting);
  }

  /** The strongest objection that counts. */
  String objections() {
    return unless(strongest(rule -> true));
  }

  private String unless(String objections) {
    return unopposed().isEmpty() || objections.equals("Truth.FAILS")
        ? objections
        : unopposed() + " ? Truth.FAILS : " + objections;
  }

  /** Whether a safeguard suggests it, which nothing rules out; empty where none does. */
  String unopposed() {
    return String.join(
        " || ", routes.stream().map(rule -> Pen.field(rule) + " == Truth.HOLDS").toList());
  }

  /** What the rules ask by which it is suggested. */
  Condition asked() {
    return new Condition.Any(suggesting.stream().<Condition>map(Rule::when).toList(), Span.NOWHERE);
  }

  /** What a rule says of it. */
  String reason(Rule rule, FindingKind kind) {
    return rule.then().stream()
        .filter(each -> each.kind() == kind && action.code().equals(each.action()))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  private String strongest(Predicate<Rule> which) {
    return any(against.stream().filter(which).toList());
  }

  static String any(List<Rule> rules) {
    return rules.stream()
        .map(Pen::field)
        .reduce((one, other) -> "Told.or(" + one + ", " + other + ")")
        .orElse("Truth.FAILS");
  }

  /** Statements about those that speak against it, where any counts. */
  String whereOpposed(String statements) {
    return statements.isEmpty() || unopposed().isEmpty()
        ? statements
        : "if (!(" + unopposed() + ")) {\n" + statements.indent(2) + "}\n";
  }
}
