package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is told of each action: why it is suggested, or why not. */
final class AccountMethods {
  private final Pen pen;
  private final AskedMethods asked;
  private final ConditionMethods conditions;
  private final Map<String, Weighed> byCode;

  AccountMethods(Pen pen, AskedMethods asked, List<Weighed> actions) {
    this.pen = pen;
    this.asked = asked;
    this.conditions = new ConditionMethods(pen);
    this.byCode =
        actions.stream().collect(Collectors.toMap(each -> each.action().code(), each -> each));
  }

  /** The call that tells of an action. */
  String call(Weighed each) {
    int i = each.index();
    String told = "unsuggested.add(" + unsuggested(each) + ");\n";
    String body =
        each.suggesting().isEmpty()
            ? told
            : "if (%s == null) {\n%s} else {\n%s}\n"
                .formatted(each.status(), suggested(each).indent(2), told.indent(2));
    pen.method("void tell" + i + "()", each.action().action().label(), body);
    return "tell" + i + "();\n";
  }

  private String unsuggested(Weighed each) {
    Supplier<String> written =
        () ->
            "new UnsuggestedAction(actions[%d], %s, %s)"
                .formatted(each.index(), each.status(), because(each));
    if (!pen.tables().hasUnsuggested(each)) {
      return written.get();
    }
    String table = pen.orWhenListed(each.asked(), pen.tables().unsuggested(each), written);
    return each.against().isEmpty() || each.suggesting().isEmpty()
        ? table
        : "%s == ActionStatus.NOT_REACHED ? %s : %s".formatted(each.status(), table, written.get());
  }

  private String suggested(Weighed each) {
    int i = each.index();
    String due =
        each.action().deadline().from() == null
            ? "due[" + i + "]"
            : "clock.due(deadlines[" + i + "], incident, time)";
    return "suggested.add(\n    new SuggestedAction(\n        actions[%d], %s, %s, %s, %s));\n"
        .formatted(i, due, reasons(each), covering(each), toSettle(each));
  }

  /** The ids of the rules that suggest it, in the order of findings. */
  private String reasons(Weighed each) {
    List<Rule> saying = each.suggesting().stream().sorted(Comparator.comparing(Rule::id)).toList();
    List<String> ids = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (Rule rule : saying) {
      for (Statement statement : rule.then()) {
        if (statement.kind() == FindingKind.SUGGESTS
            && each.action().code().equals(statement.action())) {
          ids.add(rule.id());
          body.append(
              Java.when(Pen.field(rule) + " == Truth.HOLDS", "ids.add(\"" + rule.id() + "\");\n"));
        }
      }
    }
    if (ids.size() == 1) {
      String name = "ONLY_" + ids.get(0).replace('-', '_');
      pen.constant("List<String>", name, "List.of(\"" + ids.get(0) + "\")");
      return name;
    }
    String name = "reasons" + each.index() + "()";
    pen.method("List<String> " + name, "The rules that suggest it", body + "return ids.list();\n");
    return name;
  }

  private String covering(Weighed each) {
    String stronger = each.action().action().coveredBy();
    Weighed other = stronger == null ? null : byCode.get(stronger);
    return other == null ? "null" : other.status() + " == null ? \"" + stronger + "\" : null";
  }

  private String toSettle(Weighed each) {
    if (each.against().isEmpty() || each.action().action().effect() == ActionEffect.CONDITIONAL) {
      return "List.of()";
    }
    StringBuilder open = new StringBuilder();
    for (Rule rule : each.against()) {
      open.append(
          Java.when(
              Pen.field(rule) + " == Truth.UNKNOWN",
              "asked.addPaths(" + asked.call(rule) + ", ids);\n"));
    }
    String name = "toSettle" + each.index() + "()";
    pen.method(
        "List<String> " + name,
        "What could yet rule it out",
        each.whereOpposed(open.toString()) + "return ids.list();\n");
    return name;
  }

  private String because(Weighed each) {
    if (each.suggesting().isEmpty()) {
      return "List.of()";
    }
    StringBuilder body = new StringBuilder();
    for (Rule rule : each.suggesting()) {
      String add = "because.add(" + outcome(each, rule, FindingKind.SUGGESTS) + ");\n";
      body.append(Dated.is(rule) ? Java.when(Dated.applies(pen, rule), add) : add);
    }
    StringBuilder objections = new StringBuilder();
    for (Rule rule : each.against()) {
      objections.append(
          Java.when(
              Pen.field(rule) + " != Truth.FAILS",
              "because.add(" + outcome(each, rule, FindingKind.RULES_OUT) + ");\n"));
    }
    body.append(
        Java.when(
            each.status() + " != ActionStatus.NOT_REACHED",
            each.whereOpposed(objections.toString())));
    String name = "because" + each.index() + "()";
    pen.method(
        "List<RuleOutcome> " + name, "Why it is not suggested", body + "return because.list();\n");
    return name;
  }

  private String outcome(Weighed each, Rule rule, FindingKind kind) {
    return conditions.outcome(rule, kind, each.reason(rule, kind));
  }
}
