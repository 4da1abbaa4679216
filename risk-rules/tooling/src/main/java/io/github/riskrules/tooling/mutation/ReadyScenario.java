package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Expectation;
import io.github.riskrules.tooling.scenario.Expected;
import io.github.riskrules.tooling.scenario.ScenarioWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes of an incident that tells an altered policy apart a scenario to paste: as few facts as will
 * do, on the example incident from which the fewest have to be changed, and of what is decided only
 * what tells the two apart.
 */
final class ReadyScenario {
  private final TellingSearch search;
  private final ScenarioWriter writer;

  /**
   * A scenario that would notice.
   *
   * @param name its name
   * @param incident its incident
   * @param at when that is assessed
   * @param expected what the policy as it is comes to
   * @param text all of it as an entry of a scenario file
   */
  record Written(String name, Incident incident, Instant at, Expectation expected, String text) {}

  ReadyScenario(TellingSearch search, ScenarioWriter writer) {
    this.search = search;
    this.writer = writer;
  }

  /** The scenario with the shortest text. */
  Written of(Mutant mutant, Telling found) {
    UpshotReader altered = UpshotReader.of(mutant.alteration().of(search.policy()));
    Predicate<Draft> claim = claim(mutant, found, altered);
    Draft smallest = Smallest.of(found.draft(), claim);
    Written best = written(mutant, smallest, altered);
    Optional<Draft> nearest = nearest(found.draft());
    if (nearest.isPresent()) {
      Draft near =
          nearer(found.draft(), nearest.get(), places(found.draft(), nearest.get()), claim);
      best = shorter(best, written(mutant, near, altered));
    }
    for (Draft example : search.examples()) {
      Draft start = over(example, smallest);
      if (tells(start, claim)) {
        Draft near = nearer(start, example, new TreeSet<>(smallest.places()), claim);
        best = shorter(best, written(mutant, near, altered));
      }
    }
    return best;
  }

  private static Written shorter(Written some, Written other) {
    return other.text().length() < some.text().length() ? other : some;
  }

  /** The example incident that differs in the fewest facts. */
  private Optional<Draft> nearest(Draft draft) {
    return search.examples().stream()
        .min(
            Comparator.comparingLong(
                example ->
                    places(draft, example).stream()
                        .filter(place -> !draft.get(place).equals(example.get(place)))
                        .count()));
  }

  private static Set<String> places(Draft draft, Draft other) {
    Set<String> places = new TreeSet<>(draft.places());
    places.addAll(other.places());
    return places;
  }

  /** The same must tell the two apart that did in the incident found. */
  private Predicate<Draft> claim(Mutant mutant, Telling found, UpshotReader altered) {
    boolean because = lists(found, Expected.BECAUSE, mutant.of());
    if (mutant.alteration() instanceof Alteration.OfRule rule
        && (because || lists(found, Expected.NOT_BECAUSE, mutant.of()))) {
      return draft -> search.findsOtherwise(rule, draft, because, mutant);
    }
    int plainness = found.plainness();
    return draft -> search.telling(mutant, draft, altered).plainness() >= plainness;
  }

  private static boolean lists(Telling found, Expected list, String id) {
    return found.expected().names().getOrDefault(list, List.of()).contains(id);
  }

  private Written written(Mutant mutant, Draft draft, UpshotReader altered) {
    Telling telling = search.telling(mutant, draft, altered);
    Expectation expected = Narrowed.to(mutant, telling.expected());
    Incident incident = draft.build();
    String name = ScenarioName.of(mutant, incident, expected);
    return new Written(
        name,
        incident,
        telling.at(),
        expected,
        writer.write(name, incident, telling.at(), expected));
  }

  /** The facts of one draft put over those of an example, whose id and times stay. */
  private static Draft over(Draft example, Draft facts) {
    Draft draft = example;
    for (String place : facts.places()) {
      if (place.indexOf('[') < 0) {
        draft = draft.with(place, facts.get(place).orElseThrow());
      }
    }
    for (FactScope list : FactScope.lists()) {
      if (!facts.entries(list).isEmpty()) {
        for (int i = draft.entries(list).size() - 1; i >= 0; i--) {
          draft = draft.withoutEntry(list, i);
        }
        for (var entry : facts.entries(list)) {
          draft = draft.withEntry(list, entry);
        }
        Object complete = facts.get(list.completePath()).orElse(null);
        draft = complete == null ? draft : draft.with(list.completePath(), complete);
      }
    }
    return draft;
  }

  /**
   * Each fact is given the value it has in the example, as long as the claim goes on: first those
   * of a group together, since one may contradict the example without the other, then each alone.
   */
  private static Draft nearer(
      Draft start, Draft example, Set<String> places, Predicate<Draft> claim) {
    List<String> apart =
        places.stream()
            .filter(place -> place.indexOf('[') < 0)
            .filter(place -> !start.get(place).equals(example.get(place)))
            .toList();
    Map<String, List<String>> groups =
        apart.stream()
            .collect(
                Collectors.groupingBy(ReadyScenario::group, TreeMap::new, Collectors.toList()));
    Draft draft = start;
    for (List<String> together : groups.values()) {
      draft = back(draft, example, together, claim);
    }
    for (String place : apart) {
      draft = back(draft, example, List.of(place), claim);
    }
    return draft;
  }

  private static String group(String place) {
    int dot = place.indexOf('.');
    return dot < 0 ? place : place.substring(0, dot);
  }

  private static Draft back(
      Draft draft, Draft example, List<String> places, Predicate<Draft> claim) {
    Draft back = draft;
    for (String place : places) {
      Object there = example.get(place).orElse(null);
      back = there == null ? back.without(place) : back.with(place, there);
    }
    return tells(back, claim) ? back : draft;
  }

  private static boolean tells(Draft draft, Predicate<Draft> claim) {
    return Contradictions.of(draft.build()).isEmpty() && claim.test(draft);
  }
}
