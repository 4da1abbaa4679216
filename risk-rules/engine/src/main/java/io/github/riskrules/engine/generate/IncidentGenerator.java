package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes invented incidents that sit where a policy's rules decide: values at and right beside what
 * the rules compare with, whole rules made to hold and then disturbed in one fact, and from nothing
 * known to everything known. The same rules and seed make the same incidents. None has
 * contradictions.
 */
public final class IncidentGenerator {
  private static final List<Instant> REPORTS =
      List.of(
          Instant.parse("2026-11-20T22:00:00Z"),
          Instant.parse("2024-02-29T12:00:00Z"),
          Instant.parse("2025-03-31T00:30:00Z"),
          Instant.parse("2026-06-20T23:30:00Z"));

  private static final List<VocabularyFact> EVERY_FACT =
      List.copyOf(Vocabulary.standard().facts(FactScope.INCIDENT));

  private static final List<RiskTier> TIERS = List.of(RiskTier.values());

  private final Random random;
  private final List<Rule> rules;
  private final Interests interests;
  private final Values values;

  private IncidentGenerator(List<Rule> rules, long seed) {
    this.random = new Random(seed);
    this.rules = rules;
    this.interests = Interests.of(rules);
    this.values = new Values(random);
  }

  /** A generator for the boundaries of these rules. */
  public static IncidentGenerator of(List<Rule> rules, long seed) {
    return new IncidentGenerator(rules, seed);
  }

  /** The next incident. */
  public Draft next() {
    Instant reportedAt = REPORTS.get(random.nextInt(REPORTS.size()));
    LocalDate day = LocalDate.ofInstant(reportedAt, Incident.ZONE);
    double known = random.nextDouble();
    Draft bare = Draft.of(Map.of("id", "generated-1", "reportedAt", reportedAt));
    Draft draft = withFactsRead(bare, day, known);
    draft = withFactsNotRead(draft, day);
    draft = withLists(draft, day, known);
    if (random.nextInt(8) == 0) {
      RiskTier tier = TIERS.get(random.nextInt(TIERS.size()));
      draft = draft.withGrade(new ProfessionalGrade(tier, ProfessionalRole.OFFICER, null));
    }
    if (!rules.isEmpty() && random.nextInt(3) > 0) {
      // Beside much else, a rule that asks for much is soon contradicted.
      draft = random.nextInt(4) == 0 ? bare : draft;
      draft = holding(draft, anyRule().when(), day);
      draft = random.nextBoolean() ? disturbed(draft) : draft;
    }
    return Consistency.of(draft);
  }

  /**
   * The next incident made from another one: one of the rules made to hold in it, as far as that is
   * easily done, and then perhaps disturbed.
   */
  public Draft nextFrom(Draft other) {
    LocalDate day = LocalDate.ofInstant(other.build().reportedAt(), Incident.ZONE);
    Draft draft = rules.isEmpty() ? other : holding(other, anyRule().when(), day);
    return Consistency.of(random.nextBoolean() ? disturbed(draft) : draft);
  }

  private Rule anyRule() {
    return rules.get(random.nextInt(rules.size()));
  }

  private Draft withFactsRead(Draft before, LocalDate day, double known) {
    Draft draft = before;
    for (var read : interests.in(FactScope.INCIDENT).entrySet()) {
      VocabularyFact fact = read.getKey();
      if (random.nextDouble() >= known) {
        continue;
      }
      if (fact.derived()) {
        Object written = read.getValue().get(random.nextInt(read.getValue().size()));
        draft = CountedFacts.near(draft, fact, written, day, known, random);
      } else {
        draft = draft.with(fact.path(), values.near(fact, read.getValue(), day));
      }
    }
    return draft;
  }

  /** A few facts that no rule reads: they must make no difference. */
  private Draft withFactsNotRead(Draft before, LocalDate day) {
    Draft draft = before;
    for (int i = random.nextInt(4); i > 0; i--) {
      VocabularyFact fact = EVERY_FACT.get(random.nextInt(EVERY_FACT.size()));
      if (!fact.derived() && !fact.always() && draft.get(fact.path()).isEmpty()) {
        draft = draft.with(fact.path(), values.near(fact, List.of(), day));
      }
    }
    return draft;
  }

  private Draft withLists(Draft before, LocalDate day, double known) {
    Draft draft = before;
    for (FactScope list : FactScope.lists()) {
      for (int i = random.nextInt(5) - 1; i > 0; i--) {
        draft = draft.withEntry(list, entry(list, day, known));
      }
      if (random.nextInt(3) > 0) {
        draft = draft.with(list.completePath(), values.answer());
      }
    }
    return draft;
  }

  private Map<String, Object> entry(FactScope list, LocalDate day, double known) {
    Map<String, Object> entry = new TreeMap<>();
    for (VocabularyFact fact : Vocabulary.standard().facts(list)) {
      List<Object> written = interests.in(list).getOrDefault(fact, List.of());
      if (fact.always() || (!fact.derived() && random.nextDouble() < known)) {
        entry.put(fact.path(), values.near(fact, written, day));
      }
    }
    if (list == FactScope.PRIOR_INCIDENT) {
      values.date(entry, monthsWritten(), day);
    }
    return entry;
  }

  private int monthsWritten() {
    List<Object> months =
        interests.in(FactScope.PRIOR_INCIDENT).entrySet().stream()
            .filter(read -> read.getKey().path().equals("monthsBefore"))
            .flatMap(read -> read.getValue().stream())
            .toList();
    return months.isEmpty() ? 12 : (Integer) months.get(random.nextInt(months.size()));
  }

  /** The draft changed so that a condition holds, as far as that is easily done. */
  private Draft holding(Draft before, Condition condition, LocalDate day) {
    Draft draft = before;
    if (condition instanceof All all) {
      for (Condition part : all.parts()) {
        draft = holding(draft, part, day);
      }
    } else if (condition instanceof Any any) {
      draft = holding(draft, any.parts().get(random.nextInt(any.parts().size())), day);
    } else if (condition instanceof Comparison comparison) {
      VocabularyFact fact = comparison.fact();
      if (fact.scope() == FactScope.INCIDENT) {
        Object value = values.passing(comparison, day);
        draft =
            fact.derived()
                ? CountedFacts.exactly(draft, fact, value, day, random)
                : draft.with(fact.path(), value);
      }
    } else if (condition instanceof Exists exists) {
      draft = draft.withEntry(exists.list(), fitting(exists.list(), exists.entry(), day));
    } else if (condition instanceof Count count) {
      for (int i = count.number() - random.nextInt(2); i > 0; i--) {
        draft = draft.withEntry(count.list(), fitting(count.list(), count.entry(), day));
      }
    }
    return draft;
  }

  private Map<String, Object> fitting(FactScope list, Condition fits, LocalDate day) {
    Map<String, Object> entry = entry(list, day, random.nextDouble());
    fits.comparisons()
        .forEach(
            comparison -> {
              Object value = values.passing(comparison, day);
              if (!comparison.fact().derived()) {
                entry.put(comparison.fact().path(), value);
              } else if (comparison.fact().path().equals("monthsBefore")) {
                entry.remove("latest");
                entry.put("earliest", day.minusMonths((Integer) value));
              }
            });
    return entry;
  }

  /** One fact forgotten, or one answer turned round. */
  private Draft disturbed(Draft draft) {
    List<String> places = draft.places();
    if (places.isEmpty()) {
      return draft;
    }
    String place = places.get(random.nextInt(places.size()));
    Object value = draft.get(place).orElse(null);
    return value instanceof Answer answer && answer.isKnown() && random.nextBoolean()
        ? draft.with(place, answer == Answer.YES ? Answer.NO : Answer.YES)
        : draft.without(place);
  }
}
