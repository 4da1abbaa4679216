package io.github.riskrules.incident;

import java.util.List;

/**
 * The children who live with either party or were there.
 *
 * <p>Facts under {@code children} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Children(
    @Fact(
            question = "Do children live with the victim or the suspect?",
            source = "Officer",
            direction = Direction.RISK)
        Answer liveThere,
    @Fact(
            question = "Are all the children listed?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer complete,
    @Fact(
            question = "Is there a concern for an unborn child?",
            source = "Officer",
            direction = Direction.RISK)
        Answer unbornConcern,
    List<Child> each) {

  public Children {
    liveThere = Answer.orNotAsked(liveThere);
    complete = Answer.orNotAsked(complete);
    unbornConcern = Answer.orNotAsked(unbornConcern);
    each = each == null ? List.of() : List.copyOf(each);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Children[facts withheld]";
  }
}
