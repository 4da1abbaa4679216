package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Every way in which two policies could decide an incident otherwise. Where the range moves,
 * actions that hang on it move along; so those are asked for where the range stays.
 */
final class Differences {
  private static final List<RiskTier> HIGHER = List.of(RiskTier.HIGH, RiskTier.MEDIUM);

  /** What becomes of an action that a policy does not have. */
  private static final SymbolicOutcome ABSENT =
      new SymbolicOutcome(Formula.FALSE, Formula.FALSE, Formula.FALSE, Formula.TRUE);

  private final SymbolicDecision before;
  private final SymbolicDecision after;
  private final Formula lowerEndHolds;
  private final Formula sameLowerEnd;
  private final Formula sameRange;
  private final Map<Way, List<Difference>> ways = new EnumMap<>(Way.class);

  private Differences(SymbolicDecision before, SymbolicDecision after) {
    this.before = before;
    this.after = after;
    List<Formula> holds = new ArrayList<>();
    List<Formula> sameLower = new ArrayList<>();
    List<Formula> sameUpper = new ArrayList<>();
    for (RiskTier tier : HIGHER) {
      holds.add(Formula.implies(before.atLeast(tier), after.atLeast(tier)));
      sameLower.add(Formula.same(before.atLeast(tier), after.atLeast(tier)));
      sameUpper.add(Formula.same(before.atMost(tier), after.atMost(tier)));
    }
    this.lowerEndHolds = Formula.all(holds);
    this.sameLowerEnd = Formula.all(sameLower);
    this.sameRange = Formula.all(sameLowerEnd, Formula.all(sameUpper));
  }

  /** All there are, in the order of their ways: HIGH alone before MEDIUM, actions together. */
  static List<List<Difference>> worstFirst(SymbolicDecision before, SymbolicDecision after) {
    Differences differences = new Differences(before, after);
    differences.range();
    differences.actions();
    List<List<Difference>> all = new ArrayList<>();
    differences.ways.forEach(
        (way, each) -> {
          if (way.isOfRange()) {
            each.forEach(alone -> all.add(List.of(alone)));
          } else {
            all.add(each);
          }
        });
    return all;
  }

  private void range() {
    for (RiskTier tier : HIGHER) {
      Formula reached = before.atLeast(tier);
      Formula reaches = after.atLeast(tier);
      Formula open = before.atMost(tier);
      Formula opens = after.atMost(tier);
      add(
          Way.LOWER_END_FALLS,
          Formula.all(reached, Formula.not(reaches)),
          (was, is) -> was.reaches(tier) && !is.reaches(tier));
      add(
          Way.UPPER_END_FALLS,
          Formula.all(open, Formula.not(opens), lowerEndHolds),
          (was, is) -> was.mayReach(tier) && !is.mayReach(tier) && lowerEnd(was, is) >= 0);
      add(
          Way.LOWER_END_RISES,
          Formula.all(reaches, Formula.not(reached)),
          (was, is) -> is.reaches(tier) && !was.reaches(tier));
      add(
          Way.UPPER_END_RISES,
          Formula.all(opens, Formula.not(open), sameLowerEnd),
          (was, is) -> is.mayReach(tier) && !was.mayReach(tier) && lowerEnd(was, is) == 0);
    }
  }

  private void actions() {
    for (String code : codes()) {
      SymbolicOutcome was = outcome(before, code);
      SymbolicOutcome is = outcome(after, code);
      ActionEffect effect = effect(code);
      add(
          lost(effect),
          Formula.all(sameRange, farther(was, is)),
          (one, other) -> isSameRange(one, other) && other.nearness(code) < one.nearness(code));
      add(
          gained(effect),
          Formula.all(sameRange, farther(is, was)),
          (one, other) -> isSameRange(one, other) && other.nearness(code) > one.nearness(code));
      if (before.outcome(code).isPresent() && after.outcome(code).isPresent()) {
        add(
            Way.OTHER_REASON,
            Formula.all(
                sameRange,
                was.differsFrom(is),
                Formula.not(Formula.any(was.suggested(), was.waiting())),
                Formula.not(Formula.any(is.suggested(), is.waiting()))),
            (one, other) ->
                isSameRange(one, other)
                    && one.nearness(code) + other.nearness(code) == 0
                    && !Objects.equals(one.actions().get(code), other.actions().get(code)));
      }
    }
  }

  private static Way lost(ActionEffect effect) {
    return switch (effect) {
      case PROTECTIVE -> Way.LESS_PROTECTION;
      case CONDITIONAL -> Way.LESS_LENIENCY;
      case PROCEDURAL -> Way.ACTION_LOST;
    };
  }

  private static Way gained(ActionEffect effect) {
    return switch (effect) {
      case PROTECTIVE -> Way.MORE_PROTECTION;
      case CONDITIONAL -> Way.MORE_LENIENCY;
      case PROCEDURAL -> Way.ACTION_GAINED;
    };
  }

  private void add(Way way, Formula somewhere, BiPredicate<Reckoning, Reckoning> shows) {
    ways.computeIfAbsent(way, each -> new ArrayList<>()).add(new Difference(way, somewhere, shows));
  }

  /** The second is farther from being suggested: not, or not even waiting. */
  private static Formula farther(SymbolicOutcome from, SymbolicOutcome to) {
    return Formula.all(
        Formula.not(to.suggested()),
        Formula.any(from.suggested(), Formula.all(from.waiting(), Formula.not(to.waiting()))));
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (Policy policy : List.of(before.policy(), after.policy())) {
      policy.actions().forEach(action -> codes.add(action.code()));
    }
    return codes;
  }

  private ActionEffect effect(String code) {
    return before
        .policy()
        .action(code)
        .or(() -> after.policy().action(code))
        .map(action -> action.action().effect())
        .orElseThrow();
  }

  private static SymbolicOutcome outcome(SymbolicDecision decision, String code) {
    return decision.outcome(code).orElse(ABSENT);
  }

  /** Whether the lower end rises (above 0), stays (0), or falls. */
  private static int lowerEnd(Reckoning was, Reckoning is) {
    return is.tier().atLeast().compareTo(was.tier().atLeast());
  }

  private static boolean isSameRange(Reckoning one, Reckoning other) {
    return one.tier().equals(other.tier());
  }
}
