package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.RiskTier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a policy out as one class of plain Java that builds the whole decision. */
final class DecisionSource {
  static final String NAME = "PlainDecision";

  /** Enough for a part to be worth its call, and few enough for Java to compile it. */
  private static final int TO_A_PART = 40;

  private final Pen pen;
  private final DecisionParts parts;
  private final String text;

  DecisionSource(Policy policy) {
    this.pen = new Pen(policy);
    this.parts = new DecisionParts(pen);
    this.text = write();
  }

  /** The source of the class. */
  String text() {
    return text;
  }

  /** What its constructor is given. */
  Given given(String version) {
    Policy policy = pen.policy;
    return new Given(
        pen.order.stream().map(Rule::ref).toList(),
        policy.actions().stream().map(PolicyAction::action).toList(),
        policy.actions().stream().map(PolicyAction::deadline).toList(),
        policy.actions().stream()
            .map(each -> new Deadline(null, null, null, each.deadline().inWords(), null))
            .toList(),
        pen.tables.said(),
        pen.tables.unmet(),
        pen.tables.told(),
        pen.tables.shown(),
        new Asked(parts.actionRanks(), parts.ruleRanks()),
        new DeadlineClock(policy.calendar()),
        policy.ref(),
        version);
  }

  private String write() {
    Policy policy = pen.policy;
    Map<String, String> gaps = new LinkedHashMap<>();
    gaps.put("PACKAGE", PlainSource.PACKAGE);
    gaps.put("NAME", NAME);
    gaps.put("TITLE", policy.title() + " " + policy.ref().version());
    gaps.put("TIER_RULES", part("tierRules", parts.standings(true)));
    gaps.put("HIGH", parts.raises(RiskTier.HIGH));
    gaps.put("MEDIUM", parts.raises(RiskTier.MEDIUM));
    gaps.put("OTHER_RULES", part("otherRules", parts.standings(false)) + parts.referred());
    gaps.put("WEIGHING", part("weighing", parts.weighing()));
    gaps.put("FINDINGS", part("findings", parts.findings()));
    gaps.put("ACCOUNT", part("account", parts.account()));
    gaps.put("TIER_QUESTIONS", part("tierQuestions", parts.tierQuestions()));
    gaps.put("ACTION_QUESTIONS", part("actionQuestions", parts.actionQuestions()));
    gaps.put("TIME_QUESTIONS", part("timeQuestions", parts.timeQuestions()));
    gaps.put("JUDGEMENT", String.valueOf(parts.judgementRank()));
    gaps.put("NOTICES", String.join("", parts.notices()));
    gaps.put("FORCE", inForce(policy));
    gaps.put(
        "NOT_IN_FORCE",
        "The policy is not in force on the day of this assessment: it is in force from "
            + policy.inForceFrom()
            + (policy.inForceUntil() == null ? "." : " until " + policy.inForceUntil() + ".")
            + " Check which policy applies.");
    gaps.put(
        "FACTS",
        lines(pen.facts.fields().keySet().stream().map(each -> "private final " + each + ";\n")));
    gaps.put(
        "READ",
        lines(
            pen.facts.fields().entrySet().stream()
                .map(
                    each ->
                        "this."
                            + each.getKey().replaceFirst(".* ", "")
                            + " = "
                            + each.getValue()
                            + ";\n")));
    gaps.put(
        "FIELDS",
        lines(
            pen.fields().entrySet().stream()
                .map(each -> "private " + each.getValue() + " " + each.getKey() + ";\n")));
    gaps.put(
        "STATICS",
        lines(pen.statics().values().stream().map(each -> "private static final " + each + "\n"))
            + lines(
                pen.rules.days().entrySet().stream()
                    .map(
                        each ->
                            "private static final LocalDate "
                                + each.getKey()
                                + " = LocalDate.parse(\""
                                + each.getValue()
                                + "\");\n")));
    StringBuilder methods = new StringBuilder();
    pen.rules.texts().forEach(each -> methods.append(each).append('\n'));
    pen.methods().values().forEach(each -> methods.append(each).append('\n'));
    pen.conditions
        .methods()
        .forEach((text, name) -> methods.append(text.formatted(name)).append('\n'));
    gaps.put("METHODS", methods.toString());
    return filled(gaps);
  }

  private String part(String name, List<String> statements) {
    return pen.inParts(name, statements, TO_A_PART);
  }

  private static String inForce(Policy policy) {
    return "day.isBefore(LocalDate.parse(\""
        + policy.inForceFrom()
        + "\"))"
        + (policy.inForceUntil() == null
            ? ""
            : " || day.isAfter(LocalDate.parse(\"" + policy.inForceUntil() + "\"))");
  }

  private static String lines(java.util.stream.Stream<String> lines) {
    return lines.collect(Collectors.joining());
  }

  /** The frame with every gap filled, each line as far in as the gap. */
  private static String filled(Map<String, String> gaps) {
    StringBuilder text = new StringBuilder();
    for (String line : frame().lines().toList()) {
      String gap = line.strip();
      if (gap.startsWith("@@") && gaps.containsKey(gap.substring(2))) {
        text.append(gaps.get(gap.substring(2)).indent(line.indexOf('@')));
      } else {
        String whole = line;
        for (Map.Entry<String, String> each : gaps.entrySet()) {
          whole = whole.replace("@@" + each.getKey() + "@@", each.getValue());
        }
        text.append(whole).append('\n');
      }
    }
    return text.toString();
  }

  private static String frame() {
    try (InputStream frame = DecisionSource.class.getResourceAsStream("PlainDecision.java.txt")) {
      return new String(Objects.requireNonNull(frame).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
