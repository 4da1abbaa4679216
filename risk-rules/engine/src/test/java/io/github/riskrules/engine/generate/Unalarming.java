package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.AssessmentState;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.Sex;
import java.time.Instant;
import java.util.Map;

/**
 * A first argument between partners in which something was broken. Every question of every record
 * is answered, and nothing alarming is found.
 */
public final class Unalarming {
  private Unalarming() {}

  /** The incident, reported at this time. */
  public static Draft incident(Instant reportedAt) {
    Draft draft = Draft.of(Map.of("id", "complete-1", "reportedAt", reportedAt));
    for (VocabularyFact fact : Vocabulary.standard().facts(FactScope.INCIDENT)) {
      if (fact.type() == FactType.ANSWER && !fact.derived()) {
        draft =
            draft.with(
                fact.path(), fact.direction() == Direction.PROTECTIVE ? Answer.YES : Answer.NO);
      }
    }
    return draft
        .with("offences.verbalArgumentOnly", Answer.NO)
        .with("offences.criminalDamage", Answer.YES)
        .with("relationship.intimate", IntimateRelationship.CURRENT)
        .with("relationship.personallyConnected", Answer.YES)
        .with("relationship.cohabiting", Answer.YES)
        .with("relationship.associatedPersons", Answer.YES)
        .with("victim.age", 40)
        // One scheme takes men only, by choice.
        .with("suspect.sex", Sex.MALE)
        .with("suspect.age", 40)
        .with("suspect.adult", Answer.YES)
        .with("suspect.otherVictims", 0)
        .with("suspect.admission", Admission.FULL)
        .with("assessment.instrument", Instrument.DASH24)
        .with("assessment.state", AssessmentState.DONE)
        .with("investigation.interviewed", Answer.YES)
        .with("investigation.evidenceSufficient", Answer.YES)
        .with("investigation.release", Release.NOT_ARRESTED)
        .with("investigation.chargeDecision", ChargeDecision.UNDECIDED);
  }
}
