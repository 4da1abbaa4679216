package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.logic.ReadFacts;
import io.github.riskrules.tooling.scenario.Scenario;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Facts that the pack's own scenarios give and that no rule reads, one note for all of them.
 * Whoever wrote them down thought that they matter. Facts that nobody gives are left alone: a list
 * of all that a policy does not ask is no help to anyone.
 */
final class UnreadFacts {
  private static final int MOST_SHOWN = 8;
  private static final int MOST_TRIED = 60;

  private final PackUnderCheck pack;
  private final Set<VocabularyFact> counts;
  private final Set<String> read;
  private final IdentityHashMap<Incident, Draft> drafts = new IdentityHashMap<>();

  private UnreadFacts(PackUnderCheck pack) {
    this.pack = pack;
    ReadFacts facts = ReadFacts.of(pack.policy());
    counts = facts.counts();
    read = new HashSet<>(facts.paths());
    Stream.of(FactScope.values())
        .filter(FactScope::isList)
        .forEach(list -> read.add(list.completePath()));
  }

  static Stream<Problem> find(PackUnderCheck pack) {
    UnreadFacts facts = new UnreadFacts(pack);
    List<String> unread =
        Stream.of(FactScope.values())
            .filter(scope -> scope != FactScope.TIER)
            .flatMap(scope -> Vocabulary.standard().facts(scope).stream())
            .filter(facts::isUnread)
            .map(VocabularyFact::fullPath)
            .toList();
    return unread.isEmpty() ? Stream.empty() : Stream.of(problem(unread, pack));
  }

  /** Whether scenarios give a fact, and nothing comes out otherwise where it is forgotten. */
  private boolean isUnread(VocabularyFact fact) {
    if (fact.derived() || isBeyondRules(fact) || read.contains(fact.fullPath())) {
      return false;
    }
    List<Incident> given =
        pack.scenarios().stream()
            .map(Scenario::incident)
            .filter(incident -> !places(fact, incident).isEmpty())
            .toList();
    // Scenarios side by side are much alike, so those tried are taken from all over.
    int step = 1 + given.size() / MOST_TRIED;
    return !given.isEmpty()
        && IntStream.range(0, given.size())
            .filter(i -> i % step == 0)
            .noneMatch(i -> isCounted(fact, given.get(i)));
  }

  /** Times and days settle deadlines, and an id only names, whatever rules read. */
  private static boolean isBeyondRules(VocabularyFact fact) {
    return fact.always()
        || fact.type() == FactType.DATE
        || fact.type() == FactType.TIME
        || fact.path().equals("id");
  }

  /** Where an incident gives a fact. */
  private static List<String> places(VocabularyFact fact, Incident incident) {
    if (!fact.scope().isList()) {
      return isGiven(fact, incident) ? List.of(fact.path()) : List.of();
    }
    List<?> entries = fact.scope().entries(incident);
    return IntStream.range(0, entries.size())
        .filter(i -> isGiven(fact, entries.get(i)))
        .mapToObj(i -> fact.scope().listPath() + "[" + i + "]." + fact.path())
        .toList();
  }

  private static boolean isGiven(VocabularyFact fact, Object holder) {
    Object value = fact.read(holder);
    return value != null && value != Answer.NOT_ASKED;
  }

  /** Whether something that rules count comes out otherwise once a fact is forgotten. */
  private boolean isCounted(VocabularyFact fact, Incident incident) {
    Draft draft = drafts.computeIfAbsent(incident, Draft::of);
    return places(fact, incident).stream()
        .map(place -> draft.without(place).build())
        .anyMatch(
            less ->
                counts.stream()
                    .anyMatch(each -> !Objects.equals(each.read(incident), each.read(less))));
  }

  private static Problem problem(List<String> unread, PackUnderCheck pack) {
    List<String> some = unread.stream().limit(MOST_SHOWN).map(path -> "'" + path + "'").toList();
    String rest =
        unread.size() > MOST_SHOWN ? " and " + (unread.size() - MOST_SHOWN) + " more" : "";
    return pack.places()
        .atPack(
            "no rule reads " + String.join(", ", some) + rest + ", which scenarios give.",
            "Leave them if they are to make no difference; else write the rule that is missing.");
  }
}
