package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The step of the written decision that says what a reader must know beforehand. */
final class NoticeSteps {
  private static final String DEFINITION = "GUARDRAIL-DEFINITION-";

  private final Pen pen;
  private final List<Weighed> actions;

  NoticeSteps(Pen pen, List<Weighed> actions) {
    this.pen = pen;
    this.actions = actions;
  }

  /** Rules that no longer apply and kept somebody safe, then what is outside the definition. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Rule rule : pen.order()) {
      for (Weighed each : actions) {
        if (rule.until() != null
            && each.action().action().effect() == ActionEffect.PROTECTIVE
            && Pen.says(rule, FindingKind.SUGGESTS, each.action().code())) {
          notices.add(lapsed(rule, each));
        }
      }
    }
    for (Rule rule : pen.order()) {
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
        pen.rules()
            .add(
                Pen.field(rule) + "WouldHold",
                rule.id() + " " + rule.ref().title() + ", but for the day",
                pen.conditions().java(rule.when(), Question.KNOWN));
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
            + each.action().action().label()
            + "' here, by "
            + rule.id()
            + " ("
            + rule.ref().title()
            + "). Whether that goes on is to be confirmed: find out before leaving it out.");
  }

  private static String notice(String condition, String text) {
    return Java.when(condition, "notices.add(\n    " + Pen.quote(text) + ");\n");
  }
}
