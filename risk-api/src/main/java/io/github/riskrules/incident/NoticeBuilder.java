package io.github.riskrules.incident;

/**
 * Builds a {@link Notice} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class NoticeBuilder {
  private Answer childWelfareConsidered = Answer.NOT_ASKED;
  private Answer victimOpinionSought = Answer.NOT_ASKED;
  private Answer suspectRepresentationsConsidered = Answer.NOT_ASKED;
  private Answer othersOpinionSought = Answer.NOT_ASKED;
  private Answer necessityRecorded = Answer.NOT_ASKED;

  private NoticeBuilder() {}

  /** A builder that knows nothing yet. */
  public static NoticeBuilder builder() {
    return new NoticeBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static NoticeBuilder builder(Notice from) {
    NoticeBuilder builder = new NoticeBuilder();
    builder.childWelfareConsidered = from.childWelfareConsidered();
    builder.victimOpinionSought = from.victimOpinionSought();
    builder.suspectRepresentationsConsidered = from.suspectRepresentationsConsidered();
    builder.othersOpinionSought = from.othersOpinionSought();
    builder.necessityRecorded = from.necessityRecorded();
    return builder;
  }

  public NoticeBuilder childWelfareConsidered(Answer childWelfareConsidered) {
    this.childWelfareConsidered = childWelfareConsidered;
    return this;
  }

  public NoticeBuilder victimOpinionSought(Answer victimOpinionSought) {
    this.victimOpinionSought = victimOpinionSought;
    return this;
  }

  public NoticeBuilder suspectRepresentationsConsidered(Answer suspectRepresentationsConsidered) {
    this.suspectRepresentationsConsidered = suspectRepresentationsConsidered;
    return this;
  }

  public NoticeBuilder othersOpinionSought(Answer othersOpinionSought) {
    this.othersOpinionSought = othersOpinionSought;
    return this;
  }

  public NoticeBuilder necessityRecorded(Answer necessityRecorded) {
    this.necessityRecorded = necessityRecorded;
    return this;
  }

  /** What is known so far. */
  public Notice build() {
    return new Notice(
        childWelfareConsidered,
        victimOpinionSought,
        suspectRepresentationsConsidered,
        othersOpinionSought,
        necessityRecorded);
  }
}
