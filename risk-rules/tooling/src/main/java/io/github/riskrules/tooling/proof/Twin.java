package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.model.SymbolicIncident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Another incident that is like the first but for a few facts, and what is claimed of both. */
final class Twin {
  private final SymbolicIncident one;
  private final SymbolicIncident other;

  Twin(SymbolicIncident one, SymbolicIncident other) {
    this.one = one;
    this.other = other;
  }

  /**
   * One fact that the other incident has otherwise.
   *
   * @param place where it stands, as in {@code victim.age} or {@code orders.each[0].inForce}
   * @param value its value there; empty when it is not known
   */
  private record Change(String place, Optional<Object> value) {
    Draft in(Draft draft) {
      int bracket = place.indexOf('[');
      if (bracket < 0) {
        return value.map(known -> draft.with(place, known)).orElseGet(() -> draft.without(place));
      }
      FactScope list = FactScope.ofList(place.substring(0, bracket)).orElseThrow();
      int number = Integer.parseInt(place.substring(bracket + 1, place.indexOf(']')));
      if (number >= draft.entries(list).size()) {
        return draft;
      }
      String path = place.substring(place.indexOf(']') + 2);
      return value
          .map(known -> draft.withInEntry(list, number, path, known))
          .orElseGet(() -> draft.without(place));
    }
  }

  /** What is claimed of the first incident and of the other, with as few changes as can be. */
  Question.Claim claim(
      Valuation how, Instant at, DecisionMaker maker, BiPredicate<Decided, Decided> shows) {
    Draft first = one.draft(how);
    List<Change> changes = changes(first, other.draft(how));
    for (Change change : List.copyOf(changes)) {
      List<Change> fewer = new ArrayList<>(changes);
      fewer.remove(change);
      if (shows(first, fewer, at, maker, shows)) {
        changes = fewer;
      }
    }
    List<Change> smallest = List.copyOf(changes);
    return new Question.Claim(
        decided -> shows(decided.draft(), smallest, at, maker, shows),
        draft -> changed(draft, smallest));
  }

  private static boolean shows(
      Draft draft,
      List<Change> changes,
      Instant at,
      DecisionMaker maker,
      BiPredicate<Decided, Decided> shows) {
    Draft changed = changed(draft, changes);
    return Contradictions.of(changed.build()).isEmpty()
        && shows.test(Decided.by(maker, draft, at), Decided.by(maker, changed, at));
  }

  private static Draft changed(Draft draft, List<Change> changes) {
    Draft changed = draft;
    for (Change change : changes) {
      changed = change.in(changed);
    }
    return changed;
  }

  private static List<Change> changes(Draft one, Draft other) {
    Map<String, Object> before = facts(one);
    Map<String, Object> after = facts(other);
    TreeSet<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String place : places) {
      Optional<Object> value = Optional.ofNullable(after.get(place));
      if (!Optional.ofNullable(before.get(place)).equals(value)) {
        changes.add(new Change(place, value));
      }
    }
    return changes;
  }

  private static Map<String, Object> facts(Draft draft) {
    Map<String, Object> facts = new TreeMap<>();
    for (String place : draft.places()) {
      draft.get(place).ifPresent(value -> facts.put(place, value));
    }
    for (FactScope list : FactScope.lists()) {
      for (int i = 0; i < draft.entries(list).size(); i++) {
        String entry = list.listPath() + "[" + i + "].";
        draft.entries(list).get(i).forEach((path, value) -> facts.put(entry + path, value));
      }
    }
    return facts;
  }
}
