package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * One child who lives with either party or was there.
 *
 * <p>One entry of a list in the incident. What each component asks, where the answer comes from and
 * which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer becomes
 * {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Child(
    @Fact(question = "How old is the child?", source = "Officer", min = 0, max = 17, unit = "years")
        @Nullable Integer age,
    @Fact(
            question = "Did the child see or hear the incident?",
            source = "Officer",
            direction = Direction.RISK)
        Answer sawOrHeard,
    @Fact(
            question = "Was the child hurt or threatened?",
            source = "Officer",
            direction = Direction.RISK)
        Answer hurt,
    @Fact(
            question =
                "Was the child used against the victim: to control, as a shield or as a messenger?",
            source = "Officer, victim",
            direction = Direction.RISK)
        Answer used,
    @Fact(question = "Is the child's school known?", source = "Officer") Answer schoolKnown,
    @Fact(
            question = "Has the child been seen in person?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer seen) {

  public Child {
    Ranges.check("child.age", age, 0, 17);
    sawOrHeard = Answer.orNotAsked(sawOrHeard);
    hurt = Answer.orNotAsked(hurt);
    used = Answer.orNotAsked(used);
    schoolKnown = Answer.orNotAsked(schoolKnown);
    seen = Answer.orNotAsked(seen);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Child[facts withheld]";
  }
}
