package io.github.riskrules.engine.network;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.raises;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Answers every open question in every way, and lets every incomplete list have more entries: the
 * highest tier any such incident reaches is the upper bound that one three-valued pass gives, and
 * the lowest is no lower than what it calls known.
 */
class BruteForceTest {
  private static final Instant REPORTED = Instant.parse("2026-11-20T22:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  /** The facts that small rule sets read, each with every value that matters to them. */
  private static final Map<String, List<Object>> OPEN =
      new TreeMap<>(
          Map.of(
              "dash.stalking", List.of(Answer.YES, Answer.NO),
              "victim.pregnant", List.of(Answer.YES, Answer.NO),
              "victim.contacted", List.of(Answer.YES, Answer.NO),
              "suspect.otherVictims", List.of(0, 1, 2, 3),
              "victim.age", List.of(15, 16, 24, 25),
              "history.maracReferredOn", List.of(DAY.minusMonths(12), DAY.minusMonths(13))));

  private static final List<Map<String, Object>> MORE_ENTRIES =
      Stream.of(PriorKind.VERBAL, PriorKind.VIOLENCE)
          .flatMap(
              kind ->
                  Stream.of(6, 30)
                      .flatMap(
                          months ->
                              Stream.of(Answer.YES, Answer.NO)
                                  .map(
                                      crime ->
                                          Map.<String, Object>of(
                                              "kind",
                                              kind,
                                              "crime",
                                              crime,
                                              "earliest",
                                              DAY.minusMonths(months)))))
          .toList();

  private final Random random = new Random(20261120);

  @Test
  void the_upper_bound_is_the_highest_tier_any_answers_lead_to() {
    int moved = 0;
    for (int i = 0; i < 60; i++) {
      List<Rule> rules = rules();
      PolicyNetwork network = PolicyNetwork.of(rules);
      for (int j = 0; j < 4; j++) {
        Draft draft = halfKnown();
        Firings firings = network.tierRules(network.facts(draft.build()));
        List<RiskTier> reached =
            completions(draft).stream()
                .map(complete -> highest(rules, network.tierRules(network.facts(complete)).known()))
                .toList();
        RiskTier atLeast = highest(rules, firings.known());
        RiskTier atMost = highest(rules, firings.possible());
        String where = rules.stream().map(Rule::when).toList() + "\n" + draft.inWords();
        assertThat(atMost).as(where).isEqualTo(reached.stream().max(order()).orElseThrow());
        assertThat(atLeast).as(where).isLessThanOrEqualTo(reached.stream().min(order()).get());
        moved += atLeast == atMost ? 0 : 1;
      }
    }
    assertThat(moved).as("trials in which an answer could move the tier").isGreaterThan(60);
  }

  private static Comparator<RiskTier> order() {
    return Comparator.naturalOrder();
  }

  private static RiskTier highest(List<Rule> rules, Set<String> firing) {
    return rules.stream()
        .filter(rule -> firing.contains(rule.id()))
        .map(rule -> rule.then().get(0).tier())
        .max(order())
        .orElse(RiskTier.STANDARD);
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      RiskTier tier = random.nextBoolean() ? RiskTier.HIGH : RiskTier.MEDIUM;
      rules.add(raises("T-0" + (i + 1), tier, conditions()));
    }
    return rules;
  }

  /** One to three conditions that lean the worse way, on different facts. */
  private Condition[] conditions() {
    List<Condition> pool = new ArrayList<>(pool());
    List<Condition> picked = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Condition one = pool.remove(random.nextInt(pool.size()));
      picked.add(random.nextInt(3) == 0 ? any(one, pool.remove(random.nextInt(pool.size()))) : one);
    }
    return picked.toArray(Condition[]::new);
  }

  private List<Condition> pool() {
    return List.of(
        is("dash.stalking", "==", Answer.YES),
        is("victim.pregnant", "==", Answer.YES),
        is("victim.contacted", "==", Answer.NO),
        is("suspect.otherVictims", ">=", 1 + random.nextInt(3)),
        all(is("victim.age", ">=", 16), is("victim.age", "<", 25)),
        is("monthsSinceMaracReferral", "<=", 12),
        exists(FactScope.PRIOR_INCIDENT, prior("kind", "==", PriorKind.VIOLENCE)),
        exists(
            FactScope.PRIOR_INCIDENT,
            prior("monthsBefore", "<=", 12),
            prior("crime", "==", Answer.YES)),
        count(FactScope.PRIOR_INCIDENT, ">=", 2, prior("monthsBefore", "<=", 12)),
        is("history.eventsInYear", ">=", 1 + random.nextInt(2)));
  }

  private Draft halfKnown() {
    Draft draft = Draft.of(Map.of("id", "open-1", "reportedAt", REPORTED));
    for (Map.Entry<String, List<Object>> fact : OPEN.entrySet()) {
      if (random.nextInt(2) == 0) {
        draft = draft.with(fact.getKey(), fact.getValue().get(random.nextInt(2)));
      }
    }
    if (random.nextInt(3) == 0 && draft.get("history.maracReferredOn").isEmpty()) {
      draft = draft.with("history.maracReferral", Answer.NO);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<String, Object> entry =
          new TreeMap<>(MORE_ENTRIES.get(random.nextInt(MORE_ENTRIES.size())));
      if (random.nextBoolean()) {
        entry.remove(random.nextBoolean() ? "earliest" : "crime");
      }
      if (random.nextInt(4) == 0) {
        entry.put("kind", PriorKind.UNKNOWN);
      }
      draft = draft.withEntry(FactScope.PRIOR_INCIDENT, entry);
    }
    return random.nextBoolean() ? draft.with("history.complete", Answer.YES) : draft;
  }

  /** Every incident that the half-known one can turn out to be, as far as the rules can tell. */
  private static List<Incident> completions(Draft draft) {
    List<Draft> found = List.of(draft);
    for (Map.Entry<String, List<Object>> fact : OPEN.entrySet()) {
      String path = fact.getKey();
      boolean never =
          path.equals("history.maracReferredOn") && draft.get("history.maracReferral").isPresent();
      if (draft.get(path).isEmpty() && !never) {
        found =
            found.stream()
                .flatMap(each -> fact.getValue().stream().map(value -> each.with(path, value)))
                .toList();
      }
    }
    List<Map<String, Object>> entries = draft.entries(FactScope.PRIOR_INCIDENT);
    for (int i = 0; i < entries.size(); i++) {
      int number = i;
      Map<String, Object> entry = entries.get(i);
      if (entry.get("kind") == PriorKind.UNKNOWN) {
        found = each(found, number, "kind", List.of(PriorKind.VERBAL, PriorKind.VIOLENCE));
      }
      if (!entry.containsKey("crime")) {
        found = each(found, number, "crime", List.of(Answer.YES, Answer.NO));
      }
      if (!entry.containsKey("earliest")) {
        found = each(found, number, "earliest", List.of(DAY.minusMonths(6), DAY.minusMonths(30)));
      }
    }
    if (draft.get("history.complete").isEmpty()) {
      found = found.stream().flatMap(BruteForceTest::extended).toList();
    }
    return found.stream().map(Draft::build).toList();
  }

  private static List<Draft> each(List<Draft> drafts, int entry, String path, List<Object> values) {
    return drafts.stream()
        .flatMap(
            draft ->
                values.stream()
                    .map(value -> draft.withInEntry(FactScope.PRIOR_INCIDENT, entry, path, value)))
        .toList();
  }

  /** Complete as it is, with one entry more, or with two. */
  private static Stream<Draft> extended(Draft draft) {
    Draft complete = draft.with("history.complete", Answer.YES);
    Draft worst =
        complete
            .withEntry(FactScope.PRIOR_INCIDENT, MORE_ENTRIES.get(0))
            .withEntry(FactScope.PRIOR_INCIDENT, MORE_ENTRIES.get(4));
    return Stream.concat(
        Stream.of(complete, worst),
        MORE_ENTRIES.stream().map(entry -> complete.withEntry(FactScope.PRIOR_INCIDENT, entry)));
  }
}
