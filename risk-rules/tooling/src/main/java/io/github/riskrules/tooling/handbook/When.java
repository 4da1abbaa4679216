package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.ConditionWords;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/**
 * When a rule holds, or which incidents a promise is about.
 *
 * @param opening the line that says it, or opens the list that does
 * @param clauses what stands in the list, question by question; empty where the line says it all
 */
record When(Phrase opening, List<Clause> clauses) {
  When {
    clauses = List.copyOf(clauses);
  }

  static When of(Condition.All condition) {
    List<Clause> clauses = ConditionWords.of(condition);
    if (clauses.isEmpty()) {
      return said("When:", " always, in every incident.");
    }
    return clauses.size() > 1
        ? new When(Phrase.NOTHING.strong("When all of this is known:"), clauses)
        : of(clauses.get(0));
  }

  private static When of(Clause only) {
    Phrase opening =
        only.isQuestion()
            ? Phrase.NOTHING
                .strong("When it is known:")
                .plain(" " + Words.capital(only.text()) + " ")
                .strong(Words.capital(only.answer()))
            : Phrase.NOTHING.strong("When").plain(" it is known that " + only.text());
    String end = !only.parts().isEmpty() ? ":" : only.isQuestion() ? "" : ".";
    return new When(end.isEmpty() ? opening : opening.plain(end), only.parts());
  }

  /** A condition that no rule file could write. */
  static When said(String name, String text) {
    return new When(Phrase.NOTHING.strong(name).plain(text), List.of());
  }
}
