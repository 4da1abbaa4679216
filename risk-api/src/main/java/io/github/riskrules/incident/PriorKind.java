package io.github.riskrules.incident;

/** What kind of incident an earlier one was. */
public enum PriorKind {
  /** A verbal argument. */
  VERBAL,

  /** Psychological, emotional or economic abuse. */
  EMOTIONAL_OR_ECONOMIC,

  /** Threats. */
  THREATS,

  /** Damage to property. */
  DAMAGE,

  /** Violence. */
  VIOLENCE,

  /** Strangulation or suffocation. */
  STRANGULATION,

  /** Sexual violence or abuse. */
  SEXUAL,

  /** Stalking or harassment. */
  STALKING_OR_HARASSMENT,

  /** Controlling or coercive behaviour. */
  CONTROLLING,

  /** Breach of an order or of bail. */
  BREACH,

  /** Its kind is not known. */
  UNKNOWN
}
