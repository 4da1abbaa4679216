package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Sex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Incidents that differ in nothing but the sex of victim and suspect, or in their ages within a
 * band that neither law nor any scheme divides. What is decided of one is decided of all.
 */
final class Lookalikes {
  private static final List<List<Sex>> PAIRS =
      List.of(
          List.of(Sex.FEMALE, Sex.MALE),
          List.of(Sex.MALE, Sex.FEMALE),
          List.of(Sex.FEMALE, Sex.FEMALE),
          List.of(Sex.MALE, Sex.MALE),
          List.of(Sex.OTHER, Sex.OTHER));

  /** From 18 on, with 60, from which forces look after older victims. */
  private static final List<List<Integer>> VICTIM_BANDS =
      List.of(List.of(18, 25, 59), List.of(60, 75, 120));

  private static final List<List<Integer>> SUSPECT_BANDS = List.of(List.of(18, 25, 60, 120));

  private final DecisionMaker decisionMaker;

  Lookalikes(Policy policy) {
    this.decisionMaker = new DecisionMaker(policy, "test");
  }

  /** Fails where one of them is decided otherwise, and says what was changed. */
  void areDecidedAlike(Incident incident, Instant at) {
    List<String> decided = decided(incident, at);
    for (Map<String, Object> change : changes(incident)) {
      Draft changed = Draft.of(incident);
      for (Map.Entry<String, Object> fact : change.entrySet()) {
        changed = changed.with(fact.getKey(), fact.getValue());
      }
      Incident lookalike = changed.build();
      assertThat(Contradictions.of(lookalike)).as("%s", change).isEmpty();
      assertThat(decided(lookalike, at)).as("decided with %s", change).isEqualTo(decided);
    }
  }

  private static List<Map<String, Object>> changes(Incident incident) {
    List<Map<String, Object>> changes = new ArrayList<>();
    for (List<Sex> pair : PAIRS) {
      changes.add(Map.of("victim.sex", pair.get(0), "suspect.sex", pair.get(1)));
    }
    ages(VICTIM_BANDS, incident.victim().age())
        .forEach(age -> changes.add(Map.of("victim.age", age)));
    ages(SUSPECT_BANDS, incident.suspect().age())
        .forEach(age -> changes.add(Map.of("suspect.age", age)));
    return changes;
  }

  private static Stream<Integer> ages(List<List<Integer>> bands, Integer age) {
    return bands.stream()
        .filter(band -> age != null && age >= band.get(0) && age <= band.get(band.size() - 1))
        .flatMap(List::stream);
  }

  /** The tier, every finding with its reason, every action and how it stands, and what is asked. */
  private List<String> decided(Incident incident, Instant at) {
    Decision decision = decisionMaker.decide(incident, at);
    List<String> decided = new ArrayList<>();
    decided.add(decision.tier().atLeast() + " to " + decision.tier().atMost());
    decision.findings().forEach(each -> decided.add(each.rule().id() + " " + each.reason()));
    decision
        .suggested()
        .forEach(
            each ->
                decided.add(
                    each.action().code()
                        + " suggested by "
                        + each.rules()
                        + " covered by "
                        + each.coveredBy()
                        + " with open "
                        + each.stillToSettle()));
    decision.unsuggested().forEach(each -> decided.add(each.action().code() + " " + each.status()));
    decision.questions().forEach(each -> decided.add(each.fact() + "?"));
    decided.addAll(decision.notices());
    return decided;
  }
}
