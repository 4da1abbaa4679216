package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another entry of a list would have to be like. */
final class ListMoves {
  /** So many kinds of entry are tried. */
  private static final int MOST = 24;

  private final Values values;
  private final LocalDate reportedOn;
  private final Map<FactScope, Comparison> complete = new EnumMap<>(FactScope.class);

  ListMoves(Values values, LocalDate reportedOn) {
    this.values = values;
    this.reportedOn = reportedOn;
  }

  /** That the list is known to be complete. */
  Comparison complete(FactScope list) {
    return complete.computeIfAbsent(
        list,
        any -> {
          VocabularyFact fact = Vocabulary.standard().incidentFact(list.completePath());
          return new Comparison(fact, Operator.EQUAL, List.of(Answer.YES), Span.NOWHERE);
        });
  }

  boolean isComplete(FactScope list, Incident incident) {
    return Vocabulary.standard().incidentFact(list.completePath()).read(incident) == Answer.YES;
  }

  /**
   * That no entry at all should be there; the last goes first, so that numbers stay as they are.
   */
  List<FactChange> without(FactScope list, Incident incident) {
    List<FactChange> changes = new ArrayList<>();
    for (int i = list.entries(incident).size() - 1; i >= 0; i--) {
      changes.add(new FactChange.NoEntry(list, i));
    }
    return changes;
  }

  /** Entries that would fit, each with no more told of it than is asked. */
  List<Map<String, Object>> fitting(FactScope list, Condition fits) {
    List<Map<String, Object>> entries = tables(fits, List.of(Map.of()));
    List<Map<String, Object>> whole = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      Map<String, Object> all = new LinkedHashMap<>(entry);
      for (VocabularyFact fact : Vocabulary.standard().facts(list)) {
        if (fact.always() && !fact.derived()) {
          all.putIfAbsent(fact.path(), ofAnyKind(fact));
        }
      }
      whole.add(all);
    }
    return whole;
  }

  /** The last of the kinds is the one that says least. */
  static Object ofAnyKind(VocabularyFact fact) {
    Object[] kinds = fact.javaType().getEnumConstants();
    return kinds[kinds.length - 1];
  }

  private List<Map<String, Object>> tables(Condition asked, List<Map<String, Object>> sofar) {
    List<Map<String, Object>> tables = sofar;
    if (asked instanceof All all) {
      for (Condition part : all.parts()) {
        tables = tables(part, tables);
      }
      return tables;
    }
    if (asked instanceof Any any) {
      List<Map<String, Object>> either = new ArrayList<>();
      any.parts().forEach(part -> either.addAll(tables(part, sofar)));
      return either.subList(0, Math.min(MOST, either.size()));
    }
    Comparison comparison = (Comparison) asked;
    List<Map<String, Object>> told = new ArrayList<>();
    for (Map<String, Object> table : sofar) {
      for (Map.Entry<String, Object> fact : telling(comparison)) {
        Object before = table.get(fact.getKey());
        if (before == null || before.equals(fact.getValue())) {
          Map<String, Object> longer = new LinkedHashMap<>(table);
          longer.put(fact.getKey(), fact.getValue());
          told.add(longer);
        }
      }
    }
    return told.subList(0, Math.min(MOST, told.size()));
  }

  private List<Map.Entry<String, Object>> telling(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    if (!fact.derived()) {
      return values.with(comparison, true).stream()
          .map(value -> Map.entry(fact.path(), value))
          .toList();
    }
    return Days.monthsBefore(comparison, reportedOn, true).stream()
        .map(day -> Map.<String, Object>entry("earliest", day))
        .toList();
  }
}
