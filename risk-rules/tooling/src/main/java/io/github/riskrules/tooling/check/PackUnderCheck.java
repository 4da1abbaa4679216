package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.logic.Logic;
import io.github.riskrules.tooling.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What checks look at: a pack that loads, its scenarios, and what follows from its rules. A check
 * speaks of what the pack itself says; what it extends counts, and is for others to mend.
 */
final class PackUnderCheck {
  private final PolicyPack pack;
  private final List<Scenario> scenarios;
  private final Places places;
  private final Logic logic = new Logic();
  private final Supplier<List<Shadow>> shadows = once(() -> Shadow.in(this));
  private final Supplier<List<Threshold>> thresholds = once(() -> Thresholds.in(this));

  PackUnderCheck(PolicyPack pack, List<Scenario> scenarios) {
    this.pack = pack;
    this.scenarios = List.copyOf(scenarios);
    this.places = new Places(pack);
  }

  PolicyPack pack() {
    return pack;
  }

  Policy policy() {
    return pack.policy();
  }

  List<Scenario> scenarios() {
    return scenarios;
  }

  Places places() {
    return places;
  }

  Logic logic() {
    return logic;
  }

  /** The pack's own rules, in the order in which a reader meets them. */
  List<Rule> ownRules() {
    return policy().ownRules().stream()
        .sorted(
            Comparator.comparing((Rule rule) -> rule.ref().file())
                .thenComparing(rule -> rule.ref().line()))
        .toList();
  }

  boolean isOwn(Rule rule) {
    return rule.ref().pack().equals(policy().ref().id());
  }

  /** The rules that do nothing which others do not do as well. */
  List<Shadow> shadows() {
    return shadows.get();
  }

  /** The lines that the pack's own rules draw. */
  List<Threshold> thresholds() {
    return thresholds.get();
  }

  /** Several checks look at the same; it is worked out for the first of them. */
  private static <T> Supplier<T> once(Supplier<T> work) {
    AtomicReference<T> done = new AtomicReference<>();
    return () -> {
      T known = done.get();
      if (known == null) {
        known = work.get();
        done.set(known);
      }
      return known;
    };
  }

  /** The id of a rule and where it stands, as messages name it. */
  String named(Rule rule) {
    String where = rule.ref().file() + ":" + rule.ref().line();
    if (rule.ref().line() == 0) {
      return "the safeguard '" + rule.id() + "'";
    }
    return isOwn(rule)
        ? "'" + rule.id() + "' (" + where + ")"
        : "'" + rule.id() + "' of " + rule.ref().pack() + " (" + where + ")";
  }
}
