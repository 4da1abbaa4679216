package io.github.riskrules.benchmarks.workload;

/**
 * How grave a case is underneath. No source gives the shares of tiers nationally; practitioners say
 * about a tenth high and a quarter to three tenths medium. The shares here are an assumption, set
 * so that the tiers which the bundled policy finds known to be reached come out near that.
 */
enum Severity {
  /** A quarrel, or abuse without a marker of danger. */
  LOW(0.70, 2),
  /** Abuse that goes on. */
  ONGOING(0.22, 20),
  /** Danger to life or limb. */
  GRAVE(0.08, 100);

  private final double share;
  private final double weight;

  Severity(double share, double percent) {
    this.share = share;
    this.weight = percent / 100;
  }

  static Severity of(Dice dice) {
    double thrown = dice.fraction();
    for (Severity each : values()) {
      if (thrown < each.share) {
        return each;
      }
      thrown -= each.share;
    }
    return GRAVE;
  }

  /** How many of all cases are as grave. */
  double share() {
    return share;
  }

  /** How often a sign is there that stands in so large a share of the gravest cases. */
  double share(double inGravest) {
    return inGravest * weight;
  }
}
