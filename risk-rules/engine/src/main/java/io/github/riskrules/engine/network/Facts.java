package io.github.riskrules.engine.network;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An incident as rules see it: each of its facts is read once, however many rules ask for it. Not
 * thread-safe.
 */
final class Facts {
  private static final int FACTS = Vocabulary.standard().facts(FactScope.INCIDENT).size();
  private static final Object UNREAD = new Object();

  private final Incident incident;
  private final @Nullable Object[] values = new Object[FACTS];

  Facts(Incident incident) {
    this.incident = incident;
    Arrays.fill(values, UNREAD);
  }

  Incident incident() {
    return incident;
  }

  /** The value of a fact of the incident; null, or an unknown answer, when not known. */
  @Nullable Object value(VocabularyFact fact) {
    Object value = values[fact.order()];
    if (value == UNREAD) {
      value = fact.read(incident);
      values[fact.order()] = value;
    }
    return value;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Facts[withheld]";
  }
}
