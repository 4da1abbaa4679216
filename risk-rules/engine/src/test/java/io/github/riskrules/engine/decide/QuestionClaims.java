package io.github.riskrules.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is promised of the questions of a decision, held against how the reference evaluator says
 * that each rule stands: every rule that may raise the tier is asked for, each question says how
 * far its rules may raise it, and nothing is asked that is known.
 */
public final class QuestionClaims {
  private QuestionClaims() {}

  /** Checks the questions of one decision. */
  public static void check(Policy policy, Incident incident, Decision decision) {
    Map<String, RiskTier> raising = openRules(policy, incident, decision.tier().atLeast());
    for (Question question : decision.questions()) {
      assertThat(question.mayRaiseTo())
          .as("how far the answer to %s may raise the tier", question.fact())
          .isEqualTo(
              question.rules().stream()
                  .map(raising::get)
                  .filter(Objects::nonNull)
                  .max(Comparator.naturalOrder())
                  .orElse(null));
      assertThat(isOpen(question.fact(), incident)).as("%s is open", question.fact()).isTrue();
    }
    assertThat(decision.questions().stream().map(Question::rules).flatMap(Collection::stream))
        .as("rules that may raise the tier, asked for")
        .containsAll(raising.keySet());
  }

  /** The tier that each rule may yet lead to, beyond the one that is reached. */
  private static Map<String, RiskTier> openRules(
      Policy policy, Incident incident, RiskTier reached) {
    LocalDate day = LocalDate.ofInstant(incident.reportedAt(), Incident.ZONE);
    Map<String, RiskTier> open = new HashMap<>();
    for (Rule rule : policy.rules()) {
      if (rule.isTierRule()
          && rule.appliesOn(day)
          && ReferenceEvaluator.truth(rule, incident, null) == Truth.UNKNOWN) {
        rule.then().stream()
            .map(Statement::tier)
            .filter(tier -> tier != null && tier.compareTo(reached) > 0)
            .max(Comparator.naturalOrder())
            .ifPresent(tier -> open.put(rule.id(), tier));
      }
    }
    return open;
  }

  /** A list known to be short is open, and so is what is only going to happen. */
  private static boolean isOpen(String path, Incident incident) {
    if (path.startsWith("judgement.grades[")) {
      return true;
    }
    if (path.equals("dash.statedUnanswered")) {
      return incident.dash().possibleTicks() > incident.dash().ticks();
    }
    int entry = path.indexOf('[');
    if (entry < 0) {
      Object value = Vocabulary.standard().incidentFact(path).read(incident);
      return isOpen(value)
          || (path.endsWith(".complete") && value == Answer.NO)
          || (value instanceof Instant time && time.isAfter(incident.reportedAt()));
    }
    FactScope list =
        Stream.of(FactScope.values())
            .filter(scope -> scope.isList() && path.startsWith(scope.listPath() + "["))
            .findFirst()
            .orElseThrow();
    int end = path.indexOf(']');
    Object holder = list.entries(incident).get(Integer.parseInt(path.substring(entry + 1, end)));
    VocabularyFact fact = Vocabulary.standard().find(list, path.substring(end + 2)).orElseThrow();
    return isOpen(fact.read(holder))
        || (holder instanceof PriorIncident prior
            && prior.latest() != null
            && !prior.latest().equals(prior.earliest()));
  }

  private static boolean isOpen(Object value) {
    return value == null
        || (value instanceof Answer answer && !answer.isKnown())
        || value == PriorKind.UNKNOWN
        || value == IntimateRelationship.CURRENT_OR_FORMER;
  }
}
