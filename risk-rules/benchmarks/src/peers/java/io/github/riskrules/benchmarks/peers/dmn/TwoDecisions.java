package io.github.riskrules.benchmarks.peers.dmn;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.peers.FactMaps;
import io.github.riskrules.benchmarks.peers.Stages;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks an engine for both decisions of a model in turn, and collects what its rules report. */
final class TwoDecisions implements Assessor<KnownFindings> {
  private final FactMaps facts;
  private final Engine engine;
  private final Map<String, Rule> rules;

  TwoDecisions(Stages stages, DmnModel model, Engine engine) {
    this.facts = model.facts();
    this.engine = engine;
    this.rules = stages.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }

  /** An engine that has read the model. */
  interface Engine {
    /** Makes a decision and hands on what it lists: the id of each rule that holds, else null. */
    void decide(String decision, Map<String, Object> facts, Consumer<Object> listed);
  }

  @Override
  public KnownFindings assess(Incident incident, Instant time) {
    Incident standing = AsAssessed.of(incident, time);
    Collected found = Collected.of(standing);
    Map<String, Object> told = facts.of(standing);
    Consumer<Object> listed =
        id -> {
          if (id != null) {
            found.add(rules.get((String) id));
          }
        };
    engine.decide(DmnModel.FIRST, told, listed);
    told.put(DmnModel.TIER, found.tier().name());
    engine.decide(DmnModel.SECOND, told, listed);
    return found.findings();
  }
}
