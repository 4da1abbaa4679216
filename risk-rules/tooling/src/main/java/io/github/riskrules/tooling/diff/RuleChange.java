package io.github.riskrules.tooling.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule.
 *
 * @param change what became of it
 * @param id its id; of a removed one, the id it had
 * @param formerId the id it had before it was renamed; null when it was not
 * @param title completes "this incident … because"
 * @param pack the pack that holds it, of several that a policy is merged from
 * @param place its file and line within the pack
 * @param authority by whose authority it stands, and how certain that is
 * @param bearsOnDecisions whether it asks, finds or applies otherwise, and not only reads otherwise
 * @param differences what is said otherwise; everything of a rule that was removed or added
 */
public record RuleChange(
    Change change,
    String id,
    @Nullable String formerId,
    String title,
    String pack,
    String place,
    String authority,
    boolean bearsOnDecisions,
    List<Difference> differences) {
  public RuleChange {
    differences = List.copyOf(differences);
  }

  /** How it is named to people: its id and, in brackets, its title. */
  public String inWords() {
    return id + " (" + title + ")";
  }
}
