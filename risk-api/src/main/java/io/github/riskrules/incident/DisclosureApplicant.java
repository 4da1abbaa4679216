package io.github.riskrules.incident;

/** Who has applied under the domestic violence disclosure scheme. */
public enum DisclosureApplicant {
  /** Nobody. */
  NOBODY,

  /** The victim, under the right to ask. */
  VICTIM,

  /** Someone else, under the right to ask. */
  THIRD_PARTY,

  /** The police or an agency, under the right to know. */
  POLICE_OR_AGENCY
}
