package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.smt.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts every property that is wanted to the solver, in a fixed order. */
final class Proving {
  private final Ground ground;
  private final Baseline baseline;
  private final Promises promises;
  private final Predicate<Property> wanted;
  private final Search search;
  private final SymbolicDecision decision;
  private final Optional<SymbolicDecision> bundled;
  private final List<Proof> proofs = new ArrayList<>();
  private @Nullable Disposals disposals;

  Proving(Ground ground, Baseline baseline, Promises promises, Predicate<Property> wanted) {
    this.ground = ground;
    this.baseline = baseline;
    this.promises = promises;
    this.wanted = wanted;
    this.search = new Search(ground);
    this.decision = ground.decision();
    this.bundled =
        baseline
            .policy()
            .map(known -> SymbolicDecision.of(known, ground.incident(), ground.days()));
  }

  List<Proof> all() {
    prove(ActionProperties.SOMETHING_TO_DO, () -> ActionProperties.somethingToDo(decision));
    prove(ActionProperties.HIGH_MEANS_MARAC, () -> ActionProperties.highMeansMarac(decision));
    caution(
        CautionProperties.NO_HARD_STOP,
        codes -> CautionProperties.noHardStop(decision, baseline, codes));
    caution(
        CautionProperties.LOW_RISK,
        codes -> CautionProperties.lowRisk(decision, codes, this::permitted));
    caution(CautionProperties.ADULTS_ONLY, codes -> CautionProperties.adultsOnly(decision, codes));
    caution(CautionProperties.ADMITTED, codes -> CautionProperties.admitted(decision, codes));
    prove(
        ActionProperties.NOTICE_NEEDS_VIOLENCE,
        () -> ActionProperties.noticeNeedsViolence(decision, baseline));
    prove(
        ActionProperties.NOTICE_FOR_ADULTS,
        () -> ActionProperties.noticeForAdults(decision, baseline));
    bundled.ifPresent(this::heldTo);
    for (List<PolicyProperty> promised : promises.byId().values()) {
      of(
          PromisedProperty.named(promised.get(0)),
          () -> PromisedProperty.prove(promised, ground, baseline, search));
    }
    of(RuleProperties.CAN_HOLD, () -> RuleProperties.canHold(ground));
    of(RuleProperties.MATTER, () -> RuleProperties.matter(ground));
    pair(EqualTreatmentProperty.ALIKE, EqualTreatmentProperty::questions);
    pair(PairProperties.MORE_RISK, PairProperties::moreRisk);
    pair(PairProperties.FORGETTING, PairProperties::forgetting);
    return proofs;
  }

  private void heldTo(SymbolicDecision known) {
    caution(
        MustKeepProperty.KEPT,
        codes -> MustKeepProperty.questions(known, decision, baseline.mustKeep(), codes));
    prove(KeptActionProperties.STAY, () -> KeptActionProperties.stay(known, decision));
    of(KeptActionProperties.SAME, () -> KeptActionProperties.same(known.policy(), ground.policy()));
  }

  private void prove(Property property, Supplier<List<Question>> questions) {
    of(property, () -> search.prove(property, questions.get()));
  }

  private void caution(Property property, Function<List<String>, List<Question>> questions) {
    of(
        property,
        () -> {
          Disposals known = disposals == null ? Disposals.of(ground, baseline) : disposals;
          disposals = known;
          return search
              .prove(property, questions.apply(known.codes()))
              .withRemarks(known.undeclared());
        });
  }

  private void pair(Property property, Function<Ground, List<Question>> questions) {
    of(
        property,
        () -> {
          try (Ground own = ground.afresh()) {
            return new Search(own).prove(property, questions.apply(own));
          }
        });
  }

  private void of(Property property, Supplier<Proof> proof) {
    if (wanted.test(property)) {
      proofs.add(proof.get());
    }
  }

  /** MEDIUM where the bundled policy itself suggests the disposal above STANDARD. */
  private RiskTier permitted(String caution) {
    boolean suggestedAbove =
        bundled
            .filter(known -> known.outcome(caution).isPresent())
            .map(known -> Formula.all(known.suggests(caution), known.atMost(RiskTier.MEDIUM)))
            .filter(above -> !(ground.ask(above) instanceof Answer.Impossible))
            .isPresent();
    return suggestedAbove ? RiskTier.MEDIUM : RiskTier.STANDARD;
  }
}
