package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The facts given in an invented incident, as questions and answers. */
public final class ExampleFacts {
  /** Every incident has them, and no rule decides by them alone. */
  private static final Set<String> EVERYWHERE = Set.of("id", "reportedAt");

  private ExampleFacts() {}

  /**
   * Every fact given, in the order in which they are asked; what every incident has is left out.
   */
  public static List<ExampleFact> of(Incident incident) {
    List<ExampleFact> facts = new ArrayList<>();
    add(FactScope.INCIDENT, incident, "", "", facts);
    for (FactScope list : FactScope.lists()) {
      int number = 0;
      for (Object entry : list.entries(incident)) {
        String place = list.listPath() + "[" + number + "].";
        number++;
        add(list, entry, place, named(list) + " " + number + ": ", facts);
      }
    }
    for (ProfessionalGrade grade : incident.judgement().grades()) {
      facts.add(
          new ExampleFact(
              "judgement.grades", "Which tier did a professional give?", grade.tier().name()));
    }
    return facts;
  }

  private static void add(
      FactScope scope, Object holder, String place, String opening, List<ExampleFact> facts) {
    for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
      Object value = fact.derived() ? null : fact.read(holder);
      boolean everywhere = scope == FactScope.INCIDENT && EVERYWHERE.contains(fact.path());
      if (value != null && value != Answer.NOT_ASKED && !everywhere) {
        facts.add(new ExampleFact(place + fact.path(), opening + fact.question(), word(value)));
      }
    }
  }

  private static String word(Object value) {
    if (value == Answer.REFUSED) {
      return "Not answered";
    }
    return value instanceof Instant time ? Words.london(time) : Words.capital(Words.value(value));
  }

  private static String named(FactScope list) {
    return switch (list) {
      case PRIOR_INCIDENT -> "Earlier incident";
      case CHILD -> "Child";
      case COURT_ORDER -> "Order or notice";
      case INCIDENT, TIER -> throw new IllegalArgumentException("not a list");
    };
  }
}
