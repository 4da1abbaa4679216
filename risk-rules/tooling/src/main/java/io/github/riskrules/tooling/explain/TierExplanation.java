package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an incident stands: what keeps its tier from being lower, what could move it up, and which
 * protective actions are near. Where much could, the nearest is told and the rest is named.
 *
 * @param range the tier range
 * @param grades how many professionals gave it the tier reached, or a higher one
 * @param holding the rules that hold and raise to the tier reached; all of them, and every such
 *     grade, would have to be wrong before it could be lower
 * @param raising the nearest of the rules that do not hold and would raise it above the tier
 *     reached, nearest first; of those as near, the one that raises higher
 * @param otherRaising the ids of the others, none of which is nearer; those that are known to be
 *     out of reach of any small change are left out
 * @param open the ids of the rules that keep a higher tier from being excluded
 * @param nearActions the nearest of the protective actions that are not suggested and that some
 *     small change of facts would bring about, nearest first
 * @param otherActions the codes of the others, told as those of the rules
 */
public record TierExplanation(
    TierRange range,
    int grades,
    List<RuleExplanation> holding,
    List<RuleExplanation> raising,
    List<String> otherRaising,
    List<String> open,
    List<NearAction> nearActions,
    List<String> otherActions) {
  static final int MOST_RAISING = 8;
  static final int MOST_ACTIONS = 6;

  public TierExplanation {
    holding = List.copyOf(holding);
    raising = List.copyOf(raising);
    otherRaising = List.copyOf(otherRaising);
    open = List.copyOf(open);
    nearActions = List.copyOf(nearActions);
    otherActions = List.copyOf(otherActions);
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
    List<Rule> above =
        situation.tierRules().stream()
            .filter(rule -> tier(rule).compareTo(range.atLeast()) > 0)
            .filter(rule -> situation.truth(rule) != Truth.HOLDS)
            .toList();
    NearestFirst<Rule, RuleExplanation> rules =
        RuleExplanation.nearest(
            above.stream()
                .sorted(Comparator.comparing(TierExplanation::tier, Comparator.reverseOrder()))
                .toList(),
            situation);
    NearestFirst<PolicyAction, NearAction> actions = actions(situation);
    return new TierExplanation(
        range,
        grades(situation, range.atLeast()),
        holding(situation, range.atLeast()),
        rules.nearest(MOST_RAISING),
        rules.others().stream().map(Rule::id).toList(),
        above.stream()
            .filter(rule -> situation.truth(rule) == Truth.UNKNOWN)
            .map(Rule::id)
            .toList(),
        actions.nearest(MOST_ACTIONS),
        actions.others().stream().map(PolicyAction::code).toList());
  }

  private static int grades(Situation situation, RiskTier reached) {
    return (int)
        situation.incident().judgement().grades().stream()
            .filter(grade -> grade.tier().compareTo(reached) >= 0)
            .count();
  }

  private static List<RuleExplanation> holding(Situation situation, RiskTier reached) {
    return reached == RiskTier.STANDARD
        ? List.of()
        : situation.tierRules().stream()
            .filter(rule -> tier(rule) == reached && situation.truth(rule) == Truth.HOLDS)
            .map(rule -> RuleExplanation.of(rule, situation))
            .toList();
  }

  /** The highest tier that a rule raises to. */
  public static RiskTier tier(Rule rule) {
    return rule.then().stream()
        .map(Statement::tier)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(RiskTier.STANDARD);
  }

  private static NearestFirst<PolicyAction, NearAction> actions(Situation situation) {
    return new NearestFirst<>(
        situation.policy().actions().stream()
            .filter(action -> action.action().effect() == ActionEffect.PROTECTIVE)
            .filter(action -> mayYetBeSuggested(action, situation))
            .filter(action -> !ActionExplanation.mayYetSuggest(action, situation).isEmpty())
            .toList(),
        action -> ActionExplanation.leastToSuggest(action, situation),
        action ->
            Optional.of(new NearAction(action, ActionExplanation.toSuggest(action, situation)))
                .filter(near -> !near.toSuggest().isEmpty()),
        near -> near.toSuggest().get(0).cost());
  }

  private static boolean mayYetBeSuggested(PolicyAction action, Situation situation) {
    return Objects.requireNonNull(situation.upshot().actions().get(action.code()))
        .filter(status -> status != ActionStatus.RULED_OUT)
        .isPresent();
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "TierExplanation[withheld]";
  }
}
