package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An incident for which nothing at all is suggested: somebody would stand there with a tier and
 * nothing to do. One is enough, and the smallest there is tells most.
 */
final class NoAction {
  private static final long SEED = 20261128L;
  private static final int GENERATED = 300;

  private final PackUnderCheck pack;
  private final DecisionMaker maker;

  private NoAction(PackUnderCheck pack) {
    this.pack = pack;
    this.maker = new DecisionMaker(pack.policy(), RiskEngine.version());
  }

  static Stream<Problem> find(PackUnderCheck pack) {
    // Where a rule without conditions suggests what nothing rules out, there is nothing to search.
    return suggestsAlways(pack.policy()) ? Stream.empty() : new NoAction(pack).search().stream();
  }

  private static boolean suggestsAlways(Policy policy) {
    Safeguards safeguards = Safeguards.of(policy);
    List<Statement> ruledOut =
        Stream.of(
                policy.rules(),
                safeguards.rules(),
                safeguards.requirements(),
                List.of(safeguards.noMarac()))
            .flatMap(List::stream)
            .flatMap(rule -> rule.then().stream())
            .filter(each -> each.kind() == FindingKind.RULES_OUT)
            .toList();
    return policy.rules().stream()
        .filter(rule -> rule.when().parts().isEmpty() && isAlwaysInForce(rule, policy))
        .flatMap(rule -> rule.then().stream())
        .filter(each -> each.kind() == FindingKind.SUGGESTS)
        .anyMatch(each -> ruledOut.stream().noneMatch(out -> isOf(each, out)));
  }

  private static boolean isOf(Statement one, Statement other) {
    return one.action() != null && one.action().equals(other.action());
  }

  private static boolean isAlwaysInForce(Rule rule, Policy policy) {
    LocalDate until = policy.inForceUntil();
    return rule.appliesOn(policy.inForceFrom())
        && (until == null ? rule.until() == null : rule.appliesOn(until));
  }

  private Optional<Problem> search() {
    for (Scenario scenario : pack.scenarios()) {
      Draft draft = Draft.of(scenario.incident());
      if (isLeftAlone(draft, scenario.at())) {
        return Optional.of(
            problem(
                (what, remedy) -> Problem.at(scenario.file(), scenario.line(), 1, what, remedy),
                smallest(draft, scenario.at())));
      }
    }
    IncidentGenerator generator = IncidentGenerator.of(pack.policy().rules(), SEED);
    for (int i = 0; i < GENERATED; i++) {
      Draft draft = generator.next();
      Instant at = inForce(draft.build());
      if (isLeftAlone(draft, at)) {
        return Optional.of(problem(pack.places()::atPack, smallest(draft, at)));
      }
    }
    return Optional.empty();
  }

  private boolean isLeftAlone(Draft draft, Instant at) {
    return maker.decide(draft.build(), at).suggested().isEmpty();
  }

  private Draft smallest(Draft draft, Instant at) {
    return Smallest.of(draft, smaller -> isLeftAlone(smaller, at));
  }

  /** The moment of the report, or the nearest day on which the policy is in force. */
  private Instant inForce(Incident incident) {
    Policy policy = pack.policy();
    LocalDate day = LocalDate.ofInstant(incident.reportedAt(), Incident.ZONE);
    LocalDate until = policy.inForceUntil();
    LocalDate nearest = day.isBefore(policy.inForceFrom()) ? policy.inForceFrom() : day;
    nearest = until != null && nearest.isAfter(until) ? until : nearest;
    return nearest.equals(day)
        ? incident.reportedAt()
        : nearest.atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant();
  }

  private static Problem problem(Threshold.Place place, Draft smallest) {
    List<String> facts = facts(smallest);
    String incident =
        facts.isEmpty()
            ? "an incident of which nothing is known"
            : "an incident of which only this is known: " + String.join(", ", facts);
    return place.problem(
        "nothing is suggested for " + incident + ".",
        "Suggest something for every incident, such as recording it and a supervisor's review.");
  }

  private static List<String> facts(Draft draft) {
    List<String> facts = new ArrayList<>();
    draft
        .places()
        .forEach(place -> draft.get(place).ifPresent(value -> facts.add(place + " is " + value)));
    for (FactScope list : FactScope.lists()) {
      for (Map<String, Object> entry : draft.entries(list)) {
        facts.add("an entry of " + list.listPath() + " " + entry);
      }
    }
    return facts;
  }
}
