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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a policy out as one class of plain Java that builds the whole decision. */
final class DecisionSource {
  static final String NAME = "PlainDecision";

  /** Enough for a part to be worth its call, and few enough for Java to compile it. */
  private static final int TO_A_PART = 40;

  private final Pen pen;
  private final List<Weighed> actions;
  private final Ranks ranks;
  private final String text;

  DecisionSource(Policy policy) {
    this.pen = new Pen(policy);
    this.actions =
        IntStream.range(0, policy.actions().size())
            .mapToObj(i -> new Weighed(pen, policy.actions().get(i), i))
            .toList();
    this.ranks = Ranks.of(pen.order(), actions);
    this.text = write();
  }

  /** The source of the class. */
  String text() {
    return text;
  }

  /** What its constructor is given. */
  Given given(String version) {
    Policy policy = pen.policy();
    Tables tables = pen.tables();
    return new Given(
        pen.order().stream().map(Rule::ref).toList(),
        policy.actions().stream().map(PolicyAction::action).toList(),
        policy.actions().stream().map(PolicyAction::deadline).toList(),
        policy.actions().stream()
            .map(each -> new Deadline(null, null, null, each.deadline().inWords(), null))
            .toList(),
        tables.said(),
        tables.told(),
        tables.shown(),
        tables.found(),
        tables.waitsFor(),
        tables.unsuggested(),
        tables.anyOf(),
        new Asked(ranks),
        new DeadlineClock(policy.calendar()),
        policy.ref(),
        version);
  }

  /** Whatever declares what others use is written after them. */
  private String write() {
    Map<String, String> gaps = new LinkedHashMap<>();
    addSteps(gaps);
    addNotices(gaps);
    addDeclared(gaps);
    return filled(gaps);
  }

  private void addSteps(Map<String, String> gaps) {
    AskedMethods asked = new AskedMethods(pen);
    WeighingSteps weighing = new WeighingSteps(pen, actions);
    gaps.put("TIER_RULES", part("tierRules", weighing.standings(true)));
    gaps.put("HIGH", weighing.raises(RiskTier.HIGH));
    gaps.put("MEDIUM", weighing.raises(RiskTier.MEDIUM));
    gaps.put("OTHER_RULES", part("otherRules", weighing.standings(false)) + weighing.referred());
    gaps.put("WEIGHING", part("weighing", weighing.weighing()));
    gaps.put("FINDINGS", part("findings", new FindingSteps(pen).findings()));
    AccountMethods account = new AccountMethods(pen, asked, actions);
    gaps.put("ACCOUNT", part("account", actions.stream().map(account::call).toList()));
    QuestionSteps questions = new QuestionSteps(pen, asked, actions, ranks);
    gaps.put("TIER_QUESTIONS", part("tierQuestions", questions.tierQuestions()));
    gaps.put("ACTION_QUESTIONS", part("actionQuestions", questions.actionQuestions()));
    gaps.put("TIME_QUESTIONS", part("timeQuestions", questions.timeQuestions()));
    gaps.put("JUDGEMENT", String.valueOf(ranks.judgement()));
  }

  private void addNotices(Map<String, String> gaps) {
    Policy policy = pen.policy();
    gaps.put("NOTICES", String.join("", new NoticeSteps(pen, actions).notices()));
    gaps.put("FORCE", inForce(policy));
    gaps.put(
        "NOT_IN_FORCE",
        "The policy is not in force on the day of this assessment: it is in force from "
            + policy.inForceFrom()
            + (policy.inForceUntil() == null ? "." : " until " + policy.inForceUntil() + ".")
            + " Check which policy applies.");
  }

  private void addDeclared(Map<String, String> gaps) {
    Facts facts = pen.facts();
    gaps.put("PACKAGE", PlainSource.PACKAGE);
    gaps.put("NAME", NAME);
    gaps.put("TITLE", pen.policy().title() + " " + pen.policy().ref().version());
    gaps.put("CHOICES", String.valueOf(Choosable.FACTS));
    gaps.put(
        "CHOOSE",
        part(
            "choose",
            pen.tables().facts().stream()
                .map(each -> Choosable.put(each, facts.read(each)))
                .toList()));
    gaps.put("FACTS", lines(facts.fields().keySet(), each -> "private final " + each + ";\n"));
    gaps.put(
        "READ",
        lines(
            facts.fields().entrySet(),
            each ->
                "this.%s = %s;\n"
                    .formatted(each.getKey().replaceFirst(".* ", ""), each.getValue())));
    gaps.put("FIELDS", pen.fields());
    gaps.put(
        "CONSTANTS",
        pen.constants()
            + lines(
                pen.rules().days().entrySet(),
                each ->
                    "private static final LocalDate %s = LocalDate.parse(\"%s\");\n"
                        .formatted(each.getKey(), each.getValue())));
    gaps.put(
        "METHODS",
        String.join("\n", pen.rules().texts())
            + pen.methods()
            + lines(
                pen.conditions().methods().entrySet(),
                each -> each.getKey().formatted(each.getValue()) + "\n"));
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

  private static <T> String lines(Collection<T> each, Function<T, String> line) {
    return each.stream().map(line).collect(Collectors.joining());
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
