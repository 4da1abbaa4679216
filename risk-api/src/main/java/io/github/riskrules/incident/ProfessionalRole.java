package io.github.riskrules.incident;

/** The role in which a professional acts. Never a name. */
public enum ProfessionalRole {
  /** The attending officer. */
  OFFICER,

  /** A supervising officer. */
  SUPERVISOR,

  /** A domestic abuse specialist or public protection officer. */
  SPECIALIST,

  /** An independent domestic violence adviser. */
  IDVA,

  /** A health professional. */
  HEALTH,

  /** A social worker. */
  SOCIAL_CARE,

  /** Another professional. */
  OTHER
}
