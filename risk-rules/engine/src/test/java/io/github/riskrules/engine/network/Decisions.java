package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.decide.PlainOutcome;
import io.github.riskrules.engine.decide.QuestionClaims;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;

/**
 * What a policy comes to by its network, which runs once for all of it: how each rule stands under
 * the range that is reached, held against stock Drools and the reference evaluator; the range and
 * what becomes of each action against an account written a second time; the whole decision with its
 * questions against the one the reference evaluator leads to. Thread-safe.
 */
final class Decisions {
  private final Policy policy;
  private final PolicyNetwork network;
  private final UpshotReader reader;
  private final PlainOutcome plain;
  private final Evaluators evaluators;

  Decisions(Policy policy, Evaluators evaluators) {
    this.policy = policy;
    this.reader = UpshotReader.of(policy);
    // As a decision maker has it: with the safeguards, which bind every policy.
    this.network = PolicyNetwork.of(reader.rules());
    this.plain = new PlainOutcome(policy);
    this.evaluators = evaluators;
  }

  /** The range, every rule that applies on the day, and every action. */
  void outcomesAgree(Draft draft) {
    Incident incident = asReported(draft);
    Upshot upshot = reader.upshot(networked(incident), incident.reportedAt());
    Upshot plainly = plain.upshot(incident);
    assertThat(upshot.tier()).isEqualTo(plainly.tier());
    if (!upshot.rules().equals(plainly.rules())) {
      assertThat(upshot.rules()).containsExactlyInAnyOrderEntriesOf(plainly.rules());
    }
    assertThat(upshot.actions()).isEqualTo(plainly.actions());
    evaluators.stockAgrees(incident, Tier.of(upshot.tier()), upshot.rules());
  }

  /** Everything that is told, the questions above all. */
  void questionsAgree(Draft draft) {
    Incident incident = asReported(draft);
    Decision decision = decision(incident, networked(incident));
    assertThat(decision).isEqualTo(decision(incident, Truths.of(incident, incident.reportedAt())));
    QuestionClaims.check(policy, incident, decision);
  }

  private static Incident asReported(Draft draft) {
    Incident incident = draft.build();
    return AsAssessed.of(incident, incident.reportedAt());
  }

  private Truths networked(Incident incident) {
    return Truths.by(network, incident, incident.reportedAt());
  }

  private Decision decision(Incident incident, Truths truths) {
    return reader.decision(truths, incident.reportedAt(), "test");
  }
}
