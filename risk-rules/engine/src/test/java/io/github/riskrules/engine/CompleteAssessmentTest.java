package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Unalarming;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question asked, every record searched, and nothing alarming found: then, and only then, the
 * tier is one and not a range, and a caution may be considered. A rule that leaves such an incident
 * open would send every incident to the top of the pile.
 */
class CompleteAssessmentTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:15:00Z");

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void settles_the_tier_when_nothing_alarming_is_found(String name) {
    Decision decision = assess(name, Unalarming.incident(NOW));
    assertThat(decision.tier()).isEqualTo(new TierRange(RiskTier.STANDARD, RiskTier.STANDARD));
    assertThat(decision.questions()).allMatch(question -> question.mayRaiseTo() == null);
    assertThat(offersCaution(decision)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void is_needed_question_by_question_before_a_caution(String name) {
    for (String open :
        new String[] {"dash.strangulation", "history.complete", "suspect.otherVictims"}) {
      Decision decision = assess(name, Unalarming.incident(NOW).without(open));
      assertThat(decision.tier().atMost()).as(open).isGreaterThan(RiskTier.STANDARD);
      assertThat(offersCaution(decision)).as(open).isFalse();
    }
  }

  @Test
  void offers_the_local_programme_where_there_is_one() {
    Decision decision = assess("northamptonshire", Unalarming.incident(NOW));
    assertThat(decision.suggests("pipa-conditional-caution")).isTrue();
  }

  private static boolean offersCaution(Decision decision) {
    return decision.suggested().stream()
        .anyMatch(each -> each.action().kind() == ActionKind.OUT_OF_COURT_DISPOSAL);
  }

  private static Decision assess(String name, Draft draft) {
    Incident incident = draft.build();
    assertThat(Contradictions.of(incident)).isEmpty();
    return RiskEngine.of(PolicyPack.bundled(name).orElseThrow()).assess(incident, NOW);
  }
}
