package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One order or notice that binds the suspect in favour of this victim.
 *
 * <p>One entry of a list in the incident. What each component asks, where the answer comes from and
 * which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer becomes
 * {@link Answer#NOT_ASKED}, anything else is null.
 */
public record CourtOrder(
    @Fact(question = "What kind of order is it?", source = "Records", always = true) OrderKind kind,
    @Fact(question = "Is the order believed to be in force now?", source = "Officer, records")
        Answer inForce,
    @Fact(question = "Was it served on the suspect?", source = "Records") Answer served,
    @Fact(question = "When was it served?", source = "Records") @Nullable Instant servedAt,
    @Fact(question = "On what day was it made?", source = "Records") @Nullable LocalDate madeOn,
    @Fact(question = "On what day does it end?", source = "Records") @Nullable LocalDate expiresOn,
    @Fact(
            question = "For how many days was it made?",
            source = "Records",
            min = 0,
            max = 3650,
            unit = "days")
        @Nullable Integer lengthDays,
    @Fact(question = "Who authorised it?", source = "Records")
        @Nullable AuthorisingRank authorisedBy,
    @Fact(question = "How is it said to have been breached, if it was?", source = "Officer")
        @Nullable BreachManner breach) {

  public CourtOrder {
    Objects.requireNonNull(kind, "kind");
    inForce = Answer.orNotAsked(inForce);
    served = Answer.orNotAsked(served);
    if (!served.isKnown() && servedAt != null) {
      served = Answer.YES;
    }
    Ranges.check("courtOrder.lengthDays", lengthDays, 0, 3650);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "CourtOrder[facts withheld]";
  }
}
