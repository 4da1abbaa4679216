package io.github.riskrules.incident;

/**
 * What was searched before the assessment: a check that was not made leaves its answer unknown.
 *
 * <p>Facts under {@code checks} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Checks(
    @Fact(
            question = "Were local police records checked for everyone involved?",
            source = "Control room, officer",
            direction = Direction.PROTECTIVE)
        Answer localRecords,
    @Fact(
            question = "Were national police records checked for everyone involved?",
            source = "Control room, officer",
            direction = Direction.PROTECTIVE)
        Answer nationalRecords,
    @Fact(
            question = "Were other forces asked where anyone involved has lived elsewhere?",
            source = "Control room, officer",
            direction = Direction.PROTECTIVE)
        Answer otherForces,
    @Fact(
            question = "Are the identities of victim and suspect confirmed?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer identityConfirmed) {

  public Checks {
    localRecords = Answer.orNotAsked(localRecords);
    nationalRecords = Answer.orNotAsked(nationalRecords);
    otherForces = Answer.orNotAsked(otherForces);
    identityConfirmed = Answer.orNotAsked(identityConfirmed);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Checks[facts withheld]";
  }
}
