package io.github.riskrules.tooling.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalenceProofTest {
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(60));
  private static final PolicyPack BEFORE = EditedPack.original("england-and-wales");

  @TempDir Path folder;

  @Test
  void a_policy_of_renamed_and_divided_rules_is_proven_alike() {
    PolicyPack after =
        edited()
            .edit(
                "rules/markers.drl",
                "rule \"MARKER-03 threats to kill\"",
                "rule \"MARKER-93 threats to kill\"")
            .divided()
            .edit("pack.yaml", "MARKER-03", "MARKER-93")
            .pack();

    EquivalenceProof proof = proof(after);

    assertThat(proof.outcome()).isEqualTo(Outcome.PROVEN);
    assertThat(proof.complete()).isTrue();
    assertThat(proof.witnesses()).isEmpty();
  }

  @Test
  void a_raised_threshold_shows_on_its_old_line_first_where_the_tier_falls() {
    PolicyPack after =
        edited().edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 17").pack();

    EquivalenceProof proof = proof(after);

    assertThat(proof.outcome()).isEqualTo(Outcome.FAILS);
    assertThat(proof.complete()).isTrue();
    Witness worst = proof.witnesses().get(0);
    assertThat(worst.incident().dash().ticks()).isEqualTo(14);
    assertThat(decided(BEFORE, worst).tier().atLeast()).isEqualTo(RiskTier.HIGH);
    assertThat(decided(after, worst).tier().atLeast()).isLessThan(RiskTier.HIGH);
    assertThat(proof.witnesses()).allMatch(Witness::confirmed);
  }

  @Test
  void a_lowered_threshold_shows_on_its_new_line() {
    PolicyPack after =
        edited().edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 12").pack();

    List<Witness> witnesses = proof(after).witnesses();

    assertThat(witnesses)
        .filteredOn(each -> decided(after, each).tier().atLeast() == RiskTier.HIGH)
        .first()
        .satisfies(
            each -> {
              assertThat(each.incident().dash().ticks()).isEqualTo(12);
              assertThat(decided(BEFORE, each).tier().atLeast()).isLessThan(RiskTier.HIGH);
            });
    assertThat(witnesses)
        .noneMatch(
            each ->
                decided(after, each)
                        .tier()
                        .atLeast()
                        .compareTo(decided(BEFORE, each).tier().atLeast())
                    < 0);
  }

  @Test
  void a_suggestion_taken_out_shows_where_the_tier_stays() {
    PolicyPack after =
        edited()
            .edit(
                "rules/marac.drl",
                "    findings.suggest( \"idva-referral\", \"A repeat case at MARAC has an adviser"
                    + " for the victim.\" );\n",
                "")
            .pack();

    EquivalenceProof proof = proof(after);

    assertThat(proof.complete()).isTrue();
    assertThat(proof.witnesses())
        .first()
        .satisfies(
            each -> {
              assertThat(decided(BEFORE, each).suggests("idva-referral")).isTrue();
              assertThat(decided(after, each).suggests("idva-referral")).isFalse();
              assertThat(decided(after, each).tier()).isEqualTo(decided(BEFORE, each).tier());
            });
  }

  @Test
  void nothing_is_said_to_be_alike_where_the_time_is_too_short() {
    Policy policy = BEFORE.policy();

    EquivalenceProof proof = EquivalenceProof.of(policy, policy, Patience.inAll(Duration.ZERO));

    assertThat(proof.outcome()).isEqualTo(Outcome.NOT_DECIDED);
    assertThat(proof.complete()).isFalse();
  }

  private EditedPack edited() {
    return EditedPack.copy("england-and-wales", folder);
  }

  private static EquivalenceProof proof(PolicyPack after) {
    return EquivalenceProof.of(BEFORE.policy(), after.policy(), PATIENCE);
  }

  private static Decision decided(PolicyPack pack, Witness witness) {
    return RiskEngine.of(pack).assess(witness.incident(), witness.at());
  }
}
