package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.YamlValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Merges the action lists of a chain of packs, the last extended one first. */
final class ActionMerge {
  /** Kinds the engine's own safeguards suggest: without one of each, a safeguard has no route. */
  private static final List<ActionKind> NEEDED =
      List.of(
          ActionKind.MARAC_REFERRAL, ActionKind.CHILD_SAFEGUARDING, ActionKind.ADULT_SAFEGUARDING);

  private final Map<String, PolicyAction> actions = new LinkedHashMap<>();
  private final List<PolicyAction> redefined = new ArrayList<>();
  private final Set<String> inCircle = new HashSet<>();

  /**
   * Adds a pack's own list.
   *
   * @param isComplete whether the lists of all packs it extends were added; if not, an action that
   *     is missing says nothing
   */
  void add(List<ListedAction> listed, boolean isComplete) {
    for (ListedAction action : listed) {
      PolicyAction before = actions.get(action.code());
      if (before != null) {
        checkRedefinition(before, action);
        redefined.add(before);
      }
      actions.put(action.code(), action.action());
    }
    if (isComplete) {
      listed.forEach(this::checkCover);
    }
  }

  /** Every action by code: those of extended packs first, each in the order of its list. */
  Map<String, PolicyAction> byCode() {
    return new LinkedHashMap<>(actions);
  }

  /** What packs describe anew, as it was described before. */
  List<PolicyAction> redefined() {
    return redefined;
  }

  /** Reports what the merged list lacks. */
  void checkKinds(PackManifest manifest, PackProblems problems) {
    for (ActionKind kind : NEEDED) {
      if (actions.values().stream().noneMatch(action -> action.action().kind() == kind)) {
        problems.of(
            manifest,
            "there is no action of kind '"
                + YamlValues.name(kind)
                + "'; without one a policy does"
                + " not load.",
            "Add it to actions.yaml.");
      }
    }
  }

  private static void checkRedefinition(PolicyAction before, ListedAction action) {
    if (before.choice() == null) {
      action
          .fields()
          .refuse(
              "code",
              "the action '"
                  + action.code()
                  + "' belongs to pack "
                  + before.pack()
                  + " and is not up for choice.",
              "Give yours another code, or delete it.");
    } else if (before.action().kind() != action.action().action().kind()
        || before.action().effect() != action.action().action().effect()) {
      // Rules of the extended pack were checked against what the action was.
      action
          .fields()
          .refuse(
              "code",
              "a redefined action keeps its kind and effect; '"
                  + action.code()
                  + "' of pack "
                  + before.pack()
                  + " is "
                  + YamlValues.name(before.action().kind())
                  + " and "
                  + YamlValues.name(before.action().effect())
                  + ".",
              "Keep both, or give yours another code.");
    }
  }

  private void checkCover(ListedAction action) {
    String cover = action.action().action().coveredBy();
    if (cover == null) {
      return;
    }
    if (!actions.containsKey(cover)) {
      Optional<String> near = Nearest.of(cover, actions.keySet());
      action
          .fields()
          .refuse(
              "covered-by",
              Quoted.of(cover) + " is not the code of an action.",
              near.map(code -> "Did you mean '" + code + "'?").orElse("Name one of the list."));
      return;
    }
    if (action.action().action().effect() == ActionEffect.PROTECTIVE
        && actions.get(cover).action().effect() != ActionEffect.PROTECTIVE) {
      action
          .fields()
          .refuse(
              "covered-by",
              "a protective action is covered by a protective one only, and '"
                  + cover
                  + "' is "
                  + YamlValues.name(actions.get(cover).action().effect())
                  + ".",
              "Name a protective action, or delete this line.");
    }
    List<String> circle = circleFrom(action.code());
    if (!circle.isEmpty() && !inCircle.contains(action.code())) {
      inCircle.addAll(circle);
      action
          .fields()
          .refuse(
              "covered-by",
              "actions cover each other in a circle: " + String.join(", ", circle) + ".",
              "The weaker is covered by the stronger, never the other way.");
    }
  }

  /** The actions that cover each other from a code back to itself; empty when they do not. */
  private List<String> circleFrom(String code) {
    List<String> covers = new ArrayList<>(List.of(code));
    PolicyAction at = actions.get(code);
    while (at != null && at.action().coveredBy() != null) {
      String cover = at.action().coveredBy();
      boolean closed = covers.contains(cover);
      covers.add(cover);
      if (closed) {
        return cover.equals(code) ? covers : List.of();
      }
      at = actions.get(cover);
    }
    return List.of();
  }
}
