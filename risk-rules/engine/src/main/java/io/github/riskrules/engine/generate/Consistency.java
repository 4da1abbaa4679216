package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Contradiction;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.util.List;

/** Forgets facts until no two of them contradict each other. */
final class Consistency {
  private Consistency() {}

  static Draft of(Draft before) {
    Draft draft = withoutImpossibleTotals(before);
    Incident incident = draft.build();
    List<Contradiction> found = Contradictions.of(incident);
    while (!found.isEmpty()) {
      draft = draft.without(place(found.get(0).pointer()));
      incident = draft.build();
      found = Contradictions.of(incident);
    }
    return draft;
  }

  /** Totals that do not go with the answers, or with the list, that they are totals of. */
  private static Draft withoutImpossibleTotals(Draft before) {
    Draft draft = before;
    int ticks = (Integer) draft.get("dash.statedTicks").orElse(24);
    int open = (Integer) draft.get("dash.statedUnanswered").orElse(24);
    long yes =
        Vocabulary.standard().incidentFact("dash.ticks").from().stream()
            .filter(path -> before.get(path).orElse(null) == Answer.YES)
            .count();
    if (draft.get("dash.statedTicks").isPresent() && (ticks + open > 24 || yes > ticks + open)) {
      draft = draft.without("dash.statedUnanswered");
    }
    if (draft.get("history.complete").orElse(null) == Answer.YES) {
      draft = draft.without("history.statedEventsInYear").without("history.statedCrimesInYear");
    }
    return draft;
  }

  /** {@code /history/incidents/2/earliest} as {@code history.incidents[2].earliest}. */
  private static String place(String pointer) {
    String dotted = pointer.substring(1).replace('/', '.');
    for (FactScope list : FactScope.lists()) {
      if (dotted.startsWith(list.listPath() + ".")) {
        String rest = dotted.substring(list.listPath().length() + 1);
        int dot = rest.indexOf('.');
        return list.listPath() + "[" + rest.substring(0, dot) + "]" + rest.substring(dot);
      }
    }
    return dotted;
  }
}
