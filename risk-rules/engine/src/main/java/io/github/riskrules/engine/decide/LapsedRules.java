package io.github.riskrules.engine.decide;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules whose last day has passed and that would have kept somebody safe: by raising the tier, by
 * suggesting a protective action, or by ruling out a conditional one. A rule out of force says
 * nothing, and nobody would notice that protection ended with it.
 */
final class LapsedRules {
  private final List<Ending> endings = new ArrayList<>();

  LapsedRules(RuleOrder order, Weighing weighing) {
    for (int place = 0; place < order.size(); place++) {
      Rule rule = order.rule(place);
      if (rule.until() != null) {
        addEndings(place, rule, rule.until(), order, weighing);
      }
    }
  }

  private void addEndings(
      int place, Rule rule, LocalDate until, RuleOrder order, Weighing weighing) {
    RiskTier tier = order.tier(place);
    if (tier != null) {
      endings.add(
          new Ending(
              place,
              until,
              assessed -> assessed.range().atLeast().compareTo(tier) < 0,
              notice(rule, until, "graded this at least " + tier, "grading it lower")));
    }
    for (WeighedAction action : weighing.actions()) {
      String label = "'" + action.action().action().label() + "'";
      if (action.isProtective() && rule.suggests(action.code())) {
        endings.add(
            new Ending(
                place,
                until,
                assessed ->
                    !assessed.weighed().isSuggested(action.place())
                        && !assessed.weighed().isRuledOut(action.place()),
                notice(rule, until, "suggested " + label + " here", "leaving it out")));
      }
      if (action.isConditional() && rule.rulesOut(action.code())) {
        endings.add(
            new Ending(
                place,
                until,
                assessed -> assessed.weighed().isSuggested(action.place()),
                notice(rule, until, "ruled out " + label + " here", "going on with it")));
      }
    }
  }

  private static String notice(Rule rule, LocalDate until, String did, String doing) {
    return "The last day of a rule has passed: until "
        + until
        + " the policy "
        + did
        + ", by "
        + rule.id()
        + " ("
        + rule.ref().title()
        + "). Whether that goes on is to be confirmed: find out before "
        + doing
        + ".";
  }

  /** One sentence for each such rule that holds, of what nothing else settles. */
  List<String> notices(Assessed assessed) {
    List<String> notices = new ArrayList<>();
    for (Ending ending : endings) {
      if (assessed.day().isAfter(ending.until)
          && assessed.standings().wouldHold(ending.place)
          && ending.isMissed.test(assessed)) {
        notices.add(ending.notice);
      }
    }
    return notices;
  }

  /**
   * A rule with a last day and one thing that ended with it.
   *
   * @param place the place of the rule
   * @param until its last day
   * @param isMissed whether nothing else does the same
   * @param notice what to say then
   */
  private record Ending(int place, LocalDate until, Predicate<Assessed> isMissed, String notice) {}
}
