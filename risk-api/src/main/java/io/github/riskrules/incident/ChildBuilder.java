package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Child} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class ChildBuilder {
  private @Nullable Integer age;
  private Answer sawOrHeard = Answer.NOT_ASKED;
  private Answer hurt = Answer.NOT_ASKED;
  private Answer used = Answer.NOT_ASKED;
  private Answer schoolKnown = Answer.NOT_ASKED;
  private Answer seen = Answer.NOT_ASKED;

  private ChildBuilder() {}

  /** A builder that knows nothing yet. */
  public static ChildBuilder builder() {
    return new ChildBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static ChildBuilder builder(Child from) {
    ChildBuilder builder = new ChildBuilder();
    builder.age = from.age();
    builder.sawOrHeard = from.sawOrHeard();
    builder.hurt = from.hurt();
    builder.used = from.used();
    builder.schoolKnown = from.schoolKnown();
    builder.seen = from.seen();
    return builder;
  }

  public ChildBuilder age(@Nullable Integer age) {
    this.age = age;
    return this;
  }

  public ChildBuilder sawOrHeard(Answer sawOrHeard) {
    this.sawOrHeard = sawOrHeard;
    return this;
  }

  public ChildBuilder hurt(Answer hurt) {
    this.hurt = hurt;
    return this;
  }

  public ChildBuilder used(Answer used) {
    this.used = used;
    return this;
  }

  public ChildBuilder schoolKnown(Answer schoolKnown) {
    this.schoolKnown = schoolKnown;
    return this;
  }

  public ChildBuilder seen(Answer seen) {
    this.seen = seen;
    return this;
  }

  /** What is known so far. */
  public Child build() {
    return new Child(age, sawOrHeard, hurt, used, schoolKnown, seen);
  }
}
