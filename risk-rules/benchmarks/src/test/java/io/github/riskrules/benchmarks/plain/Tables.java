package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of rules and conditions that ask only facts with a closed list of values, and few of
 * them: worked out once for all their choices.
 */
final class Tables {
  private static final String IN = ".in(choices)";

  /** The safeguard that hangs on a referral and asks no fact. */
  private final Rule besideReferral;

  private final Shelf<ByChoices<ConditionResult>> said = new Shelf<>("said", IN);
  private final Shelf<ByChoices<RuleOutcome>> told = new Shelf<>("told", IN);
  private final Shelf<ByChoices<Evidence>> shown = new Shelf<>("shown", IN);
  private final Shelf<ByChoices<Finding>> found = new Shelf<>("found", IN);
  private final Shelf<ByChoices<OpenFacts>> waitsFor = new Shelf<>("waitsFor", IN);
  private final Shelf<ByChoices<UnsuggestedAction>> unsuggested = new Shelf<>("notSuggested", IN);
  private final Shelf<AnyOf> anyOf = new Shelf<>("anyOf", "");
  private final Map<Integer, VocabularyFact> facts = new TreeMap<>();

  /** Conditions are told of again and again: each result is kept once. */
  private final Map<ConditionResult, ConditionResult> results = new HashMap<>();

  Tables(Rule besideReferral) {
    this.besideReferral = besideReferral;
  }

  /** Whether there are tables of a rule. */
  boolean has(Rule rule) {
    return !rule.equals(besideReferral) && OfChoices.hasFew(rule.when());
  }

  /** Whether there is one of what it waits for; what is counted waits for what it counts. */
  boolean hasWaitsFor(Rule rule) {
    return has(rule) && OfChoices.facts(rule.when()).stream().noneMatch(VocabularyFact::derived);
  }

  /** How Java reads how a condition stands. */
  String said(Condition condition) {
    return said.read(
        List.of(condition.unplaced(), condition.span().text()),
        () -> table(OfChoices.facts(condition), chosen -> result(condition, chosen)));
  }

  private ConditionResult result(Condition condition, Chosen chosen) {
    return results.computeIfAbsent(chosen.result(condition), each -> each);
  }

  /** How Java reads what is told of a rule. */
  String told(Rule rule, FindingKind kind, String reason) {
    return told.read(
        List.of(rule.id(), kind, reason),
        () -> table(OfChoices.facts(rule.when()), chosen -> outcome(rule, kind, reason, chosen)));
  }

  private RuleOutcome outcome(Rule rule, FindingKind kind, String reason, Chosen chosen) {
    Truth truth = chosen.truth(rule.when());
    return new RuleOutcome(
        rule.ref(),
        kind,
        truth,
        reason,
        OfChoices.parts(rule.when())
            .map(part -> result(part, chosen))
            .filter(each -> truth == Truth.HOLDS || each.truth() != Truth.HOLDS)
            .toList());
  }

  /** Whether there is a table of an action that no rule suggests. */
  boolean hasUnsuggested(Weighed action) {
    return action.suggesting().stream().allMatch(rule -> has(rule) && !Dated.is(rule))
        && OfChoices.hasFew(action.asked());
  }

  /**
   * How Java reads what is told of an action that is not reached, or waits for what suggests it.
   */
  String unsuggested(Weighed action) {
    return unsuggested.read(
        action.index(),
        () -> table(OfChoices.facts(action.asked()), chosen -> unsuggested(action, chosen)));
  }

  private @Nullable UnsuggestedAction unsuggested(Weighed action, Chosen chosen) {
    Truth suggested = chosen.truth(action.asked());
    return suggested == Truth.HOLDS
        ? null
        : new UnsuggestedAction(
            action.action().action(),
            suggested == Truth.FAILS ? ActionStatus.NOT_REACHED : ActionStatus.WAITING,
            action.suggesting().stream()
                .map(
                    rule ->
                        outcome(
                            rule,
                            FindingKind.SUGGESTS,
                            action.reason(rule, FindingKind.SUGGESTS),
                            chosen))
                .toList());
  }

  /** How Java reads a fact as evidence. */
  String shown(VocabularyFact fact) {
    return shown.read(fact, () -> table(List.of(fact), chosen -> chosen.evidence(fact)));
  }

  /** How Java reads what a rule finds when it holds. */
  String found(Rule rule, Statement said) {
    return found.read(
        List.of(rule.id(), said),
        () ->
            table(
                OfChoices.facts(rule.when()),
                chosen ->
                    chosen.truth(rule.when()) == Truth.HOLDS
                        ? new Finding(
                            rule.ref(),
                            said.kind(),
                            said.tier(),
                            said.action(),
                            said.reason(),
                            chosen.evidence(rule.when()))
                        : null));
  }

  /** How Java reads what a rule waits for. */
  String waitsFor(Rule rule) {
    return waitsFor.read(
        rule.id(),
        () ->
            table(
                OfChoices.facts(rule.when()),
                chosen ->
                    chosen.truth(rule.when()) == Truth.UNKNOWN
                        ? ChosenOpen.of(rule.when(), chosen)
                        : null));
  }

  /** How Java reads a condition on any of several choices. */
  String anyOf(Condition condition) {
    return anyOf.read(
        List.of(condition.unplaced(), condition.span().text()),
        () -> {
          read(OfChoices.facts(condition));
          return AnyOf.of(condition);
        });
  }

  private void read(List<VocabularyFact> asked) {
    asked.forEach(fact -> facts.put(Choosable.place(fact), fact));
  }

  private <T> ByChoices<T> table(List<VocabularyFact> asked, Function<Chosen, @Nullable T> row) {
    read(asked);
    List<Integer> places = asked.stream().map(Choosable::place).toList();
    return ByChoices.of(
        places,
        asked.stream().map(Choosable::choices).toList(),
        choices -> {
          Map<Integer, Integer> chosen = new HashMap<>();
          IntStream.range(0, choices.length).forEach(i -> chosen.put(places.get(i), choices[i]));
          return row.apply(new Chosen(chosen));
        });
  }

  /** Every fact that some table asks, but the tier range. */
  List<VocabularyFact> facts() {
    return facts.values().stream().filter(each -> Choosable.place(each) < Choosable.FACTS).toList();
  }

  List<AnyOf> anyOf() {
    return anyOf.tables();
  }

  List<ByChoices<ConditionResult>> said() {
    return said.tables();
  }

  List<ByChoices<RuleOutcome>> told() {
    return told.tables();
  }

  List<ByChoices<Evidence>> shown() {
    return shown.tables();
  }

  List<ByChoices<Finding>> found() {
    return found.tables();
  }

  List<ByChoices<UnsuggestedAction>> unsuggested() {
    return unsuggested.tables();
  }

  List<ByChoices<OpenFacts>> waitsFor() {
    return waitsFor.tables();
  }
}
