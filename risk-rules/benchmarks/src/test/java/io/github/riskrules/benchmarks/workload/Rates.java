package io.github.riskrules.benchmarks.workload;

/**
 * How often things are so, where figures are published. Units differ between sources, so each says
 * what it is a share of. Everything else in this package is an assumption and is said to be one.
 */
final class Rates {
  /**
   * Of records, those that are crimes: 816,493 beside 533,967 incidents that are not. Office for
   * National Statistics, domestic abuse in England and Wales, year to March 2025.
   */
  static final double CRIME = 816_493.0 / (816_493 + 533_967);

  /** Arrests to each recorded crime: 44.6 in a hundred. As above. */
  static final double ARREST = 0.446;

  /** Of crimes, those referred to the prosecution service: 76,393 of 816,493. As above. */
  static final double REFERRED = 76_393.0 / 816_493;

  /**
   * Of referrals, those charged: 79.9 in a hundred. Crown Prosecution Service figures in the same
   * release.
   */
  static final double CHARGED = 0.799;

  /** Of crimes, those with violence: three quarters. Northamptonshire, August 2019. */
  static final double VIOLENT = 0.75;

  /** Of crimes, those with a notice or order: 23 of 822. Northamptonshire, August 2019. */
  static final double NOTICE = 23.0 / 822;

  /** Of calls, those from a victim who called before: one in five. Northamptonshire, 2013. */
  static final double REPEAT = 0.2;

  /**
   * Of cases at a MARAC, those heard within the year before: 32 in a hundred. SafeLives, July 2022
   * to June 2023.
   */
  static final double MARAC_REPEAT = 0.32;

  /** Of victims at a MARAC, those with a disability: one in ten. As above. */
  static final double DISABILITY = 0.10;

  /** Children to each case at a MARAC: 138,340 to 108,775. As above. */
  static final double CHILDREN = 138_340.0 / 108_775;

  /** Of victims at high risk, men: 274 beside 2,524 women. Avon and Somerset, 2024. */
  static final double MEN = 274.0 / (274 + 2_524);

  /**
   * Of perpetrators, those known to do it again within a year: 18.7 in a hundred of 1,441. Almond
   * and others, 2017.
   */
  static final double AGAIN = 0.187;

  private Rates() {}
}
