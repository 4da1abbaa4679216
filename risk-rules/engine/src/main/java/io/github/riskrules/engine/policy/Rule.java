package io.github.riskrules.engine.policy;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a policy, read, checked and understood.
 *
 * @param ref its id, title, place and authority
 * @param when every condition, all of which must hold
 * @param then what it reports when it holds; at least one statement
 * @param from the first day of assessment on which it applies; null when from the beginning
 * @param until the last day of assessment on which it applies; null when without end
 * @param choice where published rules disagree: whose choice this is and since when; null for a
 *     rule that is not up for choice
 * @param replaces the id of the rule of an extended pack that this one stands in for; null when
 *     none
 * @param note a note for readers of the policy; null when none
 * @param comment the comment that stands right above the rule; empty when none
 */
public record Rule(
    RuleRef ref,
    Condition.All when,
    List<Statement> then,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String choice,
    @Nullable String replaces,
    @Nullable String note,
    String comment) {
  public Rule {
    then = List.copyOf(then);
  }

  /** The rule's id. */
  public String id() {
    return ref.id();
  }

  /** Whether it belongs to the first stage, which settles the tier. */
  public boolean isTierRule() {
    return then.stream().anyMatch(statement -> statement.kind() == FindingKind.RAISES);
  }

  /** This rule asking something else. It is not checked: it is for finding out what would be. */
  public Rule withCondition(Condition.All other) {
    return new Rule(ref, other, then, from, until, choice, replaces, note, comment);
  }

  /** This rule reporting something else, not checked either. */
  public Rule withStatements(List<Statement> others) {
    return new Rule(ref, when, others, from, until, choice, replaces, note, comment);
  }

  /** This rule applying from and until other days; null for one without end. */
  public Rule withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Rule(ref, when, then, first, last, choice, replaces, note, comment);
  }

  /** Whether it suggests an action. */
  public boolean suggests(String code) {
    return says(FindingKind.SUGGESTS, code);
  }

  /** Whether it rules an action out. */
  public boolean rulesOut(String code) {
    return says(FindingKind.RULES_OUT, code);
  }

  private boolean says(FindingKind kind, String code) {
    for (Statement statement : then) {
      if (statement.kind() == kind && code.equals(statement.action())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it applies on a day of assessment. */
  public boolean appliesOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
