package io.github.riskrules.incident;

/**
 * What was weighed before a domestic violence, or domestic abuse, protection notice: the law names
 * each of these as something the authorising officer must consider.
 *
 * <p>Facts under {@code notice} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}.
 */
public record Notice(
    @Fact(
            question = "Was the welfare of every child whom a notice may affect considered?",
            source = "Authorising officer; Crime and Security Act 2010 s.24",
            direction = Direction.PROTECTIVE)
        Answer childWelfareConsidered,
    @Fact(
            question = "Was the victim asked what they think of a notice?",
            source = "Authorising officer; Crime and Security Act 2010 s.24",
            direction = Direction.PROTECTIVE)
        Answer victimOpinionSought,
    @Fact(
            question = "Was what the suspect says against a notice considered?",
            source = "Authorising officer; Crime and Security Act 2010 s.24",
            direction = Direction.PROTECTIVE)
        Answer suspectRepresentationsConsidered,
    @Fact(
            question = "Were the others who live there asked what they think of a notice?",
            source = "Authorising officer; Crime and Security Act 2010 s.24",
            direction = Direction.PROTECTIVE)
        Answer othersOpinionSought,
    @Fact(
            question = "Is it recorded why a notice is needed to protect the victim?",
            source = "Authorising officer; Crime and Security Act 2010 s.24",
            direction = Direction.PROTECTIVE)
        Answer necessityRecorded) {

  public Notice {
    childWelfareConsidered = Answer.orNotAsked(childWelfareConsidered);
    victimOpinionSought = Answer.orNotAsked(victimOpinionSought);
    suspectRepresentationsConsidered = Answer.orNotAsked(suspectRepresentationsConsidered);
    othersOpinionSought = Answer.orNotAsked(othersOpinionSought);
    necessityRecorded = Answer.orNotAsked(necessityRecorded);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Notice[facts withheld]";
  }
}
