package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an incident stands: what keeps its tier from being lower, what could move it up, and which
 * protective actions are near.
 *
 * @param range the tier range
 * @param grades how many professionals gave it the tier reached, or a higher one
 * @param holding the rules that hold and raise to the tier reached; all of them, and every such
 *     grade, would have to be wrong before it could be lower
 * @param raising the rules that do not hold and would raise it above the tier reached, nearest
 *     first; those that no small change would make hold are left out
 * @param open the ids of the rules that keep a higher tier from being excluded
 * @param nearActions the protective actions that are not suggested and that some small change of
 *     facts would bring about, nearest first
 */
public record TierExplanation(
    TierRange range,
    int grades,
    List<RuleExplanation> holding,
    List<RuleExplanation> raising,
    List<String> open,
    List<NearAction> nearActions) {
  public TierExplanation {
    holding = List.copyOf(holding);
    raising = List.copyOf(raising);
    open = List.copyOf(open);
    nearActions = List.copyOf(nearActions);
  }

  /**
   * A protective action that is not suggested.
   *
   * @param action the action
   * @param toSuggest the smallest changes of facts after which it would be, all of one size
   */
  public record NearAction(PolicyAction action, List<Change> toSuggest) {
    public NearAction {
      toSuggest = List.copyOf(toSuggest);
    }
  }

  static TierExplanation of(Situation situation) {
    TierRange range = situation.upshot().tier();
    List<RuleExplanation> holding = new ArrayList<>();
    List<RuleExplanation> raising = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Rule rule : situation.tierRules()) {
      int above = tier(rule).compareTo(range.atLeast());
      Truth truth = situation.truth(rule);
      if (truth == Truth.HOLDS && above == 0 && range.atLeast() != RiskTier.STANDARD) {
        holding.add(RuleExplanation.of(rule, situation));
      } else if (truth != Truth.HOLDS && above > 0) {
        RuleExplanation near = RuleExplanation.of(rule, situation);
        if (!near.toHold().isEmpty()) {
          raising.add(near);
        }
        if (truth == Truth.UNKNOWN) {
          open.add(rule.id());
        }
      }
    }
    raising.sort(
        Comparator.comparing((RuleExplanation each) -> each.toHold().get(0))
            .thenComparing(each -> tier(each.rule()), Comparator.reverseOrder()));
    long grades =
        situation.incident().judgement().grades().stream()
            .filter(grade -> grade.tier().compareTo(range.atLeast()) >= 0)
            .count();
    return new TierExplanation(range, (int) grades, holding, raising, open, nearActions(situation));
  }

  /** The highest tier that a rule raises to. */
  public static RiskTier tier(Rule rule) {
    return rule.then().stream()
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(RiskTier.STANDARD);
  }

  private static List<NearAction> nearActions(Situation situation) {
    List<NearAction> near = new ArrayList<>();
    for (PolicyAction action : situation.policy().actions()) {
      Optional<ActionStatus> status =
          Objects.requireNonNull(situation.upshot().actions().get(action.code()));
      boolean may = status.isPresent() && status.get() != ActionStatus.RULED_OUT;
      if (may && action.action().effect() == ActionEffect.PROTECTIVE) {
        List<Change> toSuggest = ActionExplanation.toSuggest(action, situation);
        if (!toSuggest.isEmpty()) {
          near.add(new NearAction(action, toSuggest));
        }
      }
    }
    near.sort(Comparator.comparing((NearAction each) -> each.toSuggest().get(0)));
    return near;
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "TierExplanation[withheld]";
  }
}
