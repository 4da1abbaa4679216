package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.incident.RiskTier;
import org.jspecify.annotations.Nullable;

/**
 * Which value each fact has that has a closed list of them, by the place of the fact and the place
 * of the value. The tier range stands behind the facts.
 */
public final class Choices {
  private final byte[] made;

  /** None made yet, of so many facts. */
  public Choices(int facts) {
    this.made = new byte[facts + 1];
  }

  /** The value of a fact that always has one. */
  @SuppressWarnings("EnumOrdinal") // Rows of tables are in the order of the constants.
  public void put(int fact, Enum<?> value) {
    made[fact] = (byte) value.ordinal();
  }

  /** The value of a fact that can be missing, which is the last choice. */
  @SuppressWarnings("EnumOrdinal") // Rows of tables are in the order of the constants.
  public void put(int fact, @Nullable Enum<?> value, int missing) {
    made[fact] = (byte) (value == null ? missing : value.ordinal());
  }

  /** The tier range. */
  @SuppressWarnings("EnumOrdinal") // Rows and columns are in the order of the constants.
  public void range(RiskTier atLeast, RiskTier atMost) {
    made[made.length - 1] = (byte) range(atLeast.ordinal(), atMost.ordinal());
  }

  static int range(int atLeast, int atMost) {
    return atLeast * 3 + atMost;
  }

  int of(int fact) {
    return made[fact];
  }
}
