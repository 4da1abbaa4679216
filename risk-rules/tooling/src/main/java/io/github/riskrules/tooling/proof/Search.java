package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.smt.Answer;
import io.github.riskrules.tooling.render.ExampleFacts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks the solver, and lets the engine confirm what it answers. */
final class Search {
  private final Ground ground;
  private final DecisionMaker maker;

  Search(Ground ground) {
    this.ground = ground;
    this.maker = new DecisionMaker(ground.policy(), RiskEngine.version());
  }

  /** Tries to prove a property: none of its questions may be answered with an incident. */
  Proof prove(Property property, List<Question> questions) {
    List<Counterexample> found = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    for (Question question : questions) {
      Answer answer = ground.ask(question.violation());
      if (answer instanceof Answer.Possible possible) {
        String name = property.id().toLowerCase(Locale.ROOT) + "-" + (found.size() + 1);
        found.add(smallest(question, possible.how(), name));
      } else if (answer instanceof Answer.Undecided) {
        undecided.add(question.about());
      }
    }
    return Proof.of(property, found, undecided);
  }

  private Counterexample smallest(Question question, Valuation how, String name) {
    Instant at = ground.days().day(how).atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant();
    Draft draft = ground.incident().draft(how).with("id", name);
    boolean confirmed = Contradictions.of(draft.build()).isEmpty() && shows(question, draft, at);
    Draft smallest =
        confirmed ? Smallest.of(draft, smaller -> shows(question, smaller, at)) : draft;
    Decided decided = Decided.by(maker, smallest, at);
    Incident incident = smallest.build();
    return new Counterexample(
        name,
        question.about(),
        confirmed,
        ExampleFacts.of(incident),
        at,
        decided.decision().tier(),
        decided.decision().suggested().stream().map(each -> each.action().code()).sorted().toList(),
        IncidentJson.write(incident));
  }

  private boolean shows(Question question, Draft draft, Instant at) {
    return question.shows().test(Decided.by(maker, draft, at));
  }
}
