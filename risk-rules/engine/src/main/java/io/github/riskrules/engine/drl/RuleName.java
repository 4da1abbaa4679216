package io.github.riskrules.engine.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id and title that a rule's name is made of.
 *
 * @param id as in {@code MARAC-01}
 * @param title completes "this incident … because"
 */
record RuleName(String id, String title) {
  private static final Pattern NAME = Pattern.compile("(\\S+)( +)(\\S.*)");
  private static final String FORM =
      "Write an id, one space and a title, as in \"MARAC-01 visible high risk\".";

  /** The name a token holds, or null with what is wrong with it reported. */
  static @Nullable RuleName read(Token token, FileProblems problems) {
    String name = token.content();
    if (!isWrittenInPlainLetters(name, token, problems)) {
      return null;
    }
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || !RuleId.is(parts.group(1))) {
      problems.at(
          token,
          "a rule's name begins with its id: capital letters and digits in groups joined by"
              + " hyphens, the last group two or three digits.",
          FORM);
      return null;
    }
    String id = parts.group(1);
    String title = parts.group(3);
    if (parts.group(2).length() > 1 || !title.equals(title.strip()) || title.contains("  ")) {
      problems.at(token, "there are more spaces in this name than single ones.", FORM);
    }
    if (RuleId.isReserved(id)) {
      problems.at(
          token,
          "ids that begin with GUARDRAIL- and JUDGEMENT- belong to the safeguards of the engine.",
          "Give the rule another id.");
      return null;
    }
    return new RuleName(id, title);
  }

  private static boolean isWrittenInPlainLetters(String name, Token token, FileProblems problems) {
    for (int i = 0; i < name.length(); i++) {
      int character = name.codePointAt(i);
      if (character == '\t'
          || (Character.isLetter(character)
              && Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN)) {
        problems.at(
            token.start() + 1 + i,
            "the character " + CharacterGate.name(character) + " cannot stand in a rule's name.",
            "Use letters of the Latin alphabet; it may look like one of them.");
        return false;
      }
      i += Character.charCount(character) - 1;
    }
    return true;
  }
}
