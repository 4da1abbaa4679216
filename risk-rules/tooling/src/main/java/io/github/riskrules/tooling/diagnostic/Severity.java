package io.github.riskrules.tooling.diagnostic;

import java.util.Locale;

/** How much a finding of a check weighs. */
public enum Severity {
  /** The pack does not do what it says, or does not load. */
  ERROR,
  /** Something is wrong, or about to be, and somebody should look before the pack is used. */
  WARNING,
  /** Worth knowing; it may well be meant. */
  NOTE;

  /** As reports say it. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a pack with such a finding needs a look. */
  public boolean needsLook() {
    return this != NOTE;
  }
}
