package io.github.riskrules.tooling.diff;

import java.util.List;

/**
 * What became of one action.
 *
 * @param change what became of it
 * @param code its code
 * @param label what it is called
 * @param pack the pack that describes it, of several that a policy is merged from
 * @param weakenings what of it weakens protection whatever the incident, in sentences
 * @param differences what is said otherwise; everything of an action that was removed or added
 */
public record ActionChange(
    Change change,
    String code,
    String label,
    String pack,
    List<String> weakenings,
    List<Difference> differences) {
  public ActionChange {
    weakenings = List.copyOf(weakenings);
    differences = List.copyOf(differences);
  }
}
