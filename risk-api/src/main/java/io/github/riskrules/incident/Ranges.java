package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/** Refuses impossible numbers without repeating them. */
final class Ranges {
  private Ranges() {}

  static void check(String fact, @Nullable Integer value, int min, int max) {
    if (value != null && (value < min || value > max)) {
      throw new IllegalArgumentException(fact + " must be from " + min + " to " + max);
    }
  }
}
