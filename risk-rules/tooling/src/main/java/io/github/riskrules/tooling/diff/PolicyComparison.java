package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two policies side by side: what each makes of an incident, and which changes make the difference.
 * Thread-safe.
 */
final class PolicyComparison {
  private final Side before;
  private final Side after;
  private final List<Edit> edits;
  private final Map<Edit, Side> without = new ConcurrentHashMap<>();

  /** A policy with what is needed to ask it. */
  private record Side(Policy policy, UpshotReader reader, DeadlineClock clock) {
    static Side of(Policy policy) {
      return new Side(policy, UpshotReader.of(policy), new DeadlineClock(policy.calendar()));
    }
  }

  /**
   * Compares two policies.
   *
   * @param after the later one, which shares with the earlier one the rules that do the same
   * @param edits every change between them that can bear on decisions
   */
  PolicyComparison(Policy before, Policy after, List<Edit> edits) {
    this.before = Side.of(before);
    this.after = Side.of(after);
    this.edits = edits;
  }

  /** What becomes of an incident, which must be free of contradictions. */
  Shift shift(Incident reported, Instant time) {
    Incident incident = AsAssessed.of(reported, time);
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    Truths truths = Truths.of(incident, time);
    List<Edit> mattering = edits.stream().filter(edit -> edit.mayMatter(incident, day)).toList();
    if (mattering.isEmpty()) {
      return Shift.none(before.reader().tier(truths, time));
    }
    Case at = new Case(incident, truths, time);
    Upshot was = before.reader().upshot(truths, time);
    Upshot is = after.reader().upshot(truths, time);
    List<ActionShift> actions = actions(before, was, after, is, at);
    if (was.tier().equals(is.tier()) && actions.isEmpty()) {
      return Shift.none(was.tier());
    }
    List<Part> parts =
        mattering.size() == 1
            ? List.of(whole(mattering.get(0), was.tier(), is.tier(), actions))
            : attribution(mattering, is, at).parts(was.tier(), is.tier(), actions);
    return new Shift(was.tier(), is.tier(), parts);
  }

  private static Part whole(Edit only, TierRange was, TierRange is, List<ActionShift> actions) {
    boolean moves = !was.equals(is);
    return new Part(List.of(only.name()), moves ? was : null, moves ? is : null, actions);
  }

  /**
   * Whether an incident is a case of a change. Says the same as its {@link #shift} would, and most
   * often sooner: where the tier decides, actions need not be looked at.
   */
  boolean isCase(Key key, Incident reported, Instant time) {
    Incident incident = AsAssessed.of(reported, time);
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    List<Edit> mattering = edits.stream().filter(edit -> edit.mayMatter(incident, day)).toList();
    if (mattering.isEmpty()) {
      return false;
    }
    boolean byTier = key.before() != null && key.after() != null;
    Truths truths = Truths.of(incident, time);
    if (byTier
        && !(before.reader().tier(truths, time).equals(key.before())
            && after.reader().tier(truths, time).equals(key.after()))) {
      return false;
    }
    boolean settled = key.effect() == Effect.LOWER && mattering.size() == 1;
    return settled
        ? key.responsible().equals(List.of(mattering.get(0).name()))
        : shift(incident, time).isCaseOf(key);
  }

  /** One incident at one time. */
  private record Case(Incident incident, Truths truths, Instant time) {}

  private Attribution attribution(List<Edit> mattering, Upshot is, Case at) {
    List<Attribution.Undone> undone = new ArrayList<>();
    for (Edit edit : mattering) {
      Side side = without.computeIfAbsent(edit, each -> Side.of(each.undoneIn(after.policy())));
      Upshot then = side.reader().upshot(at.truths(), at.time());
      undone.add(
          new Attribution.Undone(
              edit.name(),
              !then.tier().equals(is.tier()),
              Attribution.codes(actions(side, then, after, is, at))));
    }
    return new Attribution(undone);
  }

  private static List<ActionShift> actions(Side one, Upshot was, Side other, Upshot is, Case at) {
    Set<String> codes = new TreeSet<>(was.actions().keySet());
    codes.addAll(is.actions().keySet());
    List<ActionShift> shifts = new ArrayList<>();
    for (String code : codes) {
      Standing stood = Standing.of(code, was);
      Standing stands = Standing.of(code, is);
      if (stood != stands && stood.nearness() + stands.nearness() > 0) {
        shifts.add(new ActionShift(code, effect(code, one, other), stood, stands, null, null));
      } else if (stood == Standing.SUGGESTED && stands == stood) {
        due(code, one, other, at).ifPresent(shifts::add);
      }
    }
    return shifts;
  }

  private static ActionEffect effect(String code, Side one, Side other) {
    return one.policy()
        .action(code)
        .or(() -> other.policy().action(code))
        .map(action -> action.action().effect())
        .orElseThrow();
  }

  private static Optional<ActionShift> due(String code, Side one, Side other, Case at) {
    PolicyAction was = one.policy().action(code).orElseThrow();
    PolicyAction is = other.policy().action(code).orElseThrow();
    if (Clock.of(was).equals(Clock.of(is))
        && one.policy().calendar().equals(other.policy().calendar())) {
      return Optional.empty();
    }
    Instant old = one.clock().due(was.deadline(), at.incident(), at.time()).actBy();
    Instant now = other.clock().due(is.deadline(), at.incident(), at.time()).actBy();
    return Objects.equals(old, now)
        ? Optional.empty()
        : Optional.of(
            new ActionShift(
                code, effect(code, one, other), Standing.SUGGESTED, Standing.SUGGESTED, old, now));
  }
}
