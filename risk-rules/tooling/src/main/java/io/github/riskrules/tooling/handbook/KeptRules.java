package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that no pack may drop or weaken unseen, under what could come of it if they were not
 * there.
 */
final class KeptRules {
  static final String TITLE = "Rules that must be kept";
  static final String ANCHOR = "kept";
  static final String INTRODUCTION =
      "A hazard is tied to each of these. Where a changed policy, or one that extends this, raises"
          + " the tier less, suggests less protection or holds a disposal back less than they do,"
          + " risk prove shows an incident in which it does.";

  private KeptRules() {}

  /** Every hazard in the order of the packs, with the ids of its rules. */
  static Map<String, List<String>> byHazard(PolicySources sources) {
    Map<String, List<String>> hazards = new LinkedHashMap<>();
    for (MustKeep kept : sources.mustKeep()) {
      hazards.computeIfAbsent(kept.hazard(), hazard -> new ArrayList<>()).add(kept.rule());
    }
    return hazards;
  }

  /**
   * Each hazard with its rules.
   *
   * @param line what a rule is in one line
   */
  static List<Remark> written(PolicySources sources, Function<String, Phrase> line) {
    return byHazard(sources).entrySet().stream()
        .map(each -> new Remark(each.getKey(), each.getValue().stream().map(line).toList()))
        .toList();
  }

  /** A hazard and its rules in one line. */
  static Phrase line(Remark hazard) {
    return Phrase.NOTHING
        .strong(hazard.name())
        .plain(" ")
        .and(Phrase.both(hazard.texts()))
        .plain(".");
  }

  /** What could come of it if a rule were not there; empty for one that is on no such list. */
  static Optional<Remark> of(Rule rule, PolicySources sources) {
    return sources.mustKeep().stream()
        .filter(kept -> kept.rule().equals(rule.id()))
        .findFirst()
        .map(kept -> Remark.of("Must be kept:", kept.hazard()));
  }
}
