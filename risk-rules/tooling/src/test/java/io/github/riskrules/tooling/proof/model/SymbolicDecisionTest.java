package io.github.riskrules.tooling.proof.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy over every incident says of each single incident what the engine decides in it. */
class SymbolicDecisionTest {
  private static final int INCIDENTS = Integer.getInteger("proof.incidents", 60);
  private static final long SEED = 20261128;
  private static final Map<FactScope, Integer> ROOM =
      Map.of(FactScope.PRIOR_INCIDENT, 6, FactScope.CHILD, 6, FactScope.COURT_ORDER, 6);

  /** What is reported on one day, under one policy. */
  private record World(SymbolicIncident incident, SymbolicDecision decision, Days days) {
    static World of(Policy policy, LocalDate reportedOn) {
      SymbolicIncident incident = new SymbolicIncident("", reportedOn, ROOM);
      Days days = Days.of(policy);
      return new World(incident, SymbolicDecision.of(policy, incident, days), days);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"england-and-wales", "northamptonshire", "dapo-pilot"})
  void agrees_with_the_engine_on_incidents_at_the_boundaries_of_rules(String pack) {
    Policy policy = PolicyPack.bundled(pack).orElseThrow().policy();
    UpshotReader reader = UpshotReader.of(policy);
    IncidentGenerator generator = IncidentGenerator.of(policy.rules(), SEED);
    Map<LocalDate, World> worlds = new HashMap<>();
    int compared = 0;
    for (int i = 0; i < INCIDENTS; i++) {
      Draft draft = generator.next();
      Incident incident = draft.build();
      World world = worlds.computeIfAbsent(incident.reportedOn(), day -> World.of(policy, day));
      if (!world.incident().hasRoomFor(incident)) {
        continue;
      }
      compared++;
      LocalDate day = world.days().each().get(i % world.days().each().size());
      Instant time = day.atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant();
      Set<Variable> so = world.incident().pinned(AsAssessed.of(incident, time));
      so.add(world.days().pinned(day));
      Valuation valuation = new Valuation(so);
      Map<String, String> engine = told(reader.upshot(Truths.of(incident, time), time));
      Map<String, String> model = told(world.decision(), valuation);
      model.keySet().retainAll(engine.keySet());
      assertThat(model.entrySet())
          .as("incident %d of seed %d:%n%s", i, SEED, draft.inWords())
          .containsExactlyInAnyOrderElementsOf(engine.entrySet());
      for (Formula axiom : world.incident().axioms()) {
        assertThat(valuation.holds(axiom)).as("%s in%n%s", axiom, draft.inWords()).isTrue();
      }
      Incident again = world.incident().draft(valuation).build();
      assertThat(Contradictions.of(again)).isEmpty();
      Set<Variable> readBack = world.incident().pinned(again);
      readBack.add(world.days().pinned(day));
      assertThat(readBack).as("read back:%n%s", draft.inWords()).isEqualTo(so);
    }
    assertThat(compared).isGreaterThan(INCIDENTS * 9 / 10);
  }

  private static Map<String, String> told(SymbolicDecision decision, Valuation valuation) {
    Map<String, String> told = new LinkedHashMap<>();
    RiskTier atLeast = RiskTier.STANDARD;
    RiskTier atMost = RiskTier.STANDARD;
    for (RiskTier tier : RiskTier.values()) {
      atLeast = valuation.holds(decision.atLeast(tier)) ? tier : atLeast;
      atMost = valuation.holds(decision.atMost(tier)) ? tier : atMost;
    }
    told.put("tier", atLeast + " to " + atMost);
    for (Rule rule : decision.policy().rules()) {
      Stance stance = decision.stance(rule);
      told.put(
          rule.id(),
          (valuation.holds(stance.holds())
                  ? Truth.HOLDS
                  : valuation.holds(stance.may()) ? Truth.UNKNOWN : Truth.FAILS)
              .name());
    }
    decision
        .policy()
        .actions()
        .forEach(
            action ->
                told.put(
                    action.code(), told(decision.outcome(action.code()).orElseThrow(), valuation)));
    return told;
  }

  private static String told(SymbolicOutcome outcome, Valuation valuation) {
    StringBuilder all = new StringBuilder();
    all.append(valuation.holds(outcome.suggested()) ? "suggested" : "");
    all.append(valuation.holds(outcome.ruledOut()) ? ActionStatus.RULED_OUT : "");
    all.append(valuation.holds(outcome.waiting()) ? ActionStatus.WAITING : "");
    return all.append(valuation.holds(outcome.notReached()) ? ActionStatus.NOT_REACHED : "")
        .toString();
  }

  private static Map<String, String> told(Upshot upshot) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("tier", upshot.tier().atLeast() + " to " + upshot.tier().atMost());
    upshot.rules().forEach((rule, truth) -> told.put(rule, truth.name()));
    upshot
        .actions()
        .forEach((action, status) -> told.put(action, status.map(Enum::name).orElse("suggested")));
    return told;
  }

  @Test
  void knows_how_every_fact_of_the_vocabulary_that_rules_can_read_comes_about() {
    SymbolicIncident incident = new SymbolicIncident("", LocalDate.of(2026, 2, 5), ROOM);
    for (FactScope scope : FactScope.values()) {
      for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
        if (fact.type() != FactType.TIME && scope != FactScope.TIER) {
          assertThat(
                  scope == FactScope.INCIDENT
                      ? incident.fact(fact.path())
                      : incident.fact(
                          scope, fact.path(), incident.list(scope).entries().get(0).facts()))
              .isNotNull();
        }
      }
    }
  }
}
