package io.github.riskrules.tooling.proof;

import io.github.riskrules.tooling.diff.EditedPack;
import java.util.function.UnaryOperator;

/**
 * An edit of a bundled pack that would endanger somebody.
 *
 * @param property the property that fails; empty where the pack does not load
 */
record Danger(String name, String property, String pack, UnaryOperator<EditedPack> edit) {
  static final String NATIONAL = "england-and-wales";
  static final String LOCAL = "northamptonshire";

  static Danger national(String name, String property, UnaryOperator<EditedPack> edit) {
    return new Danger(name, property, NATIONAL, edit);
  }

  static Danger local(String name, String property, UnaryOperator<EditedPack> edit) {
    return new Danger(name, property, LOCAL, edit);
  }

  /** A rule to be planted. */
  static String rule(String id, String head, String when, String then) {
    return """

    rule "%s planted"
        @authority("Invented for a test")
        @certainty("D")%s
    when
        %s
    then
        %s
    end
    """
        .formatted(id, head, when, then);
  }

  /** An action to be planted. */
  static String action(String code, String label, String kind, String effect) {
    return """

      - code: %s
        label: %s
        verb: consider
        kind: %s
        effect: %s
        urgency: routine
        who-acts: Officer in the case
        authority: "Invented for a test"
        certainty: D
        deadline:
          in-words: In the ordinary course
    """
        .formatted(code, label, kind, effect);
  }
}
