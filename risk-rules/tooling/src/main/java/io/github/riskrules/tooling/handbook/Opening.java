package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.tooling.render.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the first rule: which policy this is.
 *
 * @param title the handbook's title
 * @param introduction what it is
 * @param facts who answers for the policy, since when it is in force, what it rests on
 */
record Opening(String title, String introduction, List<Remark> facts) {
  Opening {
    facts = List.copyOf(facts);
  }

  static Opening of(Policy policy, PolicySources sources) {
    return new Opening(
        "Handbook: " + policy.title(),
        "What the policy pack "
            + policy.ref().id()
            + ", version "
            + policy.ref().version()
            + ", says, rule by rule. It is written by the library from the rules, actions and"
            + " scenarios themselves, and nobody edits it by hand.",
        facts(policy, sources));
  }

  private static List<Remark> facts(Policy policy, PolicySources sources) {
    List<Remark> facts = new ArrayList<>();
    facts.add(Remark.of("Who answers for it:", Words.sentence(policy.owner())));
    LocalDate until = policy.inForceUntil();
    facts.add(
        Remark.of(
            "In force",
            "from "
                + Words.date(policy.inForceFrom())
                + (until == null ? "." : " until " + Words.date(until) + ".")));
    if (!policy.schemes().isEmpty()) {
      facts.add(Remark.of("Local schemes that are on:", String.join(", ", policy.schemes()) + "."));
    }
    sources.extended().forEach(layer -> facts.add(restsOn(layer)));
    return facts;
  }

  private static Remark restsOn(PolicyLayer layer) {
    return Remark.of(
        "Rests on",
        TakenOver.link(layer)
            .plain(
                ", version "
                    + layer.version()
                    + ": what is said there applies here as well, but for what this policy puts in"
                    + " its place."));
  }
}
