package io.github.riskrules.tooling.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/** Everything a pack is checked for. Each check has a page of its code in {@code docs/checks}. */
public enum Check {
  /** What keeps a pack from loading. */
  NOT_READABLE("not-readable", Severity.ERROR, "The pack does not load"),

  /** A scenario or an example incident that cannot be read. */
  SCENARIO_NOT_READABLE(
      "scenario-not-readable", Severity.ERROR, "A scenario or an example incident cannot be read"),

  /** A rule that no incident can meet. */
  NEVER_HOLDS("never-holds", Severity.ERROR, "A rule that can never hold"),

  /** One of several ways into a rule that is never open. */
  NEVER_CHOSEN("never-chosen", Severity.WARNING, "One of several conditions can never hold"),

  /** A condition that follows from the others, or holds always. */
  NEEDLESS_CONDITION("needless-condition", Severity.WARNING, "A condition that changes nothing"),

  /** A comparison that passes on every value. */
  ONLY_IF_KNOWN(
      "only-if-known", Severity.NOTE, "A condition that asks only whether something is known"),

  /** Two rules that ask and do the same. */
  DUPLICATE_RULE("duplicate-rule", Severity.WARNING, "Two rules that say the same"),

  /** A rule whose tier is reached anyway. */
  SHADOWED_RULE("shadowed-rule", Severity.WARNING, "A rule that never makes a difference"),

  /** A rule whose tier is reached anyway by a rule of a pack that this one extends. */
  ALREADY_SAID("already-said", Severity.NOTE, "A rule that the extended pack makes needless"),

  /** A rule that suggests or rules out what is suggested or ruled out anyway. */
  FURTHER_REASON("further-reason", Severity.NOTE, "A rule that only adds a reason"),

  /** A suggestion that comes to nothing. */
  ALWAYS_RULED_OUT("always-ruled-out", Severity.WARNING, "A suggestion that is always ruled out"),

  /** An action that nobody is ever shown. */
  UNUSED_ACTION("unused-action", Severity.WARNING, "An action that no rule suggests"),

  /** Facts that scenarios give and no rule reads. */
  UNREAD_FACTS("unread-facts", Severity.NOTE, "Facts that no rule reads"),

  /** A line that a rule draws, with no scenario on one side of it. */
  OPEN_THRESHOLD("open-threshold", Severity.WARNING, "A threshold without scenarios on both sides"),

  /** A line that a rule draws, with no scenario right beside it. */
  LOOSE_THRESHOLD(
      "loose-threshold", Severity.NOTE, "A threshold without scenarios right beside it"),

  /** An incident for which nothing is suggested. */
  NO_ACTION("no-action", Severity.WARNING, "An incident without any suggested action"),

  /** Something that must be so in every incident, and is not in some. */
  PROPERTY_FAILS(
      "property-fails", Severity.ERROR, "Something that must be so is not so in every incident"),

  /** A rule whose days are not those of the policy. */
  NEVER_IN_FORCE("never-in-force", Severity.WARNING, "A rule that applies on no day of the policy"),

  /** A rule that ends while the policy goes on. */
  ENDS_EARLY("ends-early", Severity.NOTE, "A rule that ends while the policy goes on"),

  /** An authority that cannot be looked up. */
  VAGUE_AUTHORITY("vague-authority", Severity.WARNING, "An authority that nobody can look up"),

  /** A rule that rests on what the rule it replaces rested on. */
  REPEATED_AUTHORITY(
      "repeated-authority",
      Severity.WARNING,
      "A replacing rule with the authority of the replaced one"),

  /** An authority that the pack says is no longer in force. */
  SUPERSEDED_AUTHORITY(
      "superseded-authority", Severity.WARNING, "An authority that is no longer in force");

  private final String code;
  private final Severity severity;
  private final String title;

  Check(String code, Severity severity, String title) {
    this.code = code;
    this.severity = severity;
    this.title = title;
  }

  /** What reports call it, as in {@code shadowed-rule}. */
  public String code() {
    return code;
  }

  /** How much each of its findings weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it finds, in a few words. */
  public String title() {
    return title;
  }

  /** The check of a code. */
  public static Optional<Check> of(String code) {
    return Arrays.stream(values()).filter(check -> check.code.equals(code)).findFirst();
  }
}
