package io.github.riskrules.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One earlier incident between the pair, recorded or only disclosed.
 *
 * <p>One entry of a list in the incident. What each component asks, where the answer comes from and
 * which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer becomes
 * {@link Answer#NOT_ASKED}, anything else is null.
 *
 * @param countedFrom the day the assessed incident was reported; whatever is given here is replaced
 *     by the {@link Incident} that holds the entry, so callers leave it out
 */
public record PriorIncident(
    @Fact(
            question = "What is its reference in the records?",
            source = "Records",
            pattern = Texts.RECORD,
            form = Texts.RECORD_IN_WORDS)
        @Nullable String id,
    @Fact(
            question = "On what day did it happen, or the earliest day it can have been?",
            source = "Records, victim",
            direction = Direction.MORE_IS_WORSE)
        @Nullable LocalDate earliest,
    @Fact(
            question = "What is the latest day it can have been?",
            source = "Records, victim",
            direction = Direction.MORE_IS_WORSE)
        @Nullable LocalDate latest,
    @Fact(question = "What kind of incident was it?", source = "Records, victim", always = true)
        PriorKind kind,
    @Fact(question = "Was it a crime?", source = "Records", direction = Direction.RISK)
        Answer crime,
    @Fact(
            question = "Was there serious injury, a weapon or a threat to kill in it?",
            source = "Records, victim",
            direction = Direction.RISK)
        Answer grave,
    @Fact(question = "Who knew of it?", source = "Records") @Nullable ReportedTo reported,
    @Fact(question = "Who was the suspect in it?", source = "Records")
        @Nullable PriorSuspect suspectWas,
    @Nullable LocalDate countedFrom) {

  public PriorIncident {
    Objects.requireNonNull(kind, "kind");
    Texts.check("history.incidents.id", id, Texts.RECORD_PATTERN, Texts.RECORD_IN_WORDS);
    crime = Answer.orNotAsked(crime);
    grave = Answer.orNotAsked(grave);
  }

  /**
   * Months between this incident and the day the assessed one was reported: the smallest number of
   * months that, added to the earliest day this can have happened, reaches that day. So {@code <=
   * 12} includes the anniversary. Null when the earliest day is not known.
   */
  @Fact(
      question = "How many months before the report did it happen, at most?",
      source = "Counted from its date",
      direction = Direction.LESS_IS_WORSE,
      from = "earliest")
  public @Nullable Integer monthsBefore() {
    return earliest == null || countedFrom == null ? null : Months.between(earliest, countedFrom);
  }

  /**
   * The fewest months that can lie between this incident and the report: as {@link
   * #monthsBefore()}, counted from the latest day it can have happened. Null when nothing bounds
   * it.
   */
  public @Nullable Integer possiblyMonthsBefore() {
    LocalDate end = latest == null ? earliest : latest;
    return end == null || countedFrom == null ? null : Months.between(end, countedFrom);
  }

  PriorIncident countedFrom(LocalDate day) {
    return day.equals(countedFrom)
        ? this
        : new PriorIncident(id, earliest, latest, kind, crime, grave, reported, suspectWas, day);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "PriorIncident[facts withheld]";
  }
}
