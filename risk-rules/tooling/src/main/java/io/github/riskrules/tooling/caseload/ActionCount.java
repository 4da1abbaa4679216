package io.github.riskrules.tooling.caseload;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In how many incidents an action came into question. A number too small to be shown is missing.
 *
 * @param code the action's code
 * @param label what it is called
 * @param suggested suggested, and no stronger suggested action covers it
 * @param covered suggested, and covered by a stronger action that is suggested as well
 * @param waiting waits for answers
 * @param ruledOut ruled out
 */
public record ActionCount(
    String code,
    String label,
    @Nullable Integer suggested,
    @Nullable Integer covered,
    @Nullable Integer waiting,
    @Nullable Integer ruledOut) {
  public ActionCount {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
  }
}
