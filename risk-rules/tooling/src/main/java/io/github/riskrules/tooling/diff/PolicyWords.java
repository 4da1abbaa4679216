package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.tooling.render.Words;
import java.util.List;
import java.util.Map;

/** What a policy says beside its rules and actions, in words. */
final class PolicyWords {
  private PolicyWords() {}

  static Map<String, List<String>> of(PolicyPack pack) {
    Policy policy = pack.policy();
    Description description =
        new Description()
            .say("id", policy.ref().id())
            .say("version", policy.ref().version())
            .say("title", policy.title())
            .say("owner", policy.owner())
            .say("in force from", Words.date(policy.inForceFrom()))
            .say(
                "in force until",
                policy.inForceUntil() == null ? null : Words.date(policy.inForceUntil()))
            .say("extends", extended(pack))
            .say("local schemes", policy.schemes())
            .say(
                "further hard stops of cautions",
                policy.hardStops().stream().map(PolicyWords::question).toList());
    CalendarWords.say(policy.calendar(), description);
    return description.said();
  }

  private static List<String> extended(PolicyPack pack) {
    return pack.sources().layers().stream()
        .filter(layer -> !layer.equals(pack.sources().own()))
        .map(layer -> layer.pack() + " " + layer.version())
        .toList();
  }

  private static String question(String path) {
    return Vocabulary.standard().incidentFact(path).question() + " (" + path + ")";
  }
}
