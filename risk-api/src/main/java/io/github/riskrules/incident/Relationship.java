package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * How victim and suspect are connected. Three legal tests, never one flag.
 *
 * <p>Facts under {@code relationship} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Relationship(
    @Fact(question = "Are they, or were they ever, intimate partners?", source = "Officer")
        @Nullable IntimateRelationship intimate,
    @Fact(question = "Are they family, other than as partners?", source = "Officer") Answer family,
    @Fact(question = "Are they personally connected?", source = "Domestic Abuse Act 2021 s.2")
        Answer personallyConnected,
    @Fact(question = "Are they associated persons?", source = "Family Law Act 1996 s.62")
        Answer associatedPersons,
    @Fact(question = "Do they live together?", source = "Officer") Answer cohabiting,
    @Fact(
            question = "Have they separated, or is one of them leaving?",
            source = "Officer",
            direction = Direction.RISK)
        Answer separated,
    @Fact(
            question = "Is more than one person suspected?",
            source = "Officer",
            direction = Direction.RISK)
        Answer moreThanOneSuspect) {

  public Relationship {
    family = Answer.orNotAsked(family);
    personallyConnected = Answer.orNotAsked(personallyConnected);
    associatedPersons = Answer.orNotAsked(associatedPersons);
    cohabiting = Answer.orNotAsked(cohabiting);
    separated = Answer.orNotAsked(separated);
    moreThanOneSuspect = Answer.orNotAsked(moreThanOneSuspect);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Relationship[facts withheld]";
  }
}
