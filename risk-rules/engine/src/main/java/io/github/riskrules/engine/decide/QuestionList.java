package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.UnknownFact;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The open questions of an assessment, the deadliest first, in a fixed order:
 *
 * <ol>
 *   <li>those that can move the tier, the highest tier first;
 *   <li>among them those whose answer alone could reach it, then those that need one more answer
 *       beside them, and so on;
 *   <li>then those on which most tier rules hang;
 *   <li>then in the order of the policy's rules, and within a rule in that of the facts.
 * </ol>
 */
final class QuestionList {
  private final Map<String, Open> open = new LinkedHashMap<>();

  private QuestionList() {}

  static List<Question> of(Assessed assessed, DeadlineClock clock) {
    QuestionList list = new QuestionList();
    list.askForTheTier(assessed);
    list.askForActions(assessed);
    list.askForTimes(assessed, clock);
    list.askForReasons(assessed);
    return list.open.values().stream().sorted(Open.DEADLIEST_FIRST).map(Open::question).toList();
  }

  private void askForTheTier(Assessed assessed) {
    for (int place = 0; place < assessed.order().tierRules(); place++) {
      RiskTier reach = assessed.order().tier(place);
      if (assessed.standings().truth(place) == Truth.UNKNOWN
          && reach != null
          && reach.compareTo(assessed.range().atLeast()) > 0) {
        Rule rule = assessed.order().rule(place);
        for (UnknownFact fact : assessed.evaluator().unknowns(rule)) {
          open(fact).forTier(reach, fact.together(), rule.id());
        }
      }
    }
  }

  private void askForActions(Assessed assessed) {
    for (ActionOutcome outcome : assessed.outcomes()) {
      if (outcome.maybeSuggested()) {
        List<RuleStanding> waiting = new ArrayList<>(outcome.objections());
        if (!outcome.isSuggested()) {
          waiting.addAll(outcome.suggestions());
        }
        for (RuleStanding standing : waiting) {
          if (standing.truth() == Truth.UNKNOWN) {
            for (UnknownFact fact : unknowns(standing, assessed)) {
              open(fact).forAction(outcome.action().code(), standing.rule().id());
            }
          }
        }
      }
    }
  }

  /** An action is due at no time while nobody says when the clock started. */
  private void askForTimes(Assessed assessed, DeadlineClock clock) {
    for (ActionOutcome outcome : assessed.outcomes()) {
      if (!outcome.isSuggested()) {
        continue;
      }
      DeadlineRule deadline = outcome.action().deadline();
      for (String path : clock.untimed(deadline, assessed.incident(), assessed.time())) {
        for (RuleStanding standing : outcome.suggestions()) {
          if (standing.truth() == Truth.HOLDS) {
            open(new UnknownFact(path, question(path), 1))
                .forAction(outcome.action().code(), standing.rule().id());
          }
        }
      }
    }
  }

  private static String question(String path) {
    Vocabulary vocabulary = Vocabulary.standard();
    int entry = path.indexOf("].");
    return entry < 0
        ? vocabulary.incidentFact(path).question()
        : vocabulary
            .find(FactScope.COURT_ORDER, path.substring(entry + 2))
            .orElseThrow()
            .question();
  }

  private void askForReasons(Assessed assessed) {
    List<ProfessionalGrade> grades = assessed.incident().judgement().grades();
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).reason() == null) {
        open(new UnknownFact(
                "judgement.grades[" + i + "].reason",
                "Why did the professional give this tier?",
                1))
            .rules
            .add(FindingList.JUDGEMENT);
      }
    }
  }

  private static List<UnknownFact> unknowns(RuleStanding standing, Assessed assessed) {
    return assessed.evaluator().unknowns(standing.rule());
  }

  private Open open(UnknownFact fact) {
    return open.computeIfAbsent(fact.path(), path -> new Open(fact));
  }

  /** One question while it is gathered. */
  private static final class Open {
    /** Where all of it is equal, what was gathered first is asked first. */
    private static final Comparator<Open> DEADLIEST_FIRST =
        Comparator.comparing(
                (Open each) -> each.tier, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(each -> each.together)
            .thenComparingInt(each -> -each.tierRules);

    private final UnknownFact fact;
    private final TreeSet<String> actions = new TreeSet<>();
    private final TreeSet<String> rules = new TreeSet<>();
    private @Nullable RiskTier tier;
    private int together = Integer.MAX_VALUE;
    private int tierRules;

    private Open(UnknownFact fact) {
      this.fact = fact;
    }

    private void forTier(RiskTier reach, int answers, String rule) {
      if (tier == null || reach.compareTo(tier) > 0) {
        tier = reach;
        together = answers;
      } else if (reach == tier) {
        together = Math.min(together, answers);
      }
      tierRules++;
      rules.add(rule);
    }

    private void forAction(String action, String rule) {
      actions.add(action);
      rules.add(rule);
    }

    private Question question() {
      return new Question(
          fact.path(), fact.question(), tier, List.copyOf(actions), List.copyOf(rules));
    }
  }
}
