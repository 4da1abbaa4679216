package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the changes responsible for what becomes of an incident: each is taken back alone, and what
 * then comes out otherwise is its doing.
 */
final class Attribution {
  private final List<Undone> undone;

  /**
   * What taking back one change alone changes in an incident.
   *
   * @param name the name of the change
   * @param movesTier whether the tier comes out otherwise
   * @param actions the codes of the actions that stand otherwise
   */
  record Undone(String name, boolean movesTier, Set<String> actions) {}

  Attribution(List<Undone> undone) {
    this.undone = undone;
  }

  /** What becomes of an incident, apart by the changes responsible. */
  List<Part> parts(TierRange before, TierRange after, List<ActionShift> actions) {
    Map<List<String>, List<ActionShift>> apart = new LinkedHashMap<>();
    boolean moves = !before.equals(after);
    List<String> ofTier = moves ? ofTier() : List.of();
    if (moves) {
      apart.put(ofTier, new ArrayList<>());
    }
    for (ActionShift action : actions) {
      apart.computeIfAbsent(of(action.code()), names -> new ArrayList<>()).add(action);
    }
    List<Part> parts = new ArrayList<>();
    apart.forEach(
        (names, shifts) -> {
          boolean tier = moves && names.equals(ofTier);
          parts.add(new Part(names, tier ? before : null, tier ? after : null, shifts));
        });
    return parts;
  }

  private List<String> ofTier() {
    return those(Undone::movesTier);
  }

  private List<String> of(String action) {
    return those(each -> each.actions().contains(action));
  }

  /** Where each would do without the other, taking back one of them changes nothing. */
  private List<String> those(Predicate<Undone> responsible) {
    List<String> names = undone.stream().filter(responsible).map(Undone::name).toList();
    return names.isEmpty() ? undone.stream().map(Undone::name).toList() : names;
  }

  static Set<String> codes(List<ActionShift> shifts) {
    return shifts.stream().map(ActionShift::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
