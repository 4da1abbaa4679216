package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.RiskTier;
import java.util.List;

/** The last steps of the written decision: what is yet to be asked. */
final class QuestionSteps {
  private final Pen pen;
  private final AskedMethods asked;
  private final List<Weighed> actions;
  private final Ranks ranks;

  QuestionSteps(Pen pen, AskedMethods asked, List<Weighed> actions, Ranks ranks) {
    this.pen = pen;
    this.asked = asked;
    this.actions = actions;
    this.ranks = ranks;
  }

  List<String> tierQuestions() {
    return pen.order().stream()
        .filter(Rule::isTierRule)
        .filter(rule -> WeighingSteps.highest(rule) != RiskTier.STANDARD)
        .map(
            rule ->
                Java.when(
                    "%s == Truth.UNKNOWN && atLeast.compareTo(RiskTier.%s) < 0"
                        .formatted(Pen.field(rule), WeighingSteps.highest(rule)),
                    "questions.forTier(%d, RiskTier.%s, %s);\n"
                        .formatted(ranks.of(rule), WeighingSteps.highest(rule), asked.call(rule))))
        .toList();
  }

  List<String> actionQuestions() {
    return actions.stream()
        .filter(each -> !each.suggesting().isEmpty())
        .map(
            each -> {
              pen.method(
                  "void ask" + each.index() + "()",
                  each.action().action().label(),
                  each.whereOpposed(waiting(each, each.against()))
                      + Java.when(each.status() + " != null", waiting(each, each.suggesting())));
              return Java.when(
                  "%1$s == null || %1$s == ActionStatus.WAITING".formatted(each.status()),
                  "ask" + each.index() + "();\n");
            })
        .toList();
  }

  private String waiting(Weighed each, List<Rule> rules) {
    StringBuilder waiting = new StringBuilder();
    for (Rule rule : rules) {
      waiting.append(
          Java.when(
              Pen.field(rule) + " == Truth.UNKNOWN",
              "questions.forAction(%d, %d, %s);\n"
                  .formatted(ranks.of(each), ranks.of(rule), asked.call(rule))));
    }
    return waiting.toString();
  }

  List<String> timeQuestions() {
    return actions.stream()
        .filter(each -> each.action().deadline().from() != null && !each.suggesting().isEmpty())
        .map(
            each -> {
              StringBuilder ofRules = new StringBuilder();
              for (Rule rule : each.suggesting()) {
                ofRules.append(
                    Java.when(
                        Pen.field(rule) + " == Truth.HOLDS",
                        "questions.forTime(%d, %d, path);\n"
                            .formatted(ranks.of(each), ranks.of(rule))));
              }
              return Java.when(
                  each.status() + " == null",
                  "for (String path : clock.untimed(deadlines[%d], incident, time)) {\n%s}\n"
                      .formatted(each.index(), ofRules.toString().indent(2)));
            })
        .toList();
  }
}
