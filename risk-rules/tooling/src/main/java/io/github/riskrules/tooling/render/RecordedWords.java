package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.explain.RecordedFact;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How facts that are recorded, or would be, are put to people. */
final class RecordedWords {
  private RecordedWords() {}

  /** What is recorded, as in "yes", "5 to 14" or "not known (refused)". */
  static String was(RecordedFact recorded) {
    if (recorded.was().startsWith("not known")) {
      return recorded
          .was()
          .toLowerCase(Locale.ROOT)
          .replace("dont_know", "the person did not know");
    }
    boolean halfKnown =
        recorded.fact().type() != FactType.CHOICE
            && recorded.value() != null
            && !recorded.was().equals(recorded.value().toString());
    return halfKnown ? recorded.was() : value(recorded.value());
  }

  static String value(@Nullable Object value) {
    return value instanceof Instant time ? Words.london(time) : Words.value(value);
  }

  /** The question of a fact with its path; of an entry, with which entry it is. */
  static String question(VocabularyFact fact, int entry) {
    String question = fact.question() + " (" + fact.fullPath() + ")";
    return entry < 0 ? question : Words.capital(entry(fact.scope(), entry)) + ": " + question;
  }

  /** An entry of a list, counted from 1 as people do. */
  static String entry(FactScope list, int number) {
    return one(list) + " " + (number + 1);
  }

  static String one(FactScope list) {
    return switch (list) {
      case PRIOR_INCIDENT -> "earlier incident";
      case CHILD -> "child";
      case COURT_ORDER -> "order or notice";
      case INCIDENT, TIER -> throw new IllegalArgumentException("not a list");
    };
  }
}
