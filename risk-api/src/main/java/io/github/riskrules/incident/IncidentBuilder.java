package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Incident} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. The id and the time of the report are required. Not thread-safe.
 */
public final class IncidentBuilder {
  private @Nullable String id;
  private @Nullable String reference;
  private @Nullable String forceArea;
  private @Nullable Instant reportedAt;
  private @Nullable Instant occurredAt;
  private @Nullable LocalDate occurredOn;
  private @Nullable ReportedBy reportedBy;
  private Answer firstContact = Answer.NOT_ASKED;
  private Offences offences = OffencesBuilder.builder().build();
  private Abuse abuse = AbuseBuilder.builder().build();
  private Checks checks = ChecksBuilder.builder().build();
  private Relationship relationship = RelationshipBuilder.builder().build();
  private Victim victim = VictimBuilder.builder().build();
  private Suspect suspect = SuspectBuilder.builder().build();
  private Assessment assessment = AssessmentBuilder.builder().build();
  private Dash dash = DashBuilder.builder().build();
  private Judgement judgement = JudgementBuilder.builder().build();
  private History history = HistoryBuilder.builder().build();
  private Children children = ChildrenBuilder.builder().build();
  private Orders orders = OrdersBuilder.builder().build();
  private Notice notice = NoticeBuilder.builder().build();
  private Investigation investigation = InvestigationBuilder.builder().build();

  private IncidentBuilder() {}

  /** A builder that knows nothing yet. */
  public static IncidentBuilder builder() {
    return new IncidentBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static IncidentBuilder builder(Incident from) {
    IncidentBuilder builder = new IncidentBuilder();
    builder.id = from.id();
    builder.reference = from.reference();
    builder.forceArea = from.forceArea();
    builder.reportedAt = from.reportedAt();
    builder.occurredAt = from.occurredAt();
    builder.occurredOn = from.occurredOn();
    builder.reportedBy = from.reportedBy();
    builder.firstContact = from.firstContact();
    builder.offences = from.offences();
    builder.abuse = from.abuse();
    builder.checks = from.checks();
    builder.relationship = from.relationship();
    builder.victim = from.victim();
    builder.suspect = from.suspect();
    builder.assessment = from.assessment();
    builder.dash = from.dash();
    builder.judgement = from.judgement();
    builder.history = from.history();
    builder.children = from.children();
    builder.orders = from.orders();
    builder.notice = from.notice();
    builder.investigation = from.investigation();
    return builder;
  }

  public IncidentBuilder id(String id) {
    this.id = id;
    return this;
  }

  public IncidentBuilder reference(@Nullable String reference) {
    this.reference = reference;
    return this;
  }

  public IncidentBuilder forceArea(@Nullable String forceArea) {
    this.forceArea = forceArea;
    return this;
  }

  public IncidentBuilder reportedAt(Instant reportedAt) {
    this.reportedAt = reportedAt;
    return this;
  }

  public IncidentBuilder occurredAt(@Nullable Instant occurredAt) {
    this.occurredAt = occurredAt;
    return this;
  }

  public IncidentBuilder occurredOn(@Nullable LocalDate occurredOn) {
    this.occurredOn = occurredOn;
    return this;
  }

  public IncidentBuilder reportedBy(@Nullable ReportedBy reportedBy) {
    this.reportedBy = reportedBy;
    return this;
  }

  public IncidentBuilder firstContact(Answer firstContact) {
    this.firstContact = firstContact;
    return this;
  }

  public IncidentBuilder offences(Offences offences) {
    this.offences = offences;
    return this;
  }

  public IncidentBuilder abuse(Abuse abuse) {
    this.abuse = abuse;
    return this;
  }

  public IncidentBuilder checks(Checks checks) {
    this.checks = checks;
    return this;
  }

  public IncidentBuilder relationship(Relationship relationship) {
    this.relationship = relationship;
    return this;
  }

  public IncidentBuilder victim(Victim victim) {
    this.victim = victim;
    return this;
  }

  public IncidentBuilder suspect(Suspect suspect) {
    this.suspect = suspect;
    return this;
  }

  public IncidentBuilder assessment(Assessment assessment) {
    this.assessment = assessment;
    return this;
  }

  public IncidentBuilder dash(Dash dash) {
    this.dash = dash;
    return this;
  }

  public IncidentBuilder judgement(Judgement judgement) {
    this.judgement = judgement;
    return this;
  }

  public IncidentBuilder history(History history) {
    this.history = history;
    return this;
  }

  public IncidentBuilder children(Children children) {
    this.children = children;
    return this;
  }

  public IncidentBuilder orders(Orders orders) {
    this.orders = orders;
    return this;
  }

  public IncidentBuilder notice(Notice notice) {
    this.notice = notice;
    return this;
  }

  public IncidentBuilder investigation(Investigation investigation) {
    this.investigation = investigation;
    return this;
  }

  /** What is known so far. */
  public Incident build() {
    return new Incident(
        Objects.requireNonNull(id, "id is required"),
        reference,
        forceArea,
        Objects.requireNonNull(reportedAt, "reportedAt is required"),
        occurredAt,
        occurredOn,
        reportedBy,
        firstContact,
        offences,
        abuse,
        checks,
        relationship,
        victim,
        suspect,
        assessment,
        dash,
        judgement,
        history,
        children,
        orders,
        notice,
        investigation);
  }
}
