package io.github.riskrules.engine.text;

/** What counts as one full sentence, wherever a policy speaks to the people it is for. */
public final class Sentence {
  private Sentence() {}

  /** Whether a text begins with a capital letter, has several words and ends with a full stop. */
  public static boolean is(String text) {
    return text.endsWith(".")
        && text.equals(text.strip())
        && text.contains(" ")
        && !Character.isLowerCase(text.codePointAt(0));
  }
}
