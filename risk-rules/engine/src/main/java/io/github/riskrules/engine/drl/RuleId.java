package io.github.riskrules.engine.drl;

import java.util.regex.Pattern;

/** The form of the ids by which people speak of rules, and of what is promised of them. */
public final class RuleId {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{2,3}");

  private RuleId() {}

  /** Whether a text has the form of an id, as in {@code MARAC-01}. */
  static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether an id belongs to the library. */
  static boolean isReserved(String id) {
    return id.startsWith("GUARDRAIL-") || id.startsWith("JUDGEMENT-");
  }

  /** Whether a text has the form of an id, and of one that packs may give. */
  public static boolean isFree(String text) {
    return is(text) && !isReserved(text);
  }
}
