package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches the rules of two policies by id, and those that only changed their id by what they do.
 */
final class RuleComparison {
  private final Policy before;
  private final Policy after;
  private final Map<String, Rule> old = new LinkedHashMap<>();
  private final Map<String, Rule> current = new LinkedHashMap<>();

  /** The former id of each renamed rule, by its id now. */
  private final Map<String, String> renamed = new HashMap<>();

  private RuleComparison(Policy before, Policy after) {
    this.before = before;
    this.after = after;
    before.rules().forEach(rule -> old.put(rule.id(), rule));
    after.rules().forEach(rule -> current.put(rule.id(), rule));
    current.values().stream()
        .filter(rule -> !old.containsKey(rule.id()))
        .forEach(rule -> former(rule).ifPresent(was -> renamed.put(rule.id(), was.id())));
  }

  static RuleComparison of(Policy before, Policy after) {
    return new RuleComparison(before, after);
  }

  /** The rule that does the same and whose id is gone; one with the same title if there are two. */
  private Optional<Rule> former(Rule rule) {
    String meaning = Meaning.of(rule);
    return old.values().stream()
        .filter(was -> !current.containsKey(was.id()) && !renamed.containsValue(was.id()))
        .filter(was -> Meaning.of(was).equals(meaning))
        .min(Comparator.comparing(was -> !was.ref().title().equals(rule.ref().title())));
  }

  /** Every rule that is not as it was: those removed first, then by id. */
  List<RuleChange> changes() {
    List<RuleChange> changes = new ArrayList<>();
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(current.keySet());
    for (String id : ids) {
      Rule was = old.get(id);
      Rule is = current.get(id);
      if (is == null && was != null && !renamed.containsValue(id)) {
        changes.add(change(Change.REMOVED, was, null, was, null));
      } else if (is != null && was != null && !said(was).equals(said(is))) {
        changes.add(change(Change.CHANGED, is, null, was, is));
      } else if (is != null && was == null) {
        String former = renamed.get(id);
        Rule same = former == null ? null : old.get(former);
        changes.add(change(same == null ? Change.ADDED : Change.RENAMED, is, former, same, is));
      }
    }
    changes.sort(Comparator.comparing(RuleChange::change));
    return List.copyOf(changes);
  }

  /** Every rule that does something else than before, or is not in both. */
  List<RuleEdit> edits() {
    List<RuleEdit> edits = new ArrayList<>();
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(current.keySet());
    for (String id : ids) {
      Rule was = old.get(id);
      Rule is = current.get(id);
      boolean onlyRenamed =
          is == null ? renamed.containsValue(id) : was == null && renamed.containsKey(id);
      boolean same = was != null && is != null && Meaning.of(was).equals(Meaning.of(is));
      if (!onlyRenamed && !same) {
        edits.add(new RuleEdit(id, was, is));
      }
    }
    return List.copyOf(edits);
  }

  /**
   * The later policy with every rule that does what it did replaced by its former self, so that
   * both policies ask one and the same rule.
   */
  Policy sharing() {
    List<Rule> shared = new ArrayList<>();
    for (Rule rule : after.rules()) {
      Rule was = old.get(renamed.getOrDefault(rule.id(), rule.id()));
      boolean same = was != null && Meaning.of(was).equals(Meaning.of(rule));
      shared.add(same ? was : rule);
    }
    return after.withRules(shared);
  }

  private RuleChange change(
      Change change, Rule shown, @Nullable String formerId, @Nullable Rule was, @Nullable Rule is) {
    return new RuleChange(
        change,
        shown.id(),
        formerId,
        shown.ref().title(),
        shown.ref().pack(),
        shown.ref().file() + ":" + shown.ref().line(),
        Words.authority(shown.ref().authority()),
        was == null || is == null || !Meaning.of(was).equals(Meaning.of(is)),
        Difference.between(said(was), said(is)));
  }

  private Map<String, List<String>> said(@Nullable Rule rule) {
    return rule == null ? Map.of() : RuleWords.of(rule, new ActionLabels(before, after)::of);
  }
}
