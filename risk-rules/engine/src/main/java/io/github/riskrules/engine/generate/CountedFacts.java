package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sets the facts that callers give so that a fact counted from them comes out as wanted. */
final class CountedFacts {
  private static final Map<String, String> DATED =
      Map.of(
          "monthsSinceMaracReferral", "history.maracReferredOn",
          "monthsSinceDomesticSanction", "suspect.domesticSanctionOn",
          "monthsSinceViolenceSanction", "suspect.violenceSanctionOn");

  private static final List<String> OFFENCES =
      List.of("offences.commonAssault", "offences.stalking", "offences.otherOffence");

  private static final List<String> KINDS_OF_ABUSE =
      List.of("abuse.economic", "dash.controlOrJealousy", "offences.domesticTheft");

  private static final List<PriorKind> KINDS = List.of(PriorKind.values());

  private CountedFacts() {}

  /** A count at or right beside what a rule writes, on top of what is only half known. */
  static Draft near(
      Draft draft,
      VocabularyFact fact,
      Object written,
      LocalDate day,
      double known,
      Random random) {
    Object wanted =
        written instanceof Integer number ? Math.max(0, number + random.nextInt(3) - 1) : written;
    if (fact.path().startsWith("dash.") && random.nextDouble() > known / 2) {
      return ticks(draft, (Integer) wanted, known, random);
    }
    return exactly(draft, fact, wanted, day, random);
  }

  static Draft exactly(
      Draft draft, VocabularyFact fact, Object wanted, LocalDate day, Random random) {
    String dated = DATED.get(fact.path());
    if (dated != null) {
      int aside = random.nextInt(3) - 1;
      LocalDate on = day.minusMonths((Integer) wanted).plusDays(aside);
      return draft.with(dated, on.isAfter(day) ? day : on);
    }
    return switch (fact.path()) {
      case "dash.ticks", "dash.possibleTicks" ->
          random.nextBoolean()
              ? ticks(draft, (Integer) wanted, 1, random)
              : draft
                  .with("dash.statedTicks", Math.min(24, (Integer) wanted))
                  .with("dash.statedUnanswered", random.nextInt(3));
      case "history.eventsInYear",
          "history.possibleEventsInYear",
          "history.crimesInYear",
          "history.possibleCrimesInYear" ->
          events(draft, (Integer) wanted, fact.path().contains("rimes"), day, random);
      case "violenceOrThreat" ->
          wanted == Answer.YES
              ? draft.with("abuse.violenceToday", Answer.YES)
              : denied(draft, fact);
      case "offences.anyAlleged" ->
          wanted == Answer.YES
              ? draft.with(anyOf(OFFENCES, random), Answer.YES)
              : draft.with("offences.complete", Answer.YES);
      case "abusiveBehaviour" ->
          wanted == Answer.YES
              ? draft.with(anyOf(KINDS_OF_ABUSE, random), Answer.YES)
              : denied(draft, fact);
      case "children.oldest" ->
          draft
              .with("children.complete", Answer.YES)
              .withEntry(FactScope.CHILD, Map.of("age", Math.min(17, (Integer) wanted)));
      case "children.allSeen" ->
          draft
              .with("children.complete", Answer.YES)
              .withEntry(FactScope.CHILD, Map.of("seen", wanted));
      case "orders.breached", "orders.bailBreached" ->
          draft
              .with("orders.complete", Answer.YES)
              .withEntry(
                  FactScope.COURT_ORDER,
                  Map.of(
                      "kind",
                      OrderKind.BAIL_CONDITIONS,
                      "breach",
                      wanted == Answer.YES
                          ? BreachManner.CONTACT_BY_MESSAGE
                          : BreachManner.NOT_BREACHED));
      case "suspect.underEighteen" ->
          random.nextBoolean()
              ? draft.with("suspect.age", wanted == Answer.YES ? 17 : 18)
              : draft.with("suspect.adult", wanted == Answer.YES ? Answer.NO : Answer.YES);
      case "judgement.graded" ->
          wanted == Answer.YES
              ? draft.withGrade(
                  new ProfessionalGrade(RiskTier.MEDIUM, ProfessionalRole.OFFICER, null))
              : draft;
      default -> draft;
    };
  }

  /** Every fact that could say so says no. */
  private static Draft denied(Draft before, VocabularyFact counted) {
    Draft draft = before;
    for (String path : counted.from()) {
      draft = draft.with(path, path.endsWith(".complete") ? Answer.YES : Answer.NO);
    }
    return draft;
  }

  private static String anyOf(List<String> paths, Random random) {
    return paths.get(random.nextInt(paths.size()));
  }

  private static Draft ticks(Draft before, int wanted, double known, Random random) {
    List<String> questions =
        new ArrayList<>(Vocabulary.standard().incidentFact("dash.ticks").from());
    Collections.shuffle(questions, random);
    Draft draft = before.without("dash.statedTicks").without("dash.statedUnanswered");
    for (int i = 0; i < questions.size(); i++) {
      String question = questions.get(i);
      if (i < wanted) {
        draft = draft.with(question, Answer.YES);
      } else {
        draft =
            random.nextDouble() < known ? draft.with(question, Answer.NO) : draft.without(question);
      }
    }
    return draft;
  }

  private static Draft events(
      Draft before, int wanted, boolean crimes, LocalDate day, Random random) {
    if (random.nextInt(3) == 0) {
      return before.with(
          crimes ? "history.statedCrimesInYear" : "history.statedEventsInYear", wanted);
    }
    Draft draft = before;
    for (int i = 0; i < wanted; i++) {
      draft =
          draft.withEntry(
              FactScope.PRIOR_INCIDENT,
              Map.of(
                  "kind",
                  KINDS.get(random.nextInt(KINDS.size())),
                  "crime",
                  crimes ? Answer.YES : random.nextBoolean() ? Answer.YES : Answer.NO,
                  "earliest",
                  day.minusMonths(12).plusDays(random.nextInt(8) / 7 - 1L + random.nextInt(2))));
    }
    return draft;
  }
}
