package io.github.riskrules.engine.network;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.Choices;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the rules of one network see it, with the tier once it is reached: how each of
 * their conditions stands, settled once however many rules share it. Not thread-safe.
 */
public final class Facts implements FactReader {
  private final Incident incident;
  private final Conditions conditions;
  private final byte[] choices;
  private final @Nullable Object[] values;
  private final long[] known;
  private final long[] possible;
  private @Nullable Tier tier;

  /** The facts of an incident, of which no condition is settled and no tier reached. */
  Facts(Incident incident, Conditions conditions) {
    this.incident = incident;
    this.conditions = conditions;
    this.choices = Choices.of(incident);
    this.values = new Object[conditions.facts()];
    this.known = new long[conditions.words()];
    this.possible = new long[conditions.words()];
  }

  /** Whether its conditions are numbered so. */
  @SuppressWarnings("ReferenceEquality") // Each network has its own.
  boolean areOf(Conditions others) {
    return conditions == others;
  }

  /** From here on rules see this tier. */
  void reach(Tier reached) {
    if (tier != null) {
      throw new IllegalStateException("a tier has been reached already");
    }
    tier = reached;
    conditions.settleOnTier(this);
  }

  /** A bit for each condition that is known to hold. */
  long[] known() {
    return known;
  }

  /** A bit for each condition that holds or may. */
  long[] possible() {
    return possible;
  }

  /** The place of a yes/no answer or a choice, as {@link Choices} have it. */
  int choice(int order) {
    return choices[order];
  }

  @Override
  public @Nullable Object value(VocabularyFact fact) {
    Object value = values[fact.order()];
    if (value == null) {
      value = fact.read(incident);
      values[fact.order()] = value;
    }
    return value;
  }

  @Override
  public Incident incident() {
    return incident;
  }

  @Override
  public Tier tier() {
    if (tier == null) {
      throw new IllegalStateException("no tier has been reached yet");
    }
    return tier;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Facts[withheld]";
  }
}
