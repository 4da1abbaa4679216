package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a beginning takes from the pack it is for. */
final class Beginning {
  static final int FIRST_LINE = 8;
  private static final int LAST_LINE = 24;

  private final Policy policy;

  private Beginning(Policy policy) {
    this.policy = policy;
  }

  static Beginning in(PolicyPack pack) {
    return new Beginning(pack.policy());
  }

  /** What templates are filled with. */
  Map<String, String> values(String file, LocalDate today) {
    Map<String, String> values = new HashMap<>();
    values.put("file", file);
    values.put("area", policy.ref().id());
    values.put("from", day(today).toString());
    values.put("authority", Names.title(policy.ref().id()) + " policy");
    values.put("action", action());
    putLine(values, line());
    return values;
  }

  /** Where the first rule of a beginning draws its line, and where a second one does. */
  static void putLine(Map<String, String> values, int line) {
    values.put("line", String.valueOf(line));
    values.put("below", String.valueOf(line - 1));
    values.put("lower", String.valueOf(line - 2));
    values.put("belowLower", String.valueOf(line - 3));
  }

  /** Whether a rule of the pack, or of one it extends, has an id. */
  Optional<Scaffold> refusalOfUsed(String id) {
    return policy.rules().stream().anyMatch(rule -> rule.id().equals(id))
        ? Optional.of(
            Scaffold.refused(id, "a rule of this pack has this id already.", "Choose another one."))
        : Optional.empty();
  }

  /** Answers at which no rule draws a line by itself: two beginnings are not the same rule. */
  private int line() {
    return IntStream.rangeClosed(FIRST_LINE, LAST_LINE)
        .filter(line -> policy.rules().stream().noneMatch(rule -> drawsLine(rule, line)))
        .findFirst()
        .orElse(FIRST_LINE);
  }

  private static boolean drawsLine(Rule rule, int line) {
    return rule.when().parts().stream()
        .anyMatch(
            part ->
                part instanceof Condition.Comparison comparison
                    && comparison.span().text().equals("dash.ticks >= " + line));
  }

  private LocalDate day(LocalDate today) {
    LocalDate until = policy.inForceUntil();
    boolean isInForce =
        !today.isBefore(policy.inForceFrom()) && (until == null || !today.isAfter(until));
    return isInForce ? today : policy.inForceFrom();
  }

  /** The pack's own first, and best one that does nothing but complete or record. */
  private String action() {
    return Stream.of(ActionEffect.PROCEDURAL, ActionEffect.PROTECTIVE)
        .flatMap(effect -> Stream.of(true, false).flatMap(own -> actions(effect, own)))
        .findFirst()
        .orElseThrow()
        .action()
        .code();
  }

  private Stream<PolicyAction> actions(ActionEffect effect, boolean own) {
    return policy.actions().stream()
        .filter(each -> each.action().effect() == effect)
        .filter(each -> each.action().kind() != ActionKind.OUT_OF_COURT_DISPOSAL)
        .filter(each -> each.pack().equals(policy.ref().id()) == own);
  }
}
