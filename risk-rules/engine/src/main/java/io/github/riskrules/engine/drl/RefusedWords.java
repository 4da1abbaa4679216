package io.github.riskrules.engine.drl;

import java.util.Map;

/** What stock rule files know and this language does not, each with what to write instead. */
final class RefusedWords {
  private static final String PLAIN =
      "Compare a fact with a fixed value, as in dash.ticks >= 14 or firstContact == Answer.YES.";
  private static final String SET = "Write in ( … ) with the values meant.";
  private static final String LISTS =
      "Ask for entries of a list with exists, not or accumulate( … ; $n : count( 1 ); $n >= 3 ).";

  private static final String DAYS = "Compare days with <, <=, > or >=.";

  static final Map<String, String> REMEDIES =
      Map.ofEntries(
          Map.entry("eval", PLAIN),
          Map.entry("from", LISTS),
          Map.entry("collect", LISTS),
          Map.entry("acc", LISTS),
          Map.entry("groupby", LISTS),
          Map.entry("over", LISTS),
          Map.entry("forall", "Write not PriorIncident( … ) with what no entry may be."),
          Map.entry(
              "or", "Write || within one Incident( … ) pattern, or one rule for each alternative."),
          Map.entry("and", "Write one pattern below the other; all of them must hold."),
          Map.entry("if", "Write a rule of its own for each case."),
          Map.entry("do", "Write a rule of its own for each case."),
          Map.entry("matches", SET),
          Map.entry("memberOf", SET),
          Map.entry("contains", SET),
          Map.entry("excludes", SET),
          Map.entry("soundslike", SET),
          Map.entry("soundsLike", SET),
          Map.entry("str", SET),
          Map.entry("this", PLAIN),
          Map.entry("new", PLAIN),
          Map.entry("null", PLAIN),
          Map.entry("instanceof", PLAIN),
          Map.entry("before", DAYS),
          Map.entry("after", DAYS),
          Map.entry("coincides", DAYS),
          Map.entry("during", DAYS));

  private RefusedWords() {}

  static String notPart(Token token) {
    return "'" + token.text() + "' is not part of the rule language.";
  }

  static String shown(Token token) {
    return token.text().length() <= 40 ? token.text() : token.text().substring(0, 40) + "…";
  }
}
