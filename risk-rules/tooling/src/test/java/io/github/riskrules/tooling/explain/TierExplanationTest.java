package io.github.riskrules.tooling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.explain.TierExplanation.NearAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TierExplanationTest {
  private static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");
  private static final long SEED = Long.getLong("risk.seed", 20261120L);
  private static final int INCIDENTS = 3;
  private static final Policy POLICY =
      PolicyPack.bundled("northamptonshire").orElseThrow().policy();

  @Test
  void tells_the_nearest_of_all_there_are() {
    IncidentGenerator generator = IncidentGenerator.of(POLICY.rules(), SEED);
    for (int i = 0; i < INCIDENTS; i++) {
      tellsTheNearest(generator.next());
    }
    tellsTheNearest(bare());
  }

  private static void tellsTheNearest(Draft draft) {
    TierExplanation explained = TierExplanation.of(situation(draft));
    Situation situation = situation(draft);
    List<RuleExplanation> raising = raising(situation);
    List<NearAction> actions = nearActions(situation);

    assertThat(explained.raising())
        .as(draft.inWords())
        .extracting(each -> each.rule().id() + " " + each.toHold().get(0).cost())
        .containsExactlyElementsOf(
            raising.stream()
                .limit(TierExplanation.MOST_RAISING)
                .map(each -> each.rule().id() + " " + each.toHold().get(0).cost())
                .toList());
    assertThat(explained.otherRaising())
        .containsAll(
            raising.stream()
                .skip(TierExplanation.MOST_RAISING)
                .map(each -> each.rule().id())
                .toList());
    assertThat(explained.nearActions())
        .as(draft.inWords())
        .isEqualTo(actions.stream().limit(TierExplanation.MOST_ACTIONS).toList());
    assertThat(explained.otherActions())
        .containsAll(
            actions.stream()
                .skip(TierExplanation.MOST_ACTIONS)
                .map(each -> each.action().code())
                .toList());
  }

  /** Looking for the smallest change of every rule took twice as long as the whole decision. */
  @Test
  void looks_no_further_than_it_tells() {
    Situation situation = situation(bare());

    TierExplanation explained = TierExplanation.of(situation);

    List<String> untouched = new ArrayList<>();
    List<Rule> may =
        situation.rules().stream().filter(rule -> situation.truth(rule) != Truth.HOLDS).toList();
    for (Rule rule : may) {
      situation.explained(
          rule,
          (asked, in) -> {
            untouched.add(asked.id());
            return new RuleExplanation(asked, Truth.UNKNOWN, true, List.of(), List.of(), List.of());
          });
    }
    assertThat(explained.raising()).hasSize(TierExplanation.MOST_RAISING);
    assertThat(explained.nearActions()).hasSize(TierExplanation.MOST_ACTIONS);
    assertThat(may.size() - untouched.size()).isBetween(8, 40);
    assertThat(untouched).hasSizeGreaterThan(100);
  }

  private static List<RuleExplanation> raising(Situation situation) {
    return situation.tierRules().stream()
        .filter(rule -> situation.truth(rule) != Truth.HOLDS)
        .filter(
            rule -> TierExplanation.tier(rule).compareTo(situation.upshot().tier().atLeast()) > 0)
        .map(rule -> RuleExplanation.of(rule, situation))
        .filter(each -> !each.toHold().isEmpty())
        .sorted(
            Comparator.comparing((RuleExplanation each) -> each.toHold().get(0))
                .thenComparing(
                    each -> TierExplanation.tier(each.rule()), Comparator.reverseOrder()))
        .toList();
  }

  private static List<NearAction> nearActions(Situation situation) {
    return POLICY.actions().stream()
        .filter(action -> action.action().effect() == ActionEffect.PROTECTIVE)
        .filter(
            action ->
                Objects.requireNonNull(situation.upshot().actions().get(action.code()))
                    .filter(status -> status != ActionStatus.RULED_OUT)
                    .isPresent())
        .map(action -> new NearAction(action, toSuggest(action, situation)))
        .filter(near -> !near.toSuggest().isEmpty())
        .sorted(Comparator.comparing((NearAction near) -> near.toSuggest().get(0)))
        .toList();
  }

  /** Every change of every rule that would suggest it, tried; the smallest of those that do. */
  private static List<Change> toSuggest(PolicyAction action, Situation situation) {
    List<Change> suggesting =
        situation.rules().stream()
            .filter(rule -> rule.appliesOn(situation.day()))
            .filter(rule -> situation.truth(rule) != Truth.HOLDS)
            .filter(
                rule ->
                    rule.then().stream()
                        .filter(each -> each.kind() == FindingKind.SUGGESTS)
                        .anyMatch(each -> action.code().equals(each.action())))
            .flatMap(rule -> RuleExplanation.of(rule, situation).toHold().stream())
            .distinct()
            .sorted()
            .filter(
                change ->
                    Objects.requireNonNull(
                            situation
                                .with(change.madeOn(situation.draft()))
                                .upshot()
                                .actions()
                                .get(action.code()))
                        .isEmpty())
            .toList();
    return suggesting.stream().filter(change -> change.compareTo(suggesting.get(0)) == 0).toList();
  }

  private static Situation situation(Draft draft) {
    return Situation.of(POLICY, draft.build(), TIME);
  }

  private static Draft bare() {
    return Draft.of(Map.of("id", "invented-1", "reportedAt", TIME));
  }
}
