package io.github.riskrules.tooling.transparency;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.logic.ReadFacts;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What in a policy makes use of which fact: what reads it, and what reads something that is counted
 * from it. The second is found out on invented incidents, by forgetting the fact: of one that is
 * said to be of no use, somebody may stop telling the library.
 */
final class FactUse {
  private static final int INCIDENTS = 200;
  private static final long SEED = 1;
  private static final List<Object> NUMBERS = List.of(0, 1, 5, 14);

  private final ReadFacts read;
  private final Map<String, Set<String>> counted = new HashMap<>();

  private FactUse(ReadFacts read) {
    this.read = read;
  }

  /** What makes use of facts in a policy. */
  static FactUse of(Policy policy) {
    FactUse use = new FactUse(ReadFacts.of(policy));
    IncidentGenerator incidents = IncidentGenerator.of(policy.rules(), SEED);
    for (int i = 0; i < INCIDENTS; i++) {
      use.learnFrom(incidents.next());
    }
    use.learnFromEachAlone();
    EntryTrials.each(
        (fact, with, without) -> {
          if (use.read.readersOf(fact.fullPath()).isEmpty()) {
            use.compare(fact.fullPath(), with, without);
          }
        });
    return use;
  }

  private void learnFrom(Draft draft) {
    for (String place : draft.places()) {
      String path = place.replaceAll("\\[\\d+]", "");
      if (read.readersOf(path).isEmpty()) {
        compare(path, draft.build(), draft.without(place).build());
      }
    }
  }

  private void learnFromEachAlone() {
    Incident nothingKnown = Incident.reported("invented", Instant.EPOCH).build();
    Draft draft = Draft.of(nothingKnown);
    for (VocabularyFact fact : Known.facts()) {
      if (fact.scope() == FactScope.INCIDENT && read.readersOf(fact.path()).isEmpty()) {
        for (Object value : values(fact)) {
          compare(fact.path(), draft.with(fact.path(), value).build(), nothingKnown);
        }
      }
    }
  }

  /** Values that a fact may be given, for facts that invented incidents rarely give. */
  static List<Object> values(VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> List.of(Answer.YES, Answer.NO);
      case NUMBER ->
          NUMBERS.stream()
              .filter(each -> (int) each >= fact.min() && (int) each <= fact.max())
              .toList();
      case CHOICE -> List.of(fact.javaType().getEnumConstants());
      default -> List.of();
    };
  }

  private void compare(String path, Incident with, Incident without) {
    for (VocabularyFact count : read.counts()) {
      if (!Objects.equals(count.read(with), count.read(without))) {
        counted
            .computeIfAbsent(path, name -> new LinkedHashSet<>())
            .addAll(read.readersOf(count.fullPath()));
      }
    }
  }

  /** The ids of the rules that make use of a fact; "hard stop" for one. */
  List<String> usersOf(String path) {
    Set<String> users = new LinkedHashSet<>(read.readersOf(path));
    users.addAll(counted.getOrDefault(path, Set.of()));
    return List.copyOf(users);
  }

  /** Whether nothing makes use of a fact, by any rule, count or deadline. */
  boolean isIdle(VocabularyFact fact) {
    return !fact.always()
        && fact.type() != FactType.DATE
        && fact.type() != FactType.TIME
        && fact.type() != FactType.TEXT
        && !isCompleteness(fact)
        && usersOf(fact.fullPath()).isEmpty();
  }

  /** That a list is complete is what lets anything be concluded from it. */
  private static boolean isCompleteness(VocabularyFact fact) {
    return List.of(FactScope.values()).stream()
        .filter(FactScope::isList)
        .anyMatch(list -> list.completePath().equals(fact.fullPath()));
  }
}
