package io.github.riskrules.incident;

/** How an order is said to have been breached. */
public enum BreachManner {
  /** No breach is alleged. */
  NOT_BREACHED,

  /** By message, call or other remote contact. */
  CONTACT_BY_MESSAGE,

  /** By contact in person. */
  CONTACT_IN_PERSON,

  /** By going where the order forbids. */
  ENTRY_OR_PRESENCE,

  /** By violence or threat. */
  VIOLENCE_OR_THREAT,

  /** In another way. */
  OTHER
}
