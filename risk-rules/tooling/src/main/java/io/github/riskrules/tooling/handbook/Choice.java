package io.github.riskrules.tooling.handbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A choice that a local pack may make otherwise.
 *
 * @param source where the choice comes from
 * @param day since when it stands, as in {@code 2026-11-28}; empty when its text gives no day
 */
public record Choice(String source, String day) {
  private static final Pattern SOURCE_AND_DAY = Pattern.compile("(.+), (\\d{4}-\\d{2}-\\d{2})");

  /** Reads what rules and actions write as their choice. */
  public static Choice of(String written) {
    Matcher parts = SOURCE_AND_DAY.matcher(written);
    return parts.matches() ? new Choice(parts.group(1), parts.group(2)) : new Choice(written, "");
  }

  /** The choice in one line. */
  String inWords() {
    return day.isEmpty() ? source : source + " (" + day + ")";
  }
}
