package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked first while nobody knows anything, under every policy that is bundled. */
class FirstQuestionsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:15:00Z");

  /** What those who were killed had been asked too late, or never. */
  private static final List<String> DEADLY =
      List.of(
          "dash.strangulation",
          "offences.strangulation",
          "abuse.strangulationDisclosed",
          "dash.threatsToKill",
          "offences.threatsToKill",
          "dash.weapons",
          "abuse.weaponToday",
          "dash.stalking",
          "offences.stalking",
          "dash.sexualAbuse",
          "offences.sexualOffence",
          "offences.grievousBodilyHarm",
          "offences.attemptedMurder",
          "offences.kidnapOrFalseImprisonment",
          "suspect.graveViolenceRecord",
          "suspect.homicideRecord",
          "suspect.firearmsAccess",
          "suspect.suicidal",
          "dash.controlOrJealousy");

  private static final Pattern ADMINISTRATIVE =
      Pattern.compile("(checks|assessment|investigation|notice)\\..*|.*\\.complete|firstContact");

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void are_the_deadly_ones(String name) {
    List<String> asked = fromNothing(name).questions().stream().map(Question::fact).toList();
    assertThat(asked).containsAll(DEADLY).anyMatch(FirstQuestionsTest::isAdministrative);
    assertThat(asked.stream().takeWhile(fact -> !isAdministrative(fact))).containsAll(DEADLY);
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void can_move_the_tier_the_further_the_sooner(String name) {
    Decision decision = fromNothing(name);
    assertThat(decision.tier().atLeast()).isEqualTo(RiskTier.STANDARD);
    assertThat(decision.tier().atMost()).isEqualTo(RiskTier.HIGH);
    assertThat(decision.questions())
        .extracting(Question::mayRaiseTo)
        .startsWith(RiskTier.HIGH)
        .isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
  }

  private static boolean isAdministrative(String fact) {
    return ADMINISTRATIVE.matcher(fact).matches();
  }

  private static Decision fromNothing(String name) {
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled(name).orElseThrow());
    return engine.assess(Incident.reported("nothing-known", NOW).build(), NOW);
  }
}
