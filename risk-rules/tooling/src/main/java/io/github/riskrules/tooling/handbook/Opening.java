package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;
import static io.github.riskrules.tooling.render.Markdown.strong;

import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.tooling.render.Words;
import java.time.LocalDate;
import java.util.List;

/** What stands before the first rule: which policy this is, and how it is to be read. */
final class Opening {
  static final String READING = "reading";

  private final Page page;

  Opening(Page page) {
    this.page = page;
  }

  void title(Policy policy, PolicySources sources) {
    page.heading(1, plain("Handbook: " + policy.title()));
    page.paragraph(
        "What the policy pack "
            + plain(policy.ref().id())
            + ", version "
            + plain(policy.ref().version())
            + ", says, rule by rule. It is written by the library from the rules, actions and"
            + " scenarios themselves, and nobody edits it by hand.");
    page.item("**Who answers for it:** " + plain(Words.sentence(policy.owner())));
    LocalDate until = policy.inForceUntil();
    page.item(
        "**In force** from "
            + Words.date(policy.inForceFrom())
            + (until == null ? "." : " until " + Words.date(until) + "."));
    if (!policy.schemes().isEmpty()) {
      page.item(
          "**Local schemes that are on:** " + plain(String.join(", ", policy.schemes())) + ".");
    }
    List<PolicyLayer> layers = sources.layers();
    layers.subList(0, layers.size() - 1).forEach(this::extended);
  }

  private void extended(PolicyLayer layer) {
    page.item(
        "**Rests on** "
            + Links.page(layer.title(), layer.pack())
            + ", version "
            + plain(layer.version())
            + ": what is said there applies here as well, but for what this policy puts in its"
            + " place.");
  }

  void howToRead() {
    page.heading(2, READING, "How to read this");
    page.paragraph(
        "**It suggests; a person decides.** A rule only ever adds something: it raises the tier,"
            + " suggests an action, or rules an action out. No rule lowers a tier, none sees what"
            + " another has found, and their order changes nothing. An action is suggested when"
            + " some rule suggests it and none rules it out. What only makes the victim safer is"
            + " taken away by nothing but a rule known to hold; what is safe only at low risk, such"
            + " as a caution, also waits while a rule against it may hold.");
    page.paragraph(
        "**Not known is not “no”.** A rule holds only when every answer it needs is known. As long"
            + " as one is not known and the rule may still hold, the tier it would raise to stays"
            + " open, and the decision asks. So a decision names the tier that is reached and the"
            + " tier that is not excluded.");
    page.paragraph(
        "**Conditions** are questions with the answer each must have, as in: Is stalking alleged?"
            + " **Yes**. Where it says “one of these”, one is enough; where it says “all of these”,"
            + " every one is needed.");
    page.paragraph(
        "**Examples** are scenarios of the policy: invented incidents, with what has to come out of"
            + " them. For each rule some are named in which it holds, and some close by in which it"
            + " does not, with the answers that make the difference.");
    page.paragraph(
        "**A choice** is a line on which published rules disagree, or which was inferred. It says"
            + " where it comes from and since when it stands. A local policy can put its own in its"
            + " place.");
    page.paragraph("**Certainty** says how sure it is that the authority named says so:");
    for (Certainty certainty : Certainty.values()) {
      page.item(meaning(certainty));
    }
  }

  private static String meaning(Certainty certainty) {
    return strong(certainty.name())
        + " "
        + switch (certainty) {
          case A ->
              "the official text was seen: statute, instrument, judgment or the publisher's own.";
          case B -> "official guidance, or a reputable source, was seen.";
          case C -> "a secondary source was seen.";
          case I -> "inferred by the authors of the policy from sources of certainty A or B.";
          case D -> "general knowledge, not verified: to be confirmed by the force.";
        };
  }
}
