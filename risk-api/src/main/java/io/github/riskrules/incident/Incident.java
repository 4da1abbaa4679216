package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one domestic abuse incident between one victim and one suspect, as far as anyone
 * knows them. Several pairs of one occurrence are several incidents that share a {@code reference}.
 *
 * <p>Only the id and the time of the report are required. Everything else may be left out, and is
 * then unknown: it is asked for, and never read as "no". Immutable and thread-safe.
 *
 * @param id the caller's own pseudonymous id of this pair's incident: 1 to 64 letters, digits,
 *     dots, hyphens and underscores. Never a name
 * @param reference the id of the occurrence, shared by all its pairs, in the form of an id; null
 *     when there is only one
 * @param forceArea the police force area: 1 to 64 lower case letters, spaces and hyphens, as in
 *     {@code northamptonshire}
 * @param reportedAt when the incident was reported; every "months before" looks back from its day
 *     in London
 */
public record Incident(
    @Fact(
            question = "What is the incident's id?",
            source = "Caller",
            always = true,
            pattern = Texts.ID,
            form = Texts.ID_IN_WORDS)
        String id,
    @Fact(
            question = "What is the occurrence's reference?",
            source = "Caller",
            pattern = Texts.ID,
            form = Texts.ID_IN_WORDS)
        @Nullable String reference,
    @Fact(
            question = "In which police force area did it happen, as its name in lower case?",
            source = "Control room",
            pattern = Texts.AREA,
            form = Texts.AREA_IN_WORDS)
        @Nullable String forceArea,
    @Fact(question = "When was it reported?", source = "Control room", always = true)
        Instant reportedAt,
    @Fact(question = "When did it happen, to the minute?", source = "Officer, victim")
        @Nullable Instant occurredAt,
    @Fact(question = "On what day did it happen?", source = "Officer, victim")
        @Nullable LocalDate occurredOn,
    @Fact(question = "Who reported it?", source = "Control room") @Nullable ReportedBy reportedBy,
    @Fact(
            question = "Is this the first contact of this pair with any agency about abuse?",
            source = "Records",
            direction = Direction.PROTECTIVE)
        Answer firstContact,
    Offences offences,
    Abuse abuse,
    Checks checks,
    Relationship relationship,
    Victim victim,
    Suspect suspect,
    Assessment assessment,
    Dash dash,
    Judgement judgement,
    History history,
    Children children,
    Orders orders,
    Notice notice,
    Investigation investigation) {

  /** The zone in which days are counted. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public Incident {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Texts.check("id", id, Texts.ID_PATTERN, Texts.ID_IN_WORDS);
    Texts.check("reference", reference, Texts.ID_PATTERN, Texts.ID_IN_WORDS);
    Texts.check("forceArea", forceArea, Texts.AREA_PATTERN, Texts.AREA_IN_WORDS);
    if (occurredOn == null && occurredAt != null) {
      occurredOn = LocalDate.ofInstant(occurredAt, ZONE);
    }
    firstContact = Answer.orNotAsked(firstContact);
    offences = offences == null ? OffencesBuilder.builder().build() : offences;
    abuse = abuse == null ? AbuseBuilder.builder().build() : abuse;
    checks = checks == null ? ChecksBuilder.builder().build() : checks;
    relationship = relationship == null ? RelationshipBuilder.builder().build() : relationship;
    victim = victim == null ? VictimBuilder.builder().build() : victim;
    suspect = suspect == null ? SuspectBuilder.builder().build() : suspect;
    suspect = suspect.seenOn(LocalDate.ofInstant(reportedAt, ZONE));
    assessment = assessment == null ? AssessmentBuilder.builder().build() : assessment;
    dash = dash == null ? DashBuilder.builder().build() : dash;
    dash = dash.usedWith(assessment.instrument());
    judgement = judgement == null ? JudgementBuilder.builder().build() : judgement;
    history = history == null ? HistoryBuilder.builder().build() : history;
    history = history.countedFrom(LocalDate.ofInstant(reportedAt, ZONE));
    children = children == null ? ChildrenBuilder.builder().build() : children;
    orders = orders == null ? OrdersBuilder.builder().build() : orders;
    notice = notice == null ? NoticeBuilder.builder().build() : notice;
    investigation = investigation == null ? InvestigationBuilder.builder().build() : investigation;
  }

  /** A builder with the two facts every incident has; all others are unknown until set. */
  public static IncidentBuilder reported(String id, Instant reportedAt) {
    return IncidentBuilder.builder().id(id).reportedAt(reportedAt);
  }

  /**
   * The day of the report in London. It is no fact of rules: one that begins or ends on a day says
   * so itself, where whoever compares two versions sees it.
   */
  public LocalDate reportedOn() {
    return LocalDate.ofInstant(reportedAt, ZONE);
  }

  /** Months since the last MARAC referral of the pair; null when its date is not known. */
  @Fact(
      question = "How many months before the report was the last MARAC referral?",
      source = "Counted from its date",
      direction = Direction.LESS_IS_WORSE,
      from = "history.maracReferredOn")
  public @Nullable Integer monthsSinceMaracReferral() {
    return monthsSince(history.maracReferredOn());
  }

  /** Months since the suspect's last domestic abuse sanction; null when its date is not known. */
  @Fact(
      question = "How many months before the report was the last domestic abuse sanction?",
      source = "Counted from its date",
      direction = Direction.LESS_IS_WORSE,
      from = "suspect.domesticSanctionOn")
  public @Nullable Integer monthsSinceDomesticSanction() {
    return monthsSince(suspect.domesticSanctionOn());
  }

  /** Months since the suspect's last sanction for violence; null when its date is not known. */
  @Fact(
      question = "How many months before the report was the last sanction for violence?",
      source = "Counted from its date",
      direction = Direction.LESS_IS_WORSE,
      from = "suspect.violenceSanctionOn")
  public @Nullable Integer monthsSinceViolenceSanction() {
    return monthsSince(suspect.violenceSanctionOn());
  }

  /**
   * Whether the suspect is known to have been violent to the victim, or to have threatened
   * violence, at any time: said outright, or because an offence, an answer to the questionnaire or
   * an earlier incident is of that kind, or a notice was served that the law allows for nothing
   * less. "No" only when none of these is still open.
   */
  @Fact(
      question = "Has the suspect at any time been violent or threatened violence to the victim?",
      source =
          "Counted from the abuse, the offences, the questionnaire, orders and earlier incidents",
      direction = Direction.RISK,
      from = {
        "abuse.violenceEver",
        "abuse.threatEver",
        "abuse.violenceToday",
        "abuse.threatToday",
        "abuse.weaponToday",
        "dash.injury",
        "dash.weapons",
        "dash.threatsToKill",
        "dash.strangulation",
        "offences.complete"
      })
  public Answer violenceOrThreat() {
    return Answers.any(
        abuse.violenceOrThreat(),
        offences.violent(),
        asked(dash.violent()),
        orders.foundedOnViolence(),
        history.violentBefore());
  }

  /** Under DARA nobody asks the questions of DASH: a yes counts, and none of them is open. */
  Answer asked(Answer ofDash) {
    return assessment.instrument() == Instrument.DARA ? Answers.of(ofDash == Answer.YES) : ofDash;
  }

  /**
   * Whether abusive behaviour of any kind (Domestic Abuse Act 2021 s.1) is known or alleged, today
   * or before. "No" only when none of the facts that would say so is still open.
   */
  @Fact(
      question = "Is abusive behaviour of any kind known or alleged, today or before?",
      source =
          "Counted from the abuse, the offences, the questionnaire, the victim, children, orders"
              + " and earlier incidents",
      direction = Direction.RISK,
      from = {
        "abuse.violenceEver",
        "abuse.threatEver",
        "abuse.controllingSigns",
        "abuse.economic",
        "abuse.emotional",
        "abuse.threatsToOthers",
        "offences.complete",
        "abuse.violenceToday",
        "abuse.threatToday",
        "abuse.weaponToday",
        "abuse.risingInNumber",
        "abuse.risingInSeverity",
        "abuse.strangulationDisclosed",
        "dash.injury",
        "dash.weapons",
        "dash.threatsToKill",
        "dash.strangulation",
        "dash.stalking",
        "dash.moreOften",
        "dash.gettingWorse",
        "dash.controlOrJealousy",
        "dash.sexualAbuse",
        "dash.animalCruelty",
        "dash.orderBreach",
        "dash.hurtDependants",
        "dash.threatenedDependants",
        "victim.underPressure",
        "victim.honourBasedConcern"
      })
  public Answer abusiveBehaviour() {
    return AbusiveBehaviour.in(this);
  }

  private @Nullable Integer monthsSince(@Nullable LocalDate day) {
    return day == null ? null : Months.between(day, reportedOn());
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Incident[facts withheld]";
  }
}
