package io.github.riskrules.engine.network;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import org.jspecify.annotations.Nullable;

/** What a condition reads. */
interface FactReader {
  /** The value of a fact of the incident; null, or an unknown answer, when not known. */
  @Nullable Object value(VocabularyFact fact);

  /** The incident, for its lists. */
  Incident incident();

  /** The tier reached, of which only the rules of the second stage may ask. */
  Tier tier();
}
