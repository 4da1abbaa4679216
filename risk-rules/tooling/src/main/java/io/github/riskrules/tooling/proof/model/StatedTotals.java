package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.incident.Dash;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/** Totals that are stated beside the answers, or the list, that they are totals of. */
final class StatedTotals {
  private StatedTotals() {}

  /** Whether two numbers, neither above the number of questions, are so many together. */
  static Formula sum(Ordered one, Ordered other, long number) {
    List<Formula> ways = new ArrayList<>();
    for (long part = 0; part <= Dash.QUESTIONS; part++) {
      ways.add(Formula.all(one.atLeast(part), other.atLeast(number - part)));
    }
    return Formula.any(ways);
  }

  /** No total that was stated goes against what is listed, and DARA is not used. */
  static Formula agree(SymbolicIncident incident) {
    List<Formula> yes = incident.dashQuestions().stream().map(GivenAnswer::yes).toList();
    GivenNumber stated = incident.number("dash.statedTicks");
    GivenNumber open = incident.number("dash.statedUnanswered");
    List<Formula> sound = new ArrayList<>();
    sound.add(Formula.not(incident.isDara()));
    for (int number = 1; number <= Dash.QUESTIONS; number++) {
      sound.add(
          Formula.any(
              Formula.not(stated.known()),
              Formula.not(open.known()),
              Formula.not(Formula.atLeast(number, yes)),
              sum(stated.scale(), open.scale(), number)));
    }
    sound.add(
        Formula.not(
            Formula.all(
                incident.answer("history.complete").yes(),
                Formula.any(
                    incident.number("history.statedEventsInYear").known(),
                    incident.number("history.statedCrimesInYear").known()))));
    return Formula.all(sound);
  }
}
