package io.github.riskrules.incident;

import java.util.List;

/**
 * The court orders and notices that bind the suspect in favour of this victim.
 *
 * <p>Facts under {@code orders} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Orders(
    @Fact(
            question = "Is every order and notice that binds the suspect listed?",
            source = "Records",
            direction = Direction.PROTECTIVE)
        Answer complete,
    List<CourtOrder> each) {

  public Orders {
    complete = Answer.orNotAsked(complete);
    each = each == null ? List.of() : List.copyOf(each);
  }

  /**
   * Whether a domestic violence protection notice was served or an order made on one: neither is
   * lawful without violence or a threat of it (Crime and Security Act 2010 ss.24 and 28).
   */
  Answer foundedOnViolence() {
    return Answers.any(
        each,
        order ->
            switch (order.kind()) {
              case DVPO -> Answer.YES;
              case DVPN -> order.served();
              default -> Answer.NO;
            });
  }

  /**
   * Whether a breach of any of them is alleged. "No" only when all are listed and none of them is
   * said to be breached; one that is suffices for "yes".
   */
  @Fact(
      question = "Is a breach of any order or notice alleged?",
      source = "Counted from the orders listed",
      direction = Direction.RISK,
      from = "complete")
  public Answer breached() {
    return ofAll(breachedAmongListed());
  }

  /** Whether a breach of bail conditions is alleged; as {@link #breached()}, of bail alone. */
  @Fact(
      question = "Is a breach of any bail conditions alleged?",
      source = "Counted from the bail conditions listed",
      direction = Direction.RISK,
      from = "complete")
  public Answer bailBreached() {
    return ofAll(
        Answers.any(
            each,
            order -> order.kind() == OrderKind.BAIL_CONDITIONS ? breached(order) : Answer.NO));
  }

  private Answer ofAll(Answer ofListed) {
    return ofListed == Answer.YES || complete == Answer.YES ? ofListed : Answer.NOT_ASKED;
  }

  /**
   * Whether a breach of any of those listed is alleged; not known while nobody says so of one. An
   * order that is not listed is spoken of by the offences alone.
   */
  Answer breachedAmongListed() {
    return Answers.any(each, Orders::breached);
  }

  private static Answer breached(CourtOrder order) {
    return order.breach() == null
        ? Answer.NOT_ASKED
        : Answers.of(order.breach() != BreachManner.NOT_BREACHED);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Orders[facts withheld]";
  }
}
