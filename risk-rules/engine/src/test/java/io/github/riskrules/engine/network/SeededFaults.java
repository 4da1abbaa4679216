package io.github.riskrules.engine.network;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.decide.PlainOutcome;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.network.SeededFault.Account;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The closed list of faults, each with what would be found without it. */
final class SeededFaults {
  /** Between them every construct of the language, and what typed rules can say beyond it. */
  static final List<Rule> RULES =
      Stream.concat(Constructs.rules().stream(), TypedRules.rules().stream()).toList();

  private static final Tier LOWEST = new Tier(RiskTier.STANDARD, RiskTier.STANDARD);

  private SeededFaults() {}

  /** In one place of one rule at a time. */
  static Stream<SeededFault> inConditions() {
    return Arrays.stream(ConditionFaults.values())
        .flatMap(mistake -> RULES.stream().flatMap(rule -> in(rule, mistake)));
  }

  private static Stream<SeededFault> in(Rule rule, ConditionFaults mistake) {
    return mistake
        .in(rule.when())
        .map(
            when ->
                new SeededFault(
                    mistake.inWords(),
                    rule.id(),
                    lifted(List.of(rule.withCondition(when)), new Lifter()),
                    sound(List.of(rule))));
  }

  /** In how conditions are lifted, everywhere at once. */
  static Stream<SeededFault> inLifting() {
    return Arrays.stream(LiftingFaults.values())
        .map(mistake -> everywhere(mistake.inWords(), lifted(RULES, mistake.lifter())));
  }

  /** In how the two stages work together. */
  static Stream<SeededFault> betweenStages() {
    Account right = lifted(RULES, new Lifter());
    return Stream.of(
        everywhere(
            "action rules run before the tier rules are heard",
            (incident, tier) -> right.of(incident, LOWEST)),
        everywhere(
            "action rules are given the lower end of the range alone",
            (incident, tier) -> right.of(incident, new Tier(tier.atLeast(), tier.atLeast()))),
        everywhere(
            "action rules are given the range the wrong way round",
            (incident, tier) -> right.of(incident, new Tier(tier.atMost(), tier.atLeast()))),
        everywhere(
            "what may hold is reported as known",
            (incident, tier) -> {
              Found found = (Found) right.of(incident, tier);
              return new Found(found.possible(), found.possible());
            }),
        everywhere(
            "what may hold is not reported unless it is known",
            (incident, tier) -> {
              Found found = (Found) right.of(incident, tier);
              return new Found(found.known(), found.known());
            }));
  }

  /** In which rules of a policy are run; noticed by the tier range and the actions alone. */
  static Stream<SeededFault> inPolicy(PolicyPack pack) {
    Policy policy = pack.policy();
    List<Rule> withReplaced = new ArrayList<>(policy.rules());
    withReplaced.addAll(pack.sources().replaced());
    return Stream.of(
        ofPolicy("a replaced rule still runs", policy, with -> with.withRules(withReplaced)),
        ofPolicy(
            "a rule runs before its first day and after its last",
            policy,
            with ->
                with.withRules(
                    with.rules().stream().map(rule -> rule.withPeriod(null, null)).toList())));
  }

  private static SeededFault ofPolicy(String kind, Policy policy, UnaryOperator<Policy> fault) {
    Policy faulty = fault.apply(policy);
    UpshotReader reader = UpshotReader.of(faulty);
    PolicyNetwork network = PolicyNetwork.of(reader.rules());
    PlainOutcome plain = new PlainOutcome(policy);
    return new SeededFault(
        kind,
        policy.ref().id(),
        (incident, tier) ->
            decided(
                reader.upshot(
                    Truths.by(network, incident, incident.reportedAt()), incident.reportedAt())),
        (incident, tier) -> decided(plain.upshot(AsAssessed.of(incident, incident.reportedAt()))));
  }

  /** What anybody is told of it, whatever its rules are. */
  private static Object decided(Upshot upshot) {
    return List.of(upshot.tier(), upshot.actions());
  }

  private static SeededFault everywhere(String kind, Account faulty) {
    return new SeededFault(kind, "every rule", faulty, sound(RULES));
  }

  /** What a network finds. */
  static Account lifted(List<Rule> rules, Lifter lifter) {
    PolicyNetwork network = PolicyNetwork.of(rules, lifter);
    return (incident, tier) ->
        Agreement.both(
            network.tierRules(network.facts(incident)),
            network.actionRules(network.facts(incident), tier));
  }

  /** What the reference evaluator finds. */
  static Account sound(List<Rule> rules) {
    return (incident, tier) -> Agreement.byReference(rules, incident, tier);
  }
}
