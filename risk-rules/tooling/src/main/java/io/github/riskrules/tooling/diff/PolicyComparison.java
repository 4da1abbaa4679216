package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.deadline.DeadlineClock;
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
  Shift shift(Incident incident, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    Truths truths = Truths.of(incident);
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
    return new Shift(was.tier(), is.tier(), actions, responsible(mattering, is, at));
  }

  /**
   * Whether an incident is a case of a change. Says the same as its {@link #shift} would, and most
   * often sooner: where the tier decides, actions need not be looked at.
   */
  boolean isCase(Key key, Incident incident, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    List<Edit> mattering = edits.stream().filter(edit -> edit.mayMatter(incident, day)).toList();
    if (mattering.isEmpty()) {
      return false;
    }
    Truths truths = Truths.of(incident);
    TierRange was = before.reader().tier(truths, time);
    TierRange is = after.reader().tier(truths, time);
    boolean moves = key.before() != null && key.after() != null;
    boolean sameTiers = moves ? was.equals(key.before()) && is.equals(key.after()) : was.equals(is);
    if (!sameTiers) {
      return false;
    }
    boolean settled = key.effect() == Effect.LOWER && mattering.size() == 1;
    return settled
        ? key.responsible().equals(List.of(mattering.get(0).name()))
        : shift(incident, time).key().equals(key);
  }

  /** One incident at one time. */
  private record Case(Incident incident, Truths truths, Instant time) {}

  private List<String> responsible(List<Edit> mattering, Upshot is, Case at) {
    if (mattering.size() == 1) {
      return List.of(mattering.get(0).name());
    }
    List<String> alone =
        mattering.stream().filter(edit -> changesBack(edit, is, at)).map(Edit::name).toList();
    // Where each would do without the other, taking back one of them changes nothing.
    return alone.isEmpty() ? mattering.stream().map(Edit::name).toList() : alone;
  }

  private boolean changesBack(Edit edit, Upshot is, Case at) {
    Side side = without.computeIfAbsent(edit, each -> Side.of(each.undoneIn(after.policy())));
    Upshot undone = side.reader().upshot(at.truths(), at.time());
    return !undone.tier().equals(is.tier()) || !actions(side, undone, after, is, at).isEmpty();
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
