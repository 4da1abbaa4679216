package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts values into words, as the incident document writes them. */
final class InWords {
  private static final String NOT_KNOWN = "not known";

  private InWords() {}

  /**
   * The value of a fact in words; a half-known number as "5 to 14" or "5 or more", an unknown
   * answer with why it is unknown.
   */
  static String value(VocabularyFact fact, Object holder, Standing standing) {
    Object read = fact.read(holder);
    if (read instanceof Answer answer && !answer.isKnown()) {
      return answer == Answer.NOT_ASKED ? NOT_KNOWN : NOT_KNOWN + " (" + answer + ")";
    }
    if (standing.possible() instanceof Possible.Between between) {
      return between(between.lowest(), between.highest());
    }
    return read == null ? NOT_KNOWN : read.toString();
  }

  private static String between(@Nullable Object lowest, @Nullable Object highest) {
    if (highest == null || highest.equals(Integer.MAX_VALUE)) {
      return lowest == null || lowest.equals(0) ? NOT_KNOWN : lowest + " or more";
    }
    return Objects.equals(lowest, highest) ? highest.toString() : lowest + " to " + highest;
  }
}
