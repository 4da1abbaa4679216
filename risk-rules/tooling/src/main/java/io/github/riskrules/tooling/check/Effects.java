package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.time.LocalDate;
import java.util.Objects;

/** What rules do to a decision, whatever reason they give. */
final class Effects {
  private Effects() {}

  /** Whether one statement does all that another does. */
  static boolean covers(Statement one, Statement other) {
    if (one.kind() != other.kind()) {
      return false;
    }
    return one.kind() == FindingKind.RAISES
        ? Objects.requireNonNull(one.tier()).compareTo(Objects.requireNonNull(other.tier())) >= 0
        : Objects.equals(one.action(), other.action());
  }

  /** Whether one rule does all that another does. */
  static boolean cover(Rule one, Rule other) {
    return other.then().stream()
        .allMatch(needed -> one.then().stream().anyMatch(each -> covers(each, needed)));
  }

  /** Whether one rule applies on every day on which another does while the policy is in force. */
  static boolean appliesWhenever(Rule one, Rule other, Policy policy) {
    LocalDate from = other.from() == null ? policy.inForceFrom() : other.from();
    LocalDate until = other.until() == null ? policy.inForceUntil() : other.until();
    return (one.from() == null
            || !one.from().isAfter(from)
            || !one.from().isAfter(policy.inForceFrom()))
        && (one.until() == null || (until != null && !one.until().isBefore(until)));
  }
}
