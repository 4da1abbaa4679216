package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.tooling.handbook.ActionWords;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Matches the actions of two policies by their codes. */
final class ActionComparison {
  private ActionComparison() {}

  /** Every action that is not described as it was: those removed first, then by code. */
  static List<ActionChange> changes(Policy before, Policy after) {
    Set<String> codes = new TreeSet<>();
    before.actions().forEach(action -> codes.add(action.code()));
    after.actions().forEach(action -> codes.add(action.code()));
    List<ActionChange> changes = new ArrayList<>();
    for (String code : codes) {
      PolicyAction was = before.action(code).orElse(null);
      PolicyAction is = after.action(code).orElse(null);
      List<Difference> differences = Difference.between(said(was), said(is));
      if (!differences.isEmpty()) {
        changes.add(change(was, is, differences));
      }
    }
    changes.sort(Comparator.comparing(ActionChange::change));
    return List.copyOf(changes);
  }

  private static ActionChange change(
      @Nullable PolicyAction was, @Nullable PolicyAction is, List<Difference> differences) {
    PolicyAction shown = is == null ? was : is;
    if (shown == null) {
      throw new IllegalArgumentException("an action of neither policy");
    }
    Change change = was == null ? Change.ADDED : is == null ? Change.REMOVED : Change.CHANGED;
    return new ActionChange(
        change,
        shown.code(),
        shown.action().label(),
        shown.pack(),
        was == null ? List.of() : weakenings(was, is),
        differences);
  }

  private static List<String> weakenings(PolicyAction was, @Nullable PolicyAction is) {
    List<String> weakenings = new ArrayList<>();
    boolean protective = was.action().effect() == ActionEffect.PROTECTIVE;
    if (is == null) {
      if (protective) {
        weakenings.add("A protective action is no longer part of the policy.");
      }
      return weakenings;
    }
    if (protective && is.action().effect() != ActionEffect.PROTECTIVE) {
      weakenings.add("It no longer counts as protective, so doubt can take it away.");
    }
    if (was.action().effect() == ActionEffect.CONDITIONAL
        && is.action().effect() != ActionEffect.CONDITIONAL) {
      weakenings.add("It no longer waits while something against it may hold.");
    }
    if (Clock.of(is).isLaterThan(Clock.of(was))) {
      weakenings.add("It is due later, or at no time that can be told.");
    }
    if (is.action().urgency().compareTo(was.action().urgency()) > 0) {
      weakenings.add("It is less urgent.");
    }
    if (protective && isNewlyCovered(was, is)) {
      weakenings.add(
          "It is marked as covered, and may be passed over, where '"
              + is.action().coveredBy()
              + "' is suggested.");
    }
    return weakenings;
  }

  private static boolean isNewlyCovered(PolicyAction was, PolicyAction is) {
    String stronger = is.action().coveredBy();
    return stronger != null && !stronger.equals(was.action().coveredBy());
  }

  private static Map<String, List<String>> said(@Nullable PolicyAction listed) {
    if (listed == null) {
      return Map.of();
    }
    Action action = listed.action();
    return new Description()
        .say("label", action.label())
        .say("what it is", ActionWords.verb(action.verb()) + ActionWords.kind(action.kind()))
        .say("effect", ActionWords.effect(action.effect()))
        .say("how soon", Words.urgency(action.urgency()))
        .say("by when", listed.deadline().inWords())
        .say("clock", ActionWords.clock(listed.deadline()).orElse(null))
        .say("who acts", action.whoActs())
        .say("who authorises", action.whoAuthorises())
        .say("covered by", action.coveredBy())
        .say("authority", action.authority().citation())
        .say("certainty", Words.certainty(action.authority().certainty()))
        .say("a choice", listed.choice())
        .say("pack", listed.pack())
        .said();
  }
}
