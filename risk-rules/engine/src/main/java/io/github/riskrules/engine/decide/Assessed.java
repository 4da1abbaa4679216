package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;

/**
 * One incident with everything that was found in it, before it is put into words.
 *
 * @param incident the incident
 * @param time when it is assessed
 * @param range the tier range
 * @param evaluator tells of the incident, this range reached, why a rule stands as it does
 * @param standings how every rule and safeguard stands that applies on the day
 * @param outcomes what became of every action, in the order of the policy
 */
record Assessed(
    Incident incident,
    Instant time,
    TierRange range,
    ReferenceEvaluator evaluator,
    List<RuleStanding> standings,
    List<ActionOutcome> outcomes) {}
