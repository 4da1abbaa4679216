package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.ActionMove;
import io.github.riskrules.tooling.diff.Effect;
import io.github.riskrules.tooling.diff.Standing;
import io.github.riskrules.tooling.render.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of actions, in lines: one for each thing that becomes of some, the worst first. */
final class MoveWords {
  private MoveWords() {}

  /**
   * The lines.
   *
   * @param of of how many incidents the moves were counted; where an action moved in fewer, the
   *     line says in how many
   */
  static List<String> lines(List<ActionMove> moves, int of) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (ActionMove move : moves) {
      String count = move.incidents() == of ? "" : " (" + move.incidents() + ")";
      named
          .computeIfAbsent(became(move), each -> new ArrayList<>())
          .add("“" + move.label() + "”" + count + due(move));
    }
    List<String> lines = new ArrayList<>();
    named.forEach((became, labels) -> lines.add(became + ": " + String.join(", ", labels)));
    return lines;
  }

  private static String due(ActionMove move) {
    Instant before = move.dueBefore();
    Instant after = move.dueAfter();
    return before == null && after == null
        ? ""
        : " (before: " + time(before) + "; now: " + time(after) + ")";
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "at no time that can be told" : Words.london(time);
  }

  private static String notReached(Standing before) {
    return before == Standing.RULED_OUT
        ? "No longer ruled out, as nothing suggests it any more"
        : "No longer waiting for answers";
  }

  private static String became(ActionMove move) {
    if (move.effect() == Effect.LATER) {
      return "Due later";
    } else if (move.effect() == Effect.SOONER) {
      return "Due earlier";
    }
    boolean was = move.before() == Standing.SUGGESTED;
    return switch (move.after()) {
      case SUGGESTED ->
          move.before() == Standing.WAITING
              ? "Newly suggested, and no longer waiting for answers"
              : "Newly suggested";
      case WAITING ->
          was ? "No longer suggested until questions are answered" : "Now waiting for answers";
      case RULED_OUT -> was ? "No longer suggested, but ruled out" : "Now ruled out";
      case NOT_REACHED -> was ? "No longer suggested" : notReached(move.before());
      case ABSENT -> was ? "No longer suggested, and not in the policy" : "No longer in the policy";
    };
  }
}
