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
          "The policy is out of date. Each decision says when the policy is not in force, and when"
              + " a protection ended with the last day of its rule. Nobody is told when law"
              + " changes.",
          "A dangerous person gets a disposal without court. Fixed stops hold it back while any of"
              + " them is yes or not known.",
          "It is not known what share of real incidents comes out at each tier: the policy is to be"
              + " tried on past ones before use.",
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
