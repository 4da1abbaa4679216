package io.github.riskrules.testkit;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.reference.UnknownFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Asserts on one rule in one incident. A rule that does not apply on the day is never taken for one
 * whose conditions fail: {@link #doesNotApply()} says so. Failures show facts of the incident. Not
 * thread-safe.
 */
public final class RuleAssert extends AbstractAssert<RuleAssert, Rule> {
  private final RuleVerifier verifier;
  private final Incident incident;
  private Instant time;
  private @Nullable TierRange range;

  RuleAssert(Rule rule, RuleVerifier verifier, Incident incident) {
    super(rule, RuleAssert.class);
    this.verifier = verifier;
    this.incident = incident;
    this.time = incident.reportedAt();
  }

  /** Sees the rule at another time than that of the report. */
  public RuleAssert at(Instant time) {
    this.time = time;
    return this;
  }

  /** Gives the rule this tier to read, whatever the policy says of the incident. */
  public RuleAssert atTier(RiskTier tier) {
    return atTier(new TierRange(tier, tier));
  }

  /** Gives the rule this tier range to read, whatever the policy says of the incident. */
  public RuleAssert atTier(TierRange tiers) {
    this.range = tiers;
    return this;
  }

  /** The rule is known to hold. */
  public RuleAssert holds() {
    return stands(Truth.HOLDS, "to hold");
  }

  /** The rule is known not to hold, whatever the open questions turn out to be. */
  public RuleAssert fails() {
    return stands(Truth.FAILS, "not to hold");
  }

  /** The rule may hold, and waits for an answer. */
  public RuleAssert isOpen() {
    return stands(Truth.UNKNOWN, "to wait for an answer");
  }

  /** The rule does not apply on the day, as its own dates say. */
  public RuleAssert doesNotApply() {
    if (actual.appliesOn(day())) {
      failWithMessage("%s", story().applies(day()));
    }
    return this;
  }

  /** The rule holds and raises to this tier. */
  public RuleAssert raisesTo(RiskTier tier) {
    return holds().says("to raise to " + tier, each -> each.tier() == tier);
  }

  /** The rule holds and suggests each of these actions. */
  public RuleAssert suggests(String... actions) {
    return speaksOf(FindingKind.SUGGESTS, "to suggest", actions);
  }

  /** The rule holds and rules each of these actions out. */
  public RuleAssert rulesOut(String... actions) {
    return speaksOf(FindingKind.RULES_OUT, "to rule out", actions);
  }

  /** The rule is open, and each of these facts is among those it waits for. */
  public RuleAssert waitsFor(String... facts) {
    isOpen();
    List<String> open =
        ReferenceEvaluator.unknowns(actual, incident, tier()).stream()
            .map(UnknownFact::path)
            .toList();
    for (String fact : facts) {
      failOn(FactNames.unknown(fact));
      if (open.stream().noneMatch(each -> FactNames.same(each, fact))) {
        failWithMessage("%s", story().other("to wait for '" + fact + "'"));
      }
    }
    return this;
  }

  private RuleAssert stands(Truth expected, String should) {
    if (!actual.appliesOn(day())) {
      failWithMessage("%s", story().doesNotApply(day(), should));
    }
    if (ReferenceEvaluator.truth(actual, incident, tier()) != expected) {
      failWithMessage("%s", story().other(should));
    }
    return this;
  }

  private RuleAssert speaksOf(FindingKind kind, String verb, String[] actions) {
    holds();
    for (String action : actions) {
      failOn(RuleStory.notAnAction(action, verifier.policy()));
      says(verb + " '" + action + "'", each -> each.kind() == kind && action.equals(each.action()));
    }
    return this;
  }

  private RuleAssert says(String should, Predicate<Statement> statement) {
    if (actual.then().stream().noneMatch(statement)) {
      failWithMessage("%s", story().otherStatements(should));
    }
    return this;
  }

  private void failOn(Optional<String> message) {
    message.ifPresent(text -> failWithMessage("%s", text));
  }

  private RuleStory story() {
    return new RuleStory(actual, incident, tier());
  }

  private LocalDate day() {
    return LocalDate.ofInstant(time, Incident.ZONE);
  }

  private Tier tier() {
    if (range != null) {
      return Tier.of(range);
    }
    if (actual.isTierRule()) {
      // It cannot read the tier, which comes of it.
      return new Tier(RiskTier.STANDARD, RiskTier.HIGH);
    }
    TierRange decided = verifier.engine().assess(incident, time).tier();
    return Tier.of(decided);
  }
}
