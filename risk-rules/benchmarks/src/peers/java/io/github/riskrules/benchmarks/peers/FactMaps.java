package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an incident in a map, as engines like them that were made for data of any kind. Only
 * those are in it that some rule reads, by the names they have in the vocabulary; an entry of a
 * list is a map again.
 */
public final class FactMaps {
  private final List<Entry> entries;

  private FactMaps(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One entry of a map.
   *
   * @param key its name there
   * @param value reads it from the incident, or from the entry of a list
   */
  private record Entry(String key, Function<Object, @Nullable Object> value) {}

  /** Every fact and every list under its whole path, as in {@code dash.strangulation}. */
  public static FactMaps flat(List<Rule> rules, FactForm form) {
    List<Entry> entries = new ArrayList<>(entries(facts(rules, FactScope.INCIDENT), form));
    for (FactScope list : FactScope.lists()) {
      FactMaps each = new FactMaps(entries(facts(rules, list), form));
      entries.add(new Entry(list.listPath(), incident -> each.ofAll(list, (Incident) incident)));
    }
    return new FactMaps(entries);
  }

  /** Every group of facts, as {@code dash}, in a map of its own. */
  public static FactMaps grouped(List<Rule> rules, FactForm form) {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : flat(rules, form).entries) {
      int dot = entry.key().lastIndexOf('.');
      if (dot < 0) {
        entries.add(entry);
      } else {
        groups
            .computeIfAbsent(entry.key().substring(0, dot), group -> new ArrayList<>())
            .add(new Entry(entry.key().substring(dot + 1), entry.value()));
      }
    }
    groups.forEach((name, group) -> entries.add(new Entry(name, new FactMaps(group)::filled)));
    return new FactMaps(entries);
  }

  /** The facts of a scope that rules read. */
  public static List<VocabularyFact> facts(List<Rule> rules, FactScope scope) {
    return rules.stream()
        .flatMap(rule -> rule.when().comparisons())
        .map(Comparison::fact)
        .filter(fact -> fact.scope() == scope)
        .distinct()
        .toList();
  }

  private static List<Entry> entries(List<VocabularyFact> facts, FactForm form) {
    return facts.stream().map(fact -> new Entry(fact.path(), form.reader(fact))).toList();
  }

  /** The names in the map. */
  public List<String> names() {
    return entries.stream().map(Entry::key).toList();
  }

  /** The facts of an incident, in a new map that may be added to. */
  public Map<String, @Nullable Object> of(Incident incident) {
    return filled(incident);
  }

  private List<Object> ofAll(FactScope list, Incident incident) {
    List<?> held = list.entries(incident);
    List<Object> told = new ArrayList<>(held.size());
    for (Object each : held) {
      told.add(filled(each));
    }
    return told;
  }

  private Map<String, @Nullable Object> filled(Object holder) {
    Map<String, @Nullable Object> filled = new HashMap<>(entries.size() * 2);
    for (Entry entry : entries) {
      filled.put(entry.key(), entry.value().apply(holder));
    }
    return filled;
  }
}
