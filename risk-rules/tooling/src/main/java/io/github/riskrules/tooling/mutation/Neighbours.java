package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The incidents that differ from one incident in a single fact that a rule reads: known otherwise,
 * at or beside the line that the rule draws, or not known.
 */
final class Neighbours {
  private static final int CHOICES = 8;

  private final List<Rule> rules;
  private final Map<VocabularyFact, Set<Object>> written = new LinkedHashMap<>();
  private final Set<FactScope> lists = new LinkedHashSet<>();

  Neighbours(List<Rule> rules) {
    this.rules = rules;
    this.rules.forEach(rule -> gather(rule.when()));
  }

  private void gather(Condition condition) {
    if (condition instanceof Comparison comparison) {
      VocabularyFact fact = comparison.fact();
      if (fact.derived()) {
        fact.from().forEach(path -> addSource(fact, path, comparison));
      } else if (fact.scope() != FactScope.TIER) {
        values(fact).addAll(comparison.values());
      }
    } else if (condition instanceof Joined joined) {
      joined.parts().forEach(this::gather);
    } else if (condition instanceof OnList onList) {
      lists.add(onList.list());
      gather(onList.entry());
    }
  }

  private void addSource(VocabularyFact counted, String path, Comparison comparison) {
    Vocabulary.standard()
        .find(counted.scope(), path)
        .filter(fact -> !fact.derived())
        .ifPresent(
            fact -> {
              Set<Object> near = values(fact);
              if (fact.type() == counted.type()) {
                near.addAll(comparison.values());
              }
            });
  }

  private Set<Object> values(VocabularyFact fact) {
    return written.computeIfAbsent(fact, any -> new LinkedHashSet<>());
  }

  /** Each single change, in a fixed order; made on a draft it may give one with contradictions. */
  List<UnaryOperator<Draft>> changes(Draft from) {
    LocalDate day =
        LocalDate.ofInstant((Instant) from.get("reportedAt").orElseThrow(), Incident.ZONE);
    List<UnaryOperator<Draft>> changes = new ArrayList<>();
    written.forEach(
        (fact, values) -> {
          if (fact.scope() == FactScope.INCIDENT) {
            for (Object value : near(fact, values, day)) {
              if (!value.equals(from.get(fact.path()).orElse(null))) {
                changes.add(draft -> draft.with(fact.path(), value));
              }
            }
            if (from.get(fact.path()).isPresent() && !fact.always()) {
              changes.add(draft -> draft.without(fact.path()));
            }
          }
        });
    for (FactScope list : lists) {
      addEntries(list, from, day, changes);
    }
    if (rules.stream().anyMatch(rule -> rule.when().readsTier())) {
      for (RiskTier tier : RiskTier.values()) {
        ProfessionalGrade grade = new ProfessionalGrade(tier, ProfessionalRole.OFFICER, null);
        changes.add(draft -> draft.withGrade(grade));
      }
    }
    return changes;
  }

  private void addEntries(
      FactScope list, Draft from, LocalDate day, List<UnaryOperator<Draft>> changes) {
    changes.add(draft -> draft.with(list.completePath(), Answer.YES));
    changes.add(draft -> draft.without(list.completePath()));
    for (int i = 0; i < from.entries(list).size(); i++) {
      int entry = i;
      changes.add(
          draft -> entry < draft.entries(list).size() ? draft.withoutEntry(list, entry) : draft);
      written.forEach(
          (fact, values) -> {
            if (fact.scope() == list) {
              for (Object value : near(fact, values, day)) {
                changes.add(draft -> inEntry(draft, list, entry, fact.path(), value));
              }
            }
          });
    }
  }

  private static Draft inEntry(Draft draft, FactScope list, int entry, String path, Object value) {
    return entry < draft.entries(list).size() ? draft.withInEntry(list, entry, path, value) : draft;
  }

  private static List<Object> near(VocabularyFact fact, Set<Object> written, LocalDate day) {
    if (fact.type() == FactType.ANSWER) {
      return List.of(Answer.YES, Answer.NO);
    }
    List<Object> near = new ArrayList<>();
    for (Object value : written) {
      if (value instanceof Integer number) {
        for (int beside = number - 1; beside <= number + 1; beside++) {
          if (beside >= Math.max(0, fact.min()) && beside <= fact.max()) {
            near.add(beside);
          }
        }
      } else if (value instanceof LocalDate date) {
        near.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
      } else if (value instanceof String text) {
        near.addAll(List.of(text, "elsewhere"));
      }
    }
    if (fact.type() == FactType.DATE && near.isEmpty()) {
      near.addAll(List.of(day.minusDays(1), day.minusYears(3)));
    } else if (fact.type() == FactType.CHOICE) {
      near.addAll(written);
      Object[] choices = fact.javaType().getEnumConstants();
      for (int i = 0; i < choices.length && i < CHOICES; i++) {
        near.add(choices[i]);
      }
    }
    return near.stream().distinct().toList();
  }
}
