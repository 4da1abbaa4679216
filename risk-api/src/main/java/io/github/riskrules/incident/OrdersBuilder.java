package io.github.riskrules.incident;

import java.util.List;

/**
 * Builds an {@link Orders} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class OrdersBuilder {
  private Answer complete = Answer.NOT_ASKED;
  private List<CourtOrder> each = List.of();

  private OrdersBuilder() {}

  /** A builder that knows nothing yet. */
  public static OrdersBuilder builder() {
    return new OrdersBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static OrdersBuilder builder(Orders from) {
    OrdersBuilder builder = new OrdersBuilder();
    builder.complete = from.complete();
    builder.each = from.each();
    return builder;
  }

  public OrdersBuilder complete(Answer complete) {
    this.complete = complete;
    return this;
  }

  public OrdersBuilder each(List<CourtOrder> each) {
    this.each = each;
    return this;
  }

  /** What is known so far. */
  public Orders build() {
    return new Orders(complete, each);
  }
}
