package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.engine.drl.ConditionReader;
import io.github.riskrules.engine.drl.SecondReading;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.text.Utf8;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.ValuePlaces;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings the properties of a pack and of those it extends together. A pack adds promises to those
 * of the packs it extends, and takes none of them back.
 */
final class PropertyMerge {
  private final List<PolicyProperty> all = new ArrayList<>();

  /**
   * Adds those of a pack, after all of those it extends.
   *
   * @param known the actions of the pack and of those it extends, by code
   * @param second whether Drools is still to read their conditions too
   */
  void add(
      PackPart part,
      Map<String, PolicyAction> known,
      YamlProblems inManifest,
      SecondReading second) {
    if (part.manifest().properties().isEmpty()) {
      return;
    }
    String file = Utf8.decode(part.files().content(PackManifest.FILE).orElseThrow()).text();
    for (StatedProperty stated : part.manifest().properties()) {
      checkId(part.id(), stated, inManifest);
      stated.actions().forEach(action -> check(action, known, inManifest));
      ConditionReader.Reading when =
          ConditionReader.read(
              PackManifest.FILE, stated.when().text(), ValuePlaces.of(stated.when(), file), second);
      for (Problem problem : when.problems()) {
        inManifest.at(problem.line(), problem.column(), problem.what(), problem.remedy());
      }
      all.add(
          new PolicyProperty(
              stated.id(),
              part.id(),
              stated.promise(),
              stated.hazard(),
              when.when(),
              stated.atLeast(),
              stated.codes(true),
              stated.codes(false)));
    }
  }

  /** The properties so far, those of the last extended pack first. */
  List<PolicyProperty> all() {
    return List.copyOf(all);
  }

  private void checkId(String pack, StatedProperty stated, YamlProblems inManifest) {
    all.stream()
        .filter(other -> other.id().equals(stated.id()))
        .findFirst()
        .ifPresent(
            other ->
                inManifest.at(
                    stated.place(),
                    other.pack().equals(pack)
                        ? Quoted.of(stated.id()) + " is the id of an earlier property too."
                        : Quoted.of(stated.id())
                            + " is a property of "
                            + other.pack()
                            + ", and stays one.",
                    "Give this one an id of its own."));
  }

  private static void check(
      StatedProperty.NamedAction named, Map<String, PolicyAction> known, YamlProblems inManifest) {
    PolicyAction action = known.get(named.code());
    if (action == null) {
      inManifest.at(
          named.place(),
          Quoted.of(named.code()) + " is not an action of this pack.",
          Nearest.question(named.code(), known.keySet())
              .orElse("Write a code that stands in actions.yaml, or add the action there."));
    } else if (!named.suggested() && action.action().kind() == ActionKind.MARAC_REFERRAL) {
      inManifest.at(
          named.place(),
          "nothing can promise that somebody is not referred to MARAC.",
          "Delete it; the people who decide may still decide otherwise.");
    }
  }
}
