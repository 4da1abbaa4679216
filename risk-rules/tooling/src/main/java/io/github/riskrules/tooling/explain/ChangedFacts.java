package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two documents of one incident tell differently, and the incident with a part of it. */
final class ChangedFacts {
  private static final List<FactScope> LISTS =
      Stream.of(FactScope.values()).filter(FactScope::isList).toList();

  private final Incident older;
  private final Incident newer;
  private final Draft before;
  private final Draft now;
  private final List<ChangedFact> changes = new ArrayList<>();

  private ChangedFacts(Incident older, Incident newer) {
    this.older = older;
    this.newer = newer;
    this.before = Draft.of(older);
    this.now = Draft.of(newer);
  }

  static ChangedFacts between(Incident older, Incident newer) {
    ChangedFacts changed = new ChangedFacts(older, newer);
    changed.compareFacts();
    LISTS.forEach(changed::compareList);
    List<ProfessionalGrade> grades = older.judgement().grades();
    if (!grades.equals(newer.judgement().grades())) {
      changed.changes.add(
          new ChangedFact.OfGrades(grades.size(), newer.judgement().grades().size()));
    }
    return changed;
  }

  /** Every change, in the order of the facts. */
  List<ChangedFact> all() {
    return List.copyOf(changes);
  }

  private void compareFacts() {
    for (VocabularyFact fact : Vocabulary.standard().facts(FactScope.INCIDENT)) {
      Object was = before.get(fact.path()).orElse(null);
      Object is = now.get(fact.path()).orElse(null);
      if (!fact.derived() && !Objects.equals(was, is) && !followsFromOthers(fact, was, is)) {
        changes.add(new ChangedFact.OfIncident(fact, was, is));
      }
    }
  }

  /** Whether an answer is only what other facts say already, as where a list is complete. */
  private boolean followsFromOthers(
      VocabularyFact fact, @Nullable Object was, @Nullable Object is) {
    return fact.type() == FactType.ANSWER
        && !Values.isKnown(was)
        && Values.isKnown(is)
        && now.with(fact.path(), Answer.NOT_ASKED).build().equals(newer);
  }

  /** Entries that are alike are the same; of the others, those of one kind are taken together. */
  private void compareList(FactScope list) {
    List<Map<String, Object>> added = new ArrayList<>(now.entries(list));
    for (int i = 0; i < before.entries(list).size(); i++) {
      Map<String, Object> was = before.entries(list).get(i);
      if (!added.remove(was)) {
        Map<String, Object> is =
            added.stream()
                .filter(each -> !before.entries(list).contains(each))
                .filter(each -> isSame(each, was))
                .findFirst()
                .orElse(Map.of());
        added.remove(is);
        changes.add(new ChangedFact.OfList(list, was, is, i));
      }
    }
    added.forEach(is -> changes.add(new ChangedFact.OfList(list, Map.of(), is, -1)));
  }

  private static boolean isSame(Map<String, Object> entry, Map<String, Object> other) {
    return Objects.equals(entry.get("id"), other.get("id"))
        && Objects.equals(entry.get("kind"), other.get("kind"));
  }

  /** The older incident with some of the changes made. */
  Draft with(Collection<ChangedFact> made) {
    Map<String, Object> facts = new TreeMap<>();
    for (VocabularyFact fact : Vocabulary.standard().facts(FactScope.INCIDENT)) {
      before.get(fact.path()).ifPresent(value -> facts.put(fact.path(), value));
    }
    for (ChangedFact change : made) {
      if (change instanceof ChangedFact.OfIncident fact) {
        if (fact.is() == null) {
          facts.remove(fact.fact().path());
        } else {
          facts.put(fact.fact().path(), fact.is());
        }
      }
    }
    Draft draft = Draft.of(facts);
    for (FactScope list : LISTS) {
      draft = withEntries(draft, list, made);
    }
    boolean graded = made.stream().anyMatch(ChangedFact.OfGrades.class::isInstance);
    for (ProfessionalGrade grade : (graded ? newer : older).judgement().grades()) {
      draft = draft.withGrade(grade);
    }
    return draft;
  }

  private Draft withEntries(Draft bare, FactScope list, Collection<ChangedFact> made) {
    List<ChangedFact.OfList> ofList =
        made.stream()
            .filter(ChangedFact.OfList.class::isInstance)
            .map(ChangedFact.OfList.class::cast)
            .filter(change -> change.list() == list)
            .toList();
    Draft draft = bare;
    for (int i = 0; i < before.entries(list).size(); i++) {
      int number = i;
      Map<String, Object> entry =
          ofList.stream()
              .filter(change -> change.before() == number)
              .findFirst()
              .map(ChangedFact.OfList::is)
              .orElse(before.entries(list).get(i));
      // A child of whom nothing is told is told of; what is gone from a list has no place in it.
      boolean gone = entry.isEmpty() && ofList.stream().anyMatch(each -> each.before() == number);
      draft = gone ? draft : draft.withEntry(list, entry);
    }
    for (ChangedFact.OfList change : ofList) {
      draft = change.before() < 0 ? draft.withEntry(list, change.is()) : draft;
    }
    return draft;
  }
}
