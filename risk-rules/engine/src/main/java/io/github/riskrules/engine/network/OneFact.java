package io.github.riskrules.engine.network;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident of which no more than one fact is known; its lists are empty. What asks for another
 * cannot be settled beforehand by this one.
 *
 * @param fact the fact
 * @param known its value; null when not even that is known
 */
record OneFact(VocabularyFact fact, @Nullable Object known) implements FactReader {
  private static final Incident NOTHING_KNOWN = Incident.reported("none", Instant.EPOCH).build();

  @Override
  public @Nullable Object value(VocabularyFact asked) {
    if (!asked.equals(fact)) {
      throw new IllegalStateException("what a table settles asks for a second fact");
    }
    return known;
  }

  @Override
  public Incident incident() {
    return NOTHING_KNOWN;
  }

  @Override
  public Tier tier() {
    throw new IllegalStateException("no tier has been reached");
  }
}
