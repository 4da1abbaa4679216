package io.github.riskrules.engine.reference;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says how a rule stands in an incident, why, and what would settle it: three-valued, slow and
 * plain. A rule HOLDS when its conditions are known to hold, which is exactly when stock Drools
 * would fire it; it is UNKNOWN when it may yet hold once unknown facts are known; else it FAILS.
 *
 * <ul>
 *   <li>An answer of YES or NO is known, every other is unknown. A fact left out is unknown.
 *   <li>A counted pair is an interval: {@code ticks >= n} HOLDS when the lower count reaches n and
 *       is UNKNOWN while the upper one does; {@code possibleTicks < n} HOLDS when the upper count
 *       is below n and is UNKNOWN while the lower one is.
 *   <li>An earlier incident dated by a range may have happened on any day of it; with a missing end
 *       it is open there. {@code monthsBefore}, {@code earliest} and {@code latest} may each turn
 *       out to be that day's; what counts as known is what is written, for {@code monthsBefore} the
 *       far end, as stock Drools reads it.
 *   <li>Months since something that never happened ({@code history.maracReferral} is NO, and no
 *       date is given) can never pass: FAILS. While nobody knows whether it happened: UNKNOWN.
 *   <li>{@code PriorKind.UNKNOWN} may be any kind, so {@code kind == VIOLENCE} on it is UNKNOWN.
 *       {@code CURRENT_OR_FORMER} may be either. A rule that names such a value, as in {@code kind
 *       in (VIOLENCE, UNKNOWN)}, HOLDS on it as stock Drools says; under {@code not} and in upper
 *       bounds it still counts as open. {@code intimate in (CURRENT, FORMER)} is only UNKNOWN on
 *       {@code CURRENT_OR_FORMER}, since stock Drools cannot see that both are covered: name all
 *       three.
 *   <li>{@code exists} HOLDS on an entry known to fit; it is UNKNOWN while an entry may fit or the
 *       list is not known to be complete. {@code not} FAILS on an entry sure to fit, HOLDS when the
 *       list is complete and none may fit. A count is an interval, without upper limit while the
 *       list is not complete.
 *   <li>The tier reached is a pair as well: {@code atLeast >= HIGH} is UNKNOWN while HIGH is not
 *       excluded, {@code atMost <= STANDARD} while STANDARD is.
 *   <li>All parts and any part combine as Kleene's logic has it.
 * </ul>
 *
 * <p>One evaluator is asked about one incident and reads each of its facts once. Not thread-safe.
 * The static methods ask one question alone.
 */
public final class ReferenceEvaluator {
  private final Holders holders;
  private final IdentityHashMap<Rule, List<UnknownFact>> unknowns = new IdentityHashMap<>();

  private ReferenceEvaluator(Holders holders) {
    this.holders = holders;
  }

  /** An evaluator of one incident. A rule that reads the tier needs one; others ignore it. */
  public static ReferenceEvaluator of(Incident incident, @Nullable Tier tier) {
    return new ReferenceEvaluator(Holders.of(incident, tier));
  }

  /** The same incident with a tier range reached. */
  public ReferenceEvaluator with(Tier tier) {
    return new ReferenceEvaluator(holders.with(tier));
  }

  /** How the whole rule stands. */
  public Truth truth(Rule rule) {
    return Verdict.of(rule.when(), holders).truth();
  }

  /** How the whole rule stands. */
  public static Truth truth(Rule rule, Incident incident, @Nullable Tier tier) {
    return of(incident, tier).truth(rule);
  }

  /** How one condition of a rule stands; not one that is asked of the entries of a list. */
  public static Truth truth(Condition condition, Incident incident, @Nullable Tier tier) {
    return Verdict.of(condition, Holders.of(incident, tier)).truth();
  }

  /** How one entry of a list of the incident stands to what is asked of entries. */
  public static Truth truthOfEntry(Condition fits, Incident incident, Object entry) {
    return Verdict.of(fits, Holders.of(incident, null).at(entry)).truth();
  }

  /**
   * The value of a fact in words, as the incident document writes it: "not known" where nobody
   * knows, "5 to 14" where it is half known.
   *
   * @param holder what the fact is read from: the incident, the tier, or an entry of a list
   */
  public static String value(VocabularyFact fact, Object holder) {
    return InWords.value(fact, holder, Standing.of(fact, holder));
  }

  /**
   * The conditions of the rule that stand as wanted, in the order written, with the facts each
   * reads and what they were. A choice of several conditions, and a condition on a list, is one
   * condition. Of a list only those entries are named that fit or may fit.
   */
  public List<ConditionResult> conditions(Rule rule, Predicate<Truth> wanted) {
    return Explanation.conditions(rule.when(), holders, wanted);
  }

  /** How each condition of the rule stands, in the order written. */
  public static List<ConditionResult> conditions(
      Rule rule, Incident incident, @Nullable Tier tier) {
    return of(incident, tier).conditions(rule, truth -> true);
  }

  /**
   * The facts that a rule known to hold has matched, each once, in the order in which the rule
   * names them. The tier reached is no fact of the incident and is left out.
   */
  public List<Evidence> evidence(Rule rule) {
    return Explanation.evidence(rule.when(), holders);
  }

  /** The facts that a rule known to hold has matched. */
  public static List<Evidence> evidence(Rule rule, Incident incident) {
    return of(incident, null).evidence(rule);
  }

  /**
   * The unknown facts that keep the rule UNKNOWN, each once: first those of the incident in the
   * order of the vocabulary, then those of list entries. Empty when the rule HOLDS or FAILS, and
   * when only the tier reached keeps it open: that hangs on the questions of the tier rules.
   */
  public List<UnknownFact> unknowns(Rule rule) {
    return unknowns.computeIfAbsent(rule, asked -> new Unknowns(holders).of(asked.when()));
  }

  /** The unknown facts that keep the rule UNKNOWN. */
  public static List<UnknownFact> unknowns(Rule rule, Incident incident, @Nullable Tier tier) {
    return of(incident, tier).unknowns(rule);
  }
}
