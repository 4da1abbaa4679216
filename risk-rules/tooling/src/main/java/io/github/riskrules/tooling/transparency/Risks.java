package io.github.riskrules.tooling.transparency;

import java.util.List;

/** What can go wrong with a tool such as this, and what the library does about it, in short. */
final class Risks {
  static final List<String> STATEMENTS =
      List.of(
          "A grave case is shown lower than the policy says. Rules only raise, unknown facts keep"
              + " higher tiers open, and every version of a policy is compared with the one"
              + " before.",
          "A tier is trusted more than it deserves. It is given as a range with reasons and open"
              + " questions, never as a probability; there is no tier without risk.",
          "Missing facts pass for good news. No answer is ever read as no, and what is missing is"
              + " asked for.",
          "The policy is out of date. Each rule can name its first and last day, the policy its"
              + " own; outside them each decision says so.",
          "The policy is changed unnoticed. Each decision names the digest of the policy to the"
              + " byte; policies can be signed, and only signed ones taken.",
          "People are treated differently for what they are. What reads protected characteristics"
              + " is listed; how it works out must be watched by the force.",
          "Facts about a victim leak. No message, log or error of the library repeats a fact, and"
              + " it asks for no names.",
          "Nobody can tell afterwards why. Each decision names its rules, facts, authorities,"
              + " policy and time, and can be made again.");

  private Risks() {}
}
