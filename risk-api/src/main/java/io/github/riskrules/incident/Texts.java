package io.github.riskrules.incident;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of the short texts among the facts. Refuses other forms without repeating them. */
final class Texts {
  static final String ID = "[A-Za-z0-9._-]{1,64}";
  static final String ID_IN_WORDS = "1 to 64 letters, digits, dots, hyphens and underscores";

  static final String AREA = "[a-z][a-z -]{0,63}";
  static final String AREA_IN_WORDS = "1 to 64 lower case letters, spaces and hyphens";

  static final String RECORD = "[A-Za-z0-9._/-]{1,64}";
  static final String RECORD_IN_WORDS =
      "1 to 64 letters, digits, dots, slashes, hyphens and underscores";

  static final Pattern ID_PATTERN = Pattern.compile(ID);
  static final Pattern AREA_PATTERN = Pattern.compile(AREA);
  static final Pattern RECORD_PATTERN = Pattern.compile(RECORD);

  private Texts() {}

  static void check(String fact, @Nullable String value, Pattern pattern, String inWords) {
    if (value != null && !pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(fact + " must be " + inWords);
    }
  }
}
