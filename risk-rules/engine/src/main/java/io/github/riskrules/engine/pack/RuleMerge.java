package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Folded;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Merges the rules of a chain of packs, the last extended one first. */
final class RuleMerge {
  private final PackProblems problems;

  /** Every rule met, replaced ones too: an id that meant something else once is not free. */
  private final Map<String, Placed> met = new HashMap<>();

  /** What each replaced rule was replaced by. */
  private final Map<String, Rule> replacements = new HashMap<>();

  private final List<Rule> replaced = new ArrayList<>();
  private final Map<String, Rule> inForce = new HashMap<>();

  RuleMerge(PackProblems problems) {
    this.problems = problems;
  }

  private record Placed(Rule rule, String where) {}

  /**
   * Adds a pack's own rules.
   *
   * @param actions the actions the pack knows, its own and those of packs it extends
   * @param isWhole whether every rule so far could be read; if not, a rule that is missing says
   *     nothing
   */
  void add(PackPart part, List<Rule> rules, Map<String, PolicyAction> actions, boolean isWhole) {
    for (Rule rule : rules) {
      checkId(part, rule);
      checkRuledOut(part, rule, actions);
    }
    for (Rule rule : rules) {
      if (rule.replaces() != null && (isWhole || met.containsKey(Folded.of(rule.replaces())))) {
        replace(part, rule, rule.replaces());
      }
    }
    rules.forEach(rule -> inForce.put(Folded.of(rule.id()), rule));
  }

  /** Every rule that is not replaced, by id. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(inForce.values());
    rules.sort(Comparator.comparing(Rule::id));
    return rules;
  }

  /** Every rule that is replaced, by id. */
  List<Rule> replaced() {
    return replaced.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  private void checkId(PackPart part, Rule rule) {
    String where = part.prefix() + rule.ref().file() + ":" + rule.ref().line();
    Placed first = met.putIfAbsent(Folded.of(rule.id()), new Placed(rule, where));
    if (first == null) {
      return;
    }
    boolean sameFile =
        first.rule().ref().pack().equals(rule.ref().pack())
            && first.rule().ref().file().equals(rule.ref().file());
    // Within one file, whoever read the file has said so.
    if (!sameFile) {
      problems.of(
          part.manifest(),
          "rule id '" + rule.id() + "' is used in " + first.where() + " and " + where + ".",
          "Give one of them a new id.");
    }
  }

  private void checkRuledOut(PackPart part, Rule rule, Map<String, PolicyAction> actions) {
    for (Statement statement : rule.then()) {
      PolicyAction action = statement.action() == null ? null : actions.get(statement.action());
      if (statement.kind() == FindingKind.RULES_OUT
          && action != null
          && !action.pack().equals(part.id())
          && action.choice() == null) {
        refuse(
            part,
            rule,
            statement.span().line(),
            statement.span().column(),
            "the action '"
                + action.code()
                + "' belongs to pack "
                + action.pack()
                + " and is not up for choice, so this pack cannot rule it out.",
            "Delete this line, or ask the owner of that pack to mark it as a choice.");
      }
    }
  }

  private void replace(PackPart part, Rule rule, String id) {
    String folded = Folded.of(id);
    Placed placed = met.get(folded);
    Rule earlier = replacements.get(folded);
    String what = null;
    String remedy = "";
    if (placed == null) {
      Optional<String> near =
          Nearest.of(id, met.values().stream().map(known -> known.rule().id()).sorted().toList());
      what = "'" + id + "' is not a rule of a pack that this one extends.";
      remedy = near.map(known -> "Did you mean '" + known + "'?").orElse("Delete @replaces.");
    } else if (placed.rule().ref().pack().equals(part.id())) {
      what = "'" + id + "' is a rule of this same pack.";
      remedy = "Change that rule instead of replacing it.";
    } else if (earlier != null) {
      what = "'" + id + "' is already replaced by '" + earlier.id() + "'.";
      remedy = "Keep one of the two, or replace '" + earlier.id() + "'.";
    } else if (placed.rule().choice() == null) {
      what = "'" + id + "' is not marked @choice, so it cannot be replaced.";
      remedy = "Add a rule of your own beside it, or ask the owner of that pack.";
    } else if (!coversDaysOf(placed.rule(), rule)) {
      what = "on the days outside @from and @until, nothing would stand in for '" + id + "'.";
      remedy = "Delete the dates, or add a rule of your own beside it without @replaces.";
    } else if (raisesTier(placed.rule()) && !raisesTier(rule)) {
      what = "'" + id + "' raises the tier above STANDARD, and this rule does not.";
      remedy = "Raise to a tier here too, or add a rule of your own beside it without @replaces.";
    }
    if (what != null) {
      refuse(part, rule, rule.ref().line(), 0, what, remedy);
      return;
    }
    replacements.put(folded, rule);
    Optional.ofNullable(inForce.remove(folded)).ifPresent(replaced::add);
  }

  /** Whether a replacing rule applies on every day on which the replaced one would. */
  private static boolean coversDaysOf(Rule replaced, Rule rule) {
    LocalDate from = rule.from();
    LocalDate until = rule.until();
    return (from == null || (replaced.from() != null && !from.isAfter(replaced.from())))
        && (until == null || (replaced.until() != null && !until.isBefore(replaced.until())));
  }

  private static boolean raisesTier(Rule rule) {
    return rule.then().stream()
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .anyMatch(tier -> tier != RiskTier.STANDARD);
  }

  private void refuse(PackPart part, Rule rule, int line, int column, String what, String remedy) {
    problems.add(part.prefix(), List.of(Problem.at(rule.ref().file(), line, column, what, remedy)));
  }
}
