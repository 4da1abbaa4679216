package io.github.riskrules.incident;

import java.util.List;

/**
 * Builds a {@link Children} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class ChildrenBuilder {
  private Answer liveThere = Answer.NOT_ASKED;
  private Answer complete = Answer.NOT_ASKED;
  private Answer unbornConcern = Answer.NOT_ASKED;
  private List<Child> each = List.of();

  private ChildrenBuilder() {}

  /** A builder that knows nothing yet. */
  public static ChildrenBuilder builder() {
    return new ChildrenBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static ChildrenBuilder builder(Children from) {
    ChildrenBuilder builder = new ChildrenBuilder();
    builder.liveThere = from.liveThere();
    builder.complete = from.complete();
    builder.unbornConcern = from.unbornConcern();
    builder.each = from.each();
    return builder;
  }

  public ChildrenBuilder liveThere(Answer liveThere) {
    this.liveThere = liveThere;
    return this;
  }

  public ChildrenBuilder complete(Answer complete) {
    this.complete = complete;
    return this;
  }

  public ChildrenBuilder unbornConcern(Answer unbornConcern) {
    this.unbornConcern = unbornConcern;
    return this;
  }

  public ChildrenBuilder each(List<Child> each) {
    this.each = each;
    return this;
  }

  /** What is known so far. */
  public Children build() {
    return new Children(liveThere, complete, unbornConcern, each);
  }
}
