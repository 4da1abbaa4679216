package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.smt.Answer;
import io.github.riskrules.tooling.render.ExampleFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Asks the solver, and lets the engine confirm what it answers. */
final class Search {
  private final Ground ground;

  Search(Ground ground) {
    this.ground = ground;
  }

  /** Tries to prove a property: none of its questions may be answered with an incident. */
  Proof prove(Property property, List<Question> questions) {
    List<Counterexample> found = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    if (ground.ask(anyOf(questions)) instanceof Answer.Impossible) {
      // As a rule nothing fails, and one question tells it as well as many.
      return Proof.of(property, found, undecided);
    }
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

  private static Formula anyOf(List<Question> questions) {
    return Formula.any(questions.stream().map(Question::violation).toList());
  }

  private Counterexample smallest(Question question, Valuation how, String name) {
    Instant at = ground.at(how);
    Question.Claim claim = question.claim().apply(how);
    Draft draft = ground.incident().draft(how).with("id", name);
    boolean confirmed = shows(claim, draft, at);
    Draft smallest =
        confirmed ? Smallest.onTheLine(draft, smaller -> shows(claim, smaller, at)) : draft;
    UnaryOperator<Draft> other = claim.other();
    Decided decided = decide(smallest, at);
    Incident incident = smallest.build();
    return new Counterexample(
        name,
        question.about(),
        confirmed,
        ExampleFacts.of(incident),
        at,
        decided.decision().tier(),
        decided.decision().suggested().stream().map(each -> each.action().code()).sorted().toList(),
        IncidentJson.write(incident),
        other == null ? null : IncidentJson.write(other.apply(smallest).build()));
  }

  private boolean shows(Question.Claim claim, Draft draft, Instant at) {
    UnaryOperator<Draft> other = claim.other();
    return Contradictions.of(draft.build()).isEmpty()
        && (other == null || Contradictions.of(other.apply(draft).build()).isEmpty())
        && claim.shows().test(decide(draft, at));
  }

  private Decided decide(Draft draft, Instant at) {
    return Decided.by(ground.maker(), draft, at);
  }
}
