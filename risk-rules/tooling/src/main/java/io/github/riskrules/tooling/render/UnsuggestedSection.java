package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Why not: each other action of the policy, with the rule or the conditions that kept it out. */
final class UnsuggestedSection {
  private static final int RULES_SHOWN = 2;
  private static final int CONDITIONS_SHOWN = 2;

  /** The type that rule files write before a choice, as in {@code Answer.YES}. */
  private static final Pattern TYPE_OF_CHOICE = Pattern.compile("\\b[A-Z][A-Za-z]*\\.(?=[A-Z])");

  private UnsuggestedSection() {}

  static List<Block> of(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    for (ActionStatus status : ActionStatus.values()) {
      List<UnsuggestedAction> actions =
          decision.unsuggested().stream().filter(each -> each.status() == status).toList();
      if (!actions.isEmpty()) {
        blocks.add(new Block.Subheading(heading(status)));
        actions.forEach(action -> blocks.add(item(action)));
      }
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Heading("Why not the other actions"));
    }
    return blocks;
  }

  private static String heading(ActionStatus status) {
    return switch (status) {
      case RULED_OUT -> "Ruled out";
      case WAITING -> "Waiting for answers";
      case NOT_REACHED -> "Not reached on what is known";
    };
  }

  private static Block item(UnsuggestedAction unsuggested) {
    List<String> all =
        unsuggested.because().stream()
            .filter(outcome -> tells(unsuggested.status(), outcome))
            .map(UnsuggestedSection::detail)
            .toList();
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(RULES_SHOWN, all.size())));
    if (all.size() > RULES_SHOWN) {
      int more = all.size() - RULES_SHOWN;
      shown.add("and " + more + (more == 1 ? " more rule" : " more rules"));
    }
    return Block.Item.of(
        String.format(
            Locale.ROOT, "%s [%s]", unsuggested.action().label(), unsuggested.action().code()),
        Tone.STRONG,
        shown);
  }

  /** Whether a rule made the difference: a suggestion that failed does not explain a wait. */
  private static boolean tells(ActionStatus status, RuleOutcome outcome) {
    return switch (status) {
      case RULED_OUT -> outcome.kind() == FindingKind.RULES_OUT && outcome.truth() == Truth.HOLDS;
      case WAITING -> outcome.truth() == Truth.UNKNOWN;
      case NOT_REACHED -> outcome.kind() == FindingKind.SUGGESTS && outcome.truth() == Truth.FAILS;
    };
  }

  private static String detail(RuleOutcome outcome) {
    String id = outcome.rule().id();
    if (outcome.truth() == Truth.HOLDS) {
      return id + ": " + outcome.reason();
    }
    if (outcome.truth() == Truth.UNKNOWN) {
      return id
          + (outcome.kind() == FindingKind.RULES_OUT ? " may rule it out: " : " waits for: ")
          + Words.few(unknowns(outcome), CONDITIONS_SHOWN, "; ");
    }
    return id + " needs " + Words.few(failures(outcome), CONDITIONS_SHOWN, "; ");
  }

  private static List<String> unknowns(RuleOutcome outcome) {
    Set<String> questions = new LinkedHashSet<>();
    for (ConditionResult condition : outcome.conditions()) {
      if (condition.truth() == Truth.UNKNOWN) {
        condition.facts().stream()
            .filter(fact -> !Words.isList(fact))
            .forEach(fact -> questions.add(Words.question(fact)));
      }
    }
    return List.copyOf(questions);
  }

  private static List<String> failures(RuleOutcome outcome) {
    return outcome.conditions().stream()
        .filter(condition -> condition.truth() == Truth.FAILS)
        .map(UnsuggestedSection::failure)
        .toList();
  }

  private static String failure(ConditionResult condition) {
    // Facts that are all the same way are said once: "was NO", not "was NO, NO, NO".
    String was = String.join(", ", new LinkedHashSet<>(condition.was()));
    String asked = TYPE_OF_CHOICE.matcher(condition.condition()).replaceAll("");
    return asked + (was.isEmpty() ? "" : " (was " + was + ")");
  }
}
