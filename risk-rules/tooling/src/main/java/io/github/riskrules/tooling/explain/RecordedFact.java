package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is recorded, or counted from what is.
 *
 * @param place where it stands, as in {@code history.incidents[1].kind}
 * @param fact the fact
 * @param value its value; null, or an answer that settles nothing, where nobody knows
 * @param was the value in words, as the incident document writes it; "5 to 14" where it is half
 *     known
 */
public record RecordedFact(String place, VocabularyFact fact, @Nullable Object value, String was) {

  static RecordedFact of(VocabularyFact fact, int entry, Object holder) {
    String place =
        entry < 0 ? fact.path() : fact.scope().listPath() + "[" + entry + "]." + fact.path();
    return new RecordedFact(place, fact, fact.read(holder), ReferenceEvaluator.value(fact, holder));
  }

  /** Names the place and withholds the value: this text may reach a log. */
  @Override
  public String toString() {
    return "RecordedFact[" + place + "]";
  }
}
