package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A condition and the facts it reads, on one line. */
final class ConditionLine {
  private static final int MANY = 3;
  private static final int LONGEST = 160;

  private ConditionLine() {}

  /** What a condition needed and what it was, as in "needed dash.ticks >= 16, was 14". */
  static String neededAndWas(ConditionResult condition) {
    return "needed " + asWritten(condition) + ", was " + was(condition);
  }

  /** What a condition that holds matched, as in "matched dash.ticks >= 14: 14". */
  static String matched(ConditionResult condition) {
    return "matched " + asWritten(condition) + ": " + was(condition);
  }

  private static String asWritten(ConditionResult condition) {
    String text = condition.condition();
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + " …" : text;
    return readsTheTier(condition) ? "Tier( " + shown + " )" : shown;
  }

  private static boolean readsTheTier(ConditionResult condition) {
    return condition.facts().size() == 1
        && Vocabulary.standard().find(FactScope.TIER, condition.facts().get(0)).isPresent();
  }

  /** The values one by one, but a value that most facts share only once. */
  private static String was(ConditionResult condition) {
    List<String> values = condition.was();
    if (values.size() == 1) {
      return values.get(0);
    }
    String common =
        values.stream().max(Comparator.comparing(each -> frequency(values, each))).orElse("");
    int shared = frequency(values, common);
    if (shared == values.size()) {
      return common + " for each";
    }
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (shared < MANY || !values.get(i).equals(common)) {
        facts.add(condition.facts().get(i) + " " + values.get(i));
      }
    }
    return String.join(", ", facts)
        + (shared < MANY ? "" : ", " + common + " for the other " + shared);
  }

  private static int frequency(List<String> values, String value) {
    return Collections.frequency(values, value);
  }
}
