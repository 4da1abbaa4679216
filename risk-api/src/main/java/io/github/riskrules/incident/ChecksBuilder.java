package io.github.riskrules.incident;

/**
 * Builds a {@link Checks} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class ChecksBuilder {
  private Answer localRecords = Answer.NOT_ASKED;
  private Answer nationalRecords = Answer.NOT_ASKED;
  private Answer otherForces = Answer.NOT_ASKED;
  private Answer identityConfirmed = Answer.NOT_ASKED;

  private ChecksBuilder() {}

  /** A builder that knows nothing yet. */
  public static ChecksBuilder builder() {
    return new ChecksBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static ChecksBuilder builder(Checks from) {
    ChecksBuilder builder = new ChecksBuilder();
    builder.localRecords = from.localRecords();
    builder.nationalRecords = from.nationalRecords();
    builder.otherForces = from.otherForces();
    builder.identityConfirmed = from.identityConfirmed();
    return builder;
  }

  public ChecksBuilder localRecords(Answer localRecords) {
    this.localRecords = localRecords;
    return this;
  }

  public ChecksBuilder nationalRecords(Answer nationalRecords) {
    this.nationalRecords = nationalRecords;
    return this;
  }

  public ChecksBuilder otherForces(Answer otherForces) {
    this.otherForces = otherForces;
    return this;
  }

  public ChecksBuilder identityConfirmed(Answer identityConfirmed) {
    this.identityConfirmed = identityConfirmed;
    return this;
  }

  /** What is known so far. */
  public Checks build() {
    return new Checks(localRecords, nationalRecords, otherForces, identityConfirmed);
  }
}
