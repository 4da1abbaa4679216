package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Certainty;
import java.util.List;
import java.util.stream.Stream;

/** How a handbook is to be read. The same for every policy. */
final class Reading {
  static final String TITLE = "How to read this";
  static final String ANCHOR = "reading";

  private Reading() {}

  static List<Remark> remarks() {
    return List.of(
        Remark.of(
            "It suggests; a person decides.",
            "A rule only ever adds something: it raises the tier, suggests an action, or rules an"
                + " action out. No rule lowers a tier, none sees what another has found, and their"
                + " order changes nothing. An action is suggested when some rule suggests it and"
                + " none rules it out. What only makes the victim safer is taken away by nothing"
                + " but a rule known to hold; what is safe only at low risk, such as a caution,"
                + " also waits while a rule against it may hold."),
        Remark.of(
            "Not known is not “no”.",
            "A rule holds only when every answer it needs is known. As long as one is not known"
                + " and the rule may still hold, the tier it would raise to stays open, and the"
                + " decision asks. So a decision names the tier that is reached and the tier that"
                + " is not excluded."),
        Remark.of(
            "Conditions",
            Phrase.of("are questions with the answer each must have, as in: Is stalking alleged? ")
                .strong("Yes")
                .plain(
                    ". Where it says “one of these”, one is enough; where it says “all of these”,"
                        + " every one is needed.")),
        Remark.of(
            "Examples",
            "are scenarios of the policy: invented incidents, with what has to come out of them."
                + " For each rule some are named in which it holds, and some close by in which it"
                + " does not, with the answers that make the difference."),
        Remark.of(
            "A choice",
            "is a line on which published rules disagree, or which was inferred. It says where it"
                + " comes from and since when it stands. A local policy can put its own in its"
                + " place."),
        Remark.of("Certainty", "says how sure it is that the authority named says so:"));
  }

  /** What each certainty means, under its letter. */
  static List<Remark> certainties() {
    return Stream.of(Certainty.values())
        .map(certainty -> Remark.of(certainty.name(), meaning(certainty)))
        .toList();
  }

  private static String meaning(Certainty certainty) {
    return switch (certainty) {
      case A -> "the official text was seen: statute, instrument, judgment or the publisher's own.";
      case B -> "official guidance, or a reputable source, was seen.";
      case C -> "a secondary source was seen.";
      case I -> "inferred by the authors of the policy from sources of certainty A or B.";
      case D -> "general knowledge, not verified: to be confirmed by the force.";
    };
  }
}
