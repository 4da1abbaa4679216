package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.RiskTier;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a policy out as one class of plain Java. */
final class PlainSource {
  static final String PACKAGE = "io.github.riskrules.benchmarks.written";
  static final String NAME = "PlainPolicy";

  private static final String FRAME =
      """
      package %1$s;

      import io.github.riskrules.benchmarks.Outcome;
      import io.github.riskrules.benchmarks.plain.PlainProgram;
      import io.github.riskrules.decision.TierRange;
      import io.github.riskrules.engine.decide.AsAssessed;
      import io.github.riskrules.incident.*;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.ArrayList;
      import java.util.List;

      /** %3$s, as one would write it out by hand: a method for each rule and each action. */
      public final class %2$s implements PlainProgram {
      %4$s
        @Override
        public Outcome assess(Incident incident, Instant time) {
          return new Judging(AsAssessed.of(incident, time), time).outcome();
        }

        private static final class Judging {
          private final Incident incident;
          private final LocalDate day;
      %5$s    private RiskTier atLeast = RiskTier.STANDARD;
          private RiskTier atMost = RiskTier.STANDARD;
      %6$s
          Judging(Incident incident, Instant time) {
            this.incident = incident;
            this.day = LocalDate.ofInstant(time, Incident.ZONE);
      %7$s    }

          Outcome outcome() {
            settleTier();
      %8$s      List<String> actions = new ArrayList<>();
      %9$s      return new Outcome(new TierRange(atLeast, atMost), actions);
          }

          private void settleTier() {
            for (ProfessionalGrade grade : incident.judgement().grades()) {
              if (grade.tier().compareTo(atLeast) > 0) {
                atLeast = grade.tier();
              }
            }
            if (atLeast != RiskTier.HIGH) {
              if (highKnown()) {
                atLeast = RiskTier.HIGH;
              } else if (atLeast == RiskTier.STANDARD && mediumKnown()) {
                atLeast = RiskTier.MEDIUM;
              }
            }
            atMost = atLeast;
            if (atMost != RiskTier.HIGH) {
              if (highPossible()) {
                atMost = RiskTier.HIGH;
              } else if (atMost == RiskTier.STANDARD && mediumPossible()) {
                atMost = RiskTier.MEDIUM;
              }
            }
          }

      %10$s  }

        private static int fewestMonths(PriorIncident each) {
          Integer fewest = each.possiblyMonthsBefore();
          Integer most = each.monthsBefore();
          return fewest == null ? 0 : most == null ? fewest : Math.min(fewest, most);
        }

        private static LocalDate lastDay(PriorIncident each) {
          return each.latest() == null ? each.earliest() : each.latest();
        }
      }
      """;

  private final Facts facts = new Facts();
  private final Conditions conditions = new Conditions(facts);
  private final RuleMethods rules = new RuleMethods(conditions);
  private final Policy policy;

  private PlainSource(Policy policy) {
    this.policy = policy;
  }

  /** The source of the class. */
  static String of(Policy policy) {
    return new PlainSource(policy).text();
  }

  private String text() {
    for (RiskTier tier : new RiskTier[] {RiskTier.HIGH, RiskTier.MEDIUM}) {
      for (Question question : new Question[] {Question.KNOWN, Question.POSSIBLE}) {
        reaches(tier, question);
      }
    }
    ActionMethods actions = new ActionMethods(policy, rules);
    StringBuilder methods = new StringBuilder();
    rules.texts().forEach(each -> methods.append(each).append('\n'));
    actions.methods().values().forEach(each -> methods.append(each).append('\n'));
    conditions.methods().forEach((text, name) -> methods.append(text.formatted(name)).append('\n'));
    return FRAME.formatted(
        PACKAGE,
        NAME,
        policy.title() + " " + policy.ref().version(),
        lines(2, rules.days(), "private static final LocalDate %s = LocalDate.parse(\"%s\");"),
        lines(4, facts.fields(), "private final %1$s;"),
        lines(4, actions.shared(), "private boolean %1$s;"),
        facts.fields().entrySet().stream()
            .map(each -> "this." + each.getKey().replaceFirst(".* ", "") + " = " + each.getValue())
            .map(each -> " ".repeat(6) + each + ";\n")
            .collect(Collectors.joining()),
        actions.shared().entrySet().stream()
            .map(each -> "      " + each.getKey() + " = " + each.getValue().text() + ";\n")
            .collect(Collectors.joining()),
        actions.methods().keySet().stream()
            .map(
                code ->
                    "      if (%s()) {\n        actions.add(\"%s\");\n      }\n"
                        .formatted(ActionMethods.name(code), code))
            .collect(Collectors.joining()),
        indented(4, methods.toString()));
  }

  private void reaches(RiskTier tier, Question question) {
    rules.add(
        RuleMethods.name(tier.name()) + question.ending(),
        "Whether a rule raises to " + tier,
        Java.any(
            policy.rules().stream()
                .filter(rule -> raisesTo(rule, tier))
                .map(rule -> rules.call(rule, question))
                .toList()));
  }

  private static boolean raisesTo(Rule rule, RiskTier tier) {
    return rule.then().stream().anyMatch(each -> each.tier() == tier);
  }

  private static String indented(int indent, String text) {
    return text.lines()
        .map(line -> line.isBlank() ? "\n" : " ".repeat(indent) + line + "\n")
        .collect(Collectors.joining());
  }

  private static String lines(int indent, Map<String, ?> entries, String format) {
    return entries.entrySet().stream()
        .map(each -> format.formatted(each.getKey(), each.getValue()))
        .map(each -> " ".repeat(indent) + each + "\n")
        .collect(Collectors.joining());
  }
}
