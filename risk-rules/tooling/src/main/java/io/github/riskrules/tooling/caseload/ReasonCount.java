package io.github.riskrules.tooling.caseload;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In how many incidents a rule fired.
 *
 * @param rule the rule's id
 * @param title completes "this incident … because"
 * @param incidents how many; null when the number is too small to be shown
 */
public record ReasonCount(String rule, String title, @Nullable Integer incidents) {
  public ReasonCount {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(title, "title");
  }
}
