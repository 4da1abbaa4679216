package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Unalarming;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of an incident in which all is known, a few answers are forgotten and then given again in every
 * way there is. Under the rules of the bundled packs, the highest tier they lead to is the upper
 * bound, and none leads below the lower one.
 */
class OpenAnswersTest {
  private static final Instant REPORTED = Instant.parse("2026-11-20T22:00:00Z");
  private static final int TRIALS = 150;
  private static final int FORGOTTEN = 5;

  private final Random random = new Random(20261120);

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void lead_as_far_as_the_range_says_and_no_further(String name) {
    List<Rule> rules =
        PolicyPack.bundled(name).orElseThrow().policy().rules().stream()
            .filter(Rule::isTierRule)
            .toList();
    PolicyNetwork network = PolicyNetwork.of(rules);
    List<VocabularyFact> asked = answersAskedBy(rules);
    int moved = 0;
    for (int i = 0; i < TRIALS; i++) {
      Draft draft = withAFewWorse(asked);
      Collections.shuffle(asked, random);
      List<String> open = asked.stream().limit(FORGOTTEN).map(VocabularyFact::path).toList();
      for (String path : open) {
        draft = draft.without(path);
      }
      Firings firings = network.tierRules(network.facts(draft.build()));
      RiskTier atLeast = highest(rules, firings.known());
      RiskTier atMost = highest(rules, firings.possible());
      List<RiskTier> reached =
          answered(draft, open).stream()
              .map(incident -> highest(rules, network.tierRules(network.facts(incident)).known()))
              .sorted()
              .toList();
      String where = open + " of\n" + draft.inWords();
      assertThat(reached.get(reached.size() - 1)).as(where).isEqualTo(atMost);
      assertThat(reached.get(0)).as(where).isGreaterThanOrEqualTo(atLeast);
      moved += atLeast == atMost ? 0 : 1;
    }
    assertThat(moved).as("trials in which an answer could move the tier").isGreaterThan(30);
  }

  /** The yes/no facts that rules read, or from which they count what they read. */
  private static List<VocabularyFact> answersAskedBy(List<Rule> rules) {
    return new ArrayList<>(
        rules.stream()
            .flatMap(rule -> read(rule.when()))
            .flatMap(fact -> fact.derived() ? fact.from().stream() : Stream.of(fact.path()))
            .map(path -> Vocabulary.standard().find(FactScope.INCIDENT, path))
            .flatMap(fact -> fact.stream())
            .filter(fact -> fact.type() == FactType.ANSWER && !fact.derived())
            .filter(fact -> fact.direction() != Direction.NEUTRAL)
            .filter(fact -> !saysThatAListIsComplete(fact))
            .distinct()
            .toList());
  }

  /** A list that is not leaves more open than any answer settles: what is missing from it. */
  private static boolean saysThatAListIsComplete(VocabularyFact fact) {
    return FactScope.lists().stream().anyMatch(list -> fact.path().equals(list.completePath()));
  }

  private static Stream<VocabularyFact> read(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(OpenAnswersTest::read);
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(OpenAnswersTest::read);
    }
    return condition instanceof Condition.Comparison comparison
            && comparison.fact().scope() == FactScope.INCIDENT
        ? Stream.of(comparison.fact())
        : Stream.empty();
  }

  private Draft withAFewWorse(List<VocabularyFact> asked) {
    Draft draft = Unalarming.incident(REPORTED);
    for (int i = random.nextInt(12); i > 0; i--) {
      VocabularyFact fact = asked.get(random.nextInt(asked.size()));
      Draft worse =
          draft.with(fact.path(), fact.direction() == Direction.RISK ? Answer.YES : Answer.NO);
      draft = Contradictions.of(worse.build()).isEmpty() ? worse : draft;
    }
    return draft;
  }

  /** Every incident that it can turn out to be; what others settle anyway is not asked again. */
  private static List<Incident> answered(Draft draft, List<String> open) {
    List<Draft> found = List.of(draft);
    for (String path : open) {
      VocabularyFact fact = Vocabulary.standard().incidentFact(path);
      found =
          found.stream()
              .flatMap(
                  each ->
                      ((Answer) Objects.requireNonNull(fact.read(each.build()))).isKnown()
                          ? Stream.of(each)
                          : Stream.of(each.with(path, Answer.YES), each.with(path, Answer.NO)))
              .toList();
    }
    return found.stream()
        .map(Draft::build)
        .filter(incident -> Contradictions.of(incident).isEmpty())
        .toList();
  }

  private static RiskTier highest(List<Rule> rules, Set<String> firing) {
    return rules.stream()
        .filter(rule -> firing.contains(rule.id()))
        .flatMap(rule -> rule.then().stream())
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(RiskTier.STANDARD);
  }
}
