package io.github.riskrules.engine.decide;

import io.github.riskrules.engine.policy.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules whose last day has passed and that would have kept somebody safe. A rule out of force says
 * nothing, and nobody would notice that protection ended with it.
 */
final class LapsedRules {
  private final List<Ending> endings = new ArrayList<>();

  LapsedRules(RuleOrder order, Weighing weighing) {
    for (int place = 0; place < order.size(); place++) {
      Rule rule = order.rule(place);
      if (rule.until() != null) {
        for (WeighedAction action : weighing.actions()) {
          if (action.isProtective() && rule.suggests(action.code())) {
            endings.add(new Ending(place, rule, rule.until(), action));
          }
        }
      }
    }
  }

  /** One sentence for each such rule that holds, of an action that nothing else settles. */
  List<String> notices(Assessed assessed) {
    List<String> notices = new ArrayList<>();
    for (Ending ending : endings) {
      if (assessed.day().isAfter(ending.until) && isMissed(ending, assessed)) {
        notices.add(notice(ending));
      }
    }
    return notices;
  }

  private static boolean isMissed(Ending ending, Assessed assessed) {
    Standings standings = assessed.standings();
    return standings.wouldHold(ending.place)
        && ending.action.status(standings) != null
        && !ending.action.isRuledOut(standings);
  }

  private static String notice(Ending ending) {
    return "The last day of a rule has passed: until "
        + ending.until
        + " the policy suggested '"
        + ending.action.action().action().label()
        + "' here, by "
        + ending.rule.id()
        + " ("
        + ending.rule.ref().title()
        + "). Whether that goes on is to be confirmed: find out before leaving it out.";
  }

  /**
   * A rule with a last day and one protective action that it suggests.
   *
   * @param place the place of the rule
   * @param rule the rule
   * @param until its last day
   * @param action what it suggests
   */
  private record Ending(int place, Rule rule, LocalDate until, WeighedAction action) {}
}
