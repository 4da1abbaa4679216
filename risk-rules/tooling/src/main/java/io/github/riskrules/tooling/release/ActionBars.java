package io.github.riskrules.tooling.release;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.tooling.diff.ActionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often one action is no longer suggested, and how often newly, as bars to either side.
 *
 * @param label what the action is called
 * @param kind what it can do to safety
 * @param lost in how many incidents it is no longer suggested
 * @param lostWidth the length of that bar, from 0 to 100
 * @param lostTone its colour
 * @param gained in how many it is newly suggested
 * @param gainedWidth the length of that bar
 * @param gainedTone its colour
 * @param besides what else becomes of it, in words
 * @param unchanged in how many it stands as before
 */
record ActionBars(
    String label,
    String kind,
    String lost,
    String lostWidth,
    String lostTone,
    String gained,
    String gainedWidth,
    String gainedTone,
    String besides,
    String unchanged) {

  static List<ActionBars> of(List<ActionCount> counts) {
    int most = 1;
    for (ActionCount count : counts) {
      most = Math.max(most, Math.max(count.lost(), count.gained()));
    }
    List<ActionBars> bars = new ArrayList<>();
    for (ActionCount count : counts) {
      bars.add(of(count, most));
    }
    return bars;
  }

  private static ActionBars of(ActionCount count, int most) {
    return new ActionBars(
        count.label(),
        count.effect().name().toLowerCase(Locale.ROOT),
        ChangeWords.number(count.lost()),
        TierChart.width(count.lost(), most),
        tone(count.effect(), ActionEffect.PROTECTIVE, ActionEffect.CONDITIONAL),
        ChangeWords.number(count.gained()),
        TierChart.width(count.gained(), most),
        tone(count.effect(), ActionEffect.CONDITIONAL, ActionEffect.PROTECTIVE),
        besides(count),
        ChangeWords.number(count.unchanged()));
  }

  private static String tone(ActionEffect effect, ActionEffect bad, ActionEffect good) {
    return effect == bad ? "bad" : effect == good ? "good" : "calm";
  }

  private static String besides(ActionCount count) {
    List<String> parts = new ArrayList<>();
    add(parts, count.later(), " due later");
    add(parts, count.sooner(), " due sooner");
    add(parts, count.otherwise(), " now wait for answers, or no longer do");
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, int incidents, String what) {
    if (incidents > 0) {
      parts.add(ChangeWords.number(incidents) + what);
    }
  }
}
