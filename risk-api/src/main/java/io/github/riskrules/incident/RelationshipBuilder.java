package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Relationship} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. Not thread-safe.
 */
public final class RelationshipBuilder {
  private @Nullable IntimateRelationship intimate;
  private Answer family = Answer.NOT_ASKED;
  private Answer personallyConnected = Answer.NOT_ASKED;
  private Answer associatedPersons = Answer.NOT_ASKED;
  private Answer cohabiting = Answer.NOT_ASKED;
  private Answer separated = Answer.NOT_ASKED;
  private Answer moreThanOneSuspect = Answer.NOT_ASKED;

  private RelationshipBuilder() {}

  /** A builder that knows nothing yet. */
  public static RelationshipBuilder builder() {
    return new RelationshipBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static RelationshipBuilder builder(Relationship from) {
    RelationshipBuilder builder = new RelationshipBuilder();
    builder.intimate = from.intimate();
    builder.family = from.family();
    builder.personallyConnected = from.personallyConnected();
    builder.associatedPersons = from.associatedPersons();
    builder.cohabiting = from.cohabiting();
    builder.separated = from.separated();
    builder.moreThanOneSuspect = from.moreThanOneSuspect();
    return builder;
  }

  public RelationshipBuilder intimate(@Nullable IntimateRelationship intimate) {
    this.intimate = intimate;
    return this;
  }

  public RelationshipBuilder family(Answer family) {
    this.family = family;
    return this;
  }

  public RelationshipBuilder personallyConnected(Answer personallyConnected) {
    this.personallyConnected = personallyConnected;
    return this;
  }

  public RelationshipBuilder associatedPersons(Answer associatedPersons) {
    this.associatedPersons = associatedPersons;
    return this;
  }

  public RelationshipBuilder cohabiting(Answer cohabiting) {
    this.cohabiting = cohabiting;
    return this;
  }

  public RelationshipBuilder separated(Answer separated) {
    this.separated = separated;
    return this;
  }

  public RelationshipBuilder moreThanOneSuspect(Answer moreThanOneSuspect) {
    this.moreThanOneSuspect = moreThanOneSuspect;
    return this;
  }

  /** What is known so far. */
  public Relationship build() {
    return new Relationship(
        intimate,
        family,
        personallyConnected,
        associatedPersons,
        cohabiting,
        separated,
        moreThanOneSuspect);
  }
}
