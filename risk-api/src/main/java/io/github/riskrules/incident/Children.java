package io.github.riskrules.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The age of the oldest child; null unless all are listed, each with an age. */
  @Fact(
      question = "How old is the oldest of the children?",
      source = "Counted from the children, when all are listed",
      from = "complete")
  public @Nullable Integer oldest() {
    if (complete != Answer.YES) {
      return null;
    }
    Integer oldest = null;
    for (Child child : each) {
      Integer age = child.age();
      if (age == null) {
        return null;
      }
      oldest = oldest == null ? age : Integer.valueOf(Math.max(oldest, age));
    }
    return oldest;
  }

  /**
   * Whether every child has been seen in person. "Yes" only when all are listed and each was seen;
   * one who was not is enough for "no".
   */
  @Fact(
      question = "Has every child been seen in person?",
      source = "Counted from the children",
      direction = Direction.PROTECTIVE,
      from = "complete")
  public Answer allSeen() {
    boolean all = complete == Answer.YES && !each.isEmpty();
    for (Child child : each) {
      if (child.seen() == Answer.NO) {
        return Answer.NO;
      }
      all &= child.seen() == Answer.YES;
    }
    return all ? Answer.YES : Answer.NOT_ASKED;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Children[facts withheld]";
  }
}
