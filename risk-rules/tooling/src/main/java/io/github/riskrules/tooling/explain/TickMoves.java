package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Instrument;
import java.util.ArrayList;
import java.util.List;

/** The ways to more, or fewer, of the 24 questions answered yes. */
final class TickMoves {
  private static final List<VocabularyFact> QUESTIONS =
      Vocabulary.standard().incidentFact("dash.ticks").from().stream()
          .map(Vocabulary.standard()::incidentFact)
          .toList();

  private static final VocabularyFact TOTAL =
      Vocabulary.standard().incidentFact("dash.statedTicks");
  private static final VocabularyFact LEFT_OPEN =
      Vocabulary.standard().incidentFact("dash.statedUnanswered");

  /** The questions that are counted, in their order. */
  static List<VocabularyFact> questions() {
    return QUESTIONS;
  }

  List<Way> ways(
      Aim aim, Comparison asked, CountedMoves.Bound bound, Draft draft, Incident incident) {
    Dash dash = incident.dash();
    int number = bound.number();
    if (aim == Aim.STOP) {
      return ways(
          asked,
          bound.atLeast()
              ? List.of(dropped(dash, number - 1, draft))
              : List.of(answered(Answer.YES, number + 1 - dash.possibleTicks(), false, draft)));
    }
    if (incident.assessment().instrument() == Instrument.DARA) {
      // It counts nothing, so there is no count to come to.
      return List.of();
    }
    boolean reach = bound.atLeast() == (aim == Aim.HOLD);
    int reached = bound.atLeast() ? number : number + 1;
    return ways(
        asked, reach ? raised(dash, reached, draft) : List.of(lowered(dash, reached - 1, draft)));
  }

  private static List<Way> ways(Comparison asked, List<List<FactChange.Value>> either) {
    List<Way> ways = new ArrayList<>();
    for (List<FactChange.Value> changes : either) {
      if (!changes.isEmpty()) {
        ways.add(
            new Way(
                changes.stream().map(change -> (FactChange) change.asking(asked)).toList(),
                List.of()));
      }
    }
    return ways;
  }

  /** By a total where one is stated, or answer by answer. */
  private static List<List<FactChange.Value>> raised(Dash dash, int wanted, Draft draft) {
    List<List<FactChange.Value>> either = new ArrayList<>();
    boolean overturns = wanted > dash.possibleTicks();
    if (dash.statedTicks() != null && wanted <= Dash.QUESTIONS) {
      List<FactChange.Value> total = new ArrayList<>();
      total.add(FactChange.Value.in(draft, TOTAL, -1, wanted).correcting(overturns));
      Integer leftOpen = dash.statedUnanswered();
      if (leftOpen != null && wanted + leftOpen > Dash.QUESTIONS) {
        int left = Dash.QUESTIONS - wanted;
        total.add(FactChange.Value.in(draft, LEFT_OPEN, -1, left).correcting(false));
      }
      either.add(total);
    }
    long yes = QUESTIONS.stream().filter(each -> isAnswered(each, Answer.YES, draft)).count();
    List<FactChange.Value> answers =
        new ArrayList<>(answered(Answer.YES, wanted - (int) yes, true, draft));
    if (overturns && answers.stream().noneMatch(FactChange::corrects) && !answers.isEmpty()) {
      // More than the stated total allows, so that total would be wrong.
      answers.set(0, answers.get(0).correcting(true));
    }
    either.add(answers);
    return either;
  }

  private static List<FactChange.Value> lowered(Dash dash, int wanted, Draft draft) {
    Integer total = dash.statedTicks();
    if (total != null && total <= wanted) {
      return List.of(FactChange.Value.in(draft, LEFT_OPEN, -1, wanted - total).correcting(false));
    }
    return answered(Answer.NO, dash.possibleTicks() - wanted, true, draft);
  }

  private static List<FactChange.Value> dropped(Dash dash, int most, Draft draft) {
    List<FactChange.Value> changes = new ArrayList<>();
    if (dash.statedTicks() != null && dash.statedTicks() > most) {
      changes.add(FactChange.Value.in(draft, TOTAL, -1, Math.max(0, most)));
    }
    long yes = QUESTIONS.stream().filter(each -> isAnswered(each, Answer.YES, draft)).count();
    changes.addAll(answered(Answer.NO, (int) yes - most, false, draft));
    return changes;
  }

  /** So many questions answered so that were not; those still open first. */
  private static List<FactChange.Value> answered(
      Answer answer, int howMany, boolean openOnesToo, Draft draft) {
    Answer other = answer == Answer.YES ? Answer.NO : Answer.YES;
    List<FactChange.Value> changes = new ArrayList<>();
    if (openOnesToo) {
      QUESTIONS.stream()
          .filter(each -> !Values.isKnown(draft.get(each.path()).orElse(null)))
          .forEach(each -> changes.add(FactChange.Value.in(draft, each, -1, answer)));
    }
    QUESTIONS.stream()
        .filter(each -> isAnswered(each, other, draft))
        .forEach(each -> changes.add(FactChange.Value.in(draft, each, -1, answer)));
    return howMany < 1 || howMany > changes.size()
        ? List.of()
        : List.copyOf(changes.subList(0, howMany));
  }

  private static boolean isAnswered(VocabularyFact question, Answer answer, Draft draft) {
    return draft.get(question.path()).orElse(null) == answer;
  }
}
