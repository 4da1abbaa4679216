package io.github.riskrules.engine.decide;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know before relying on a decision. */
final class NoticeList {
  private static final String DEFINITION = "GUARDRAIL-DEFINITION-";

  private final Policy policy;
  private final LapsedRules lapsed;

  NoticeList(Policy policy, RuleOrder order, Weighing weighing) {
    this.policy = policy;
    this.lapsed = new LapsedRules(order, weighing);
  }

  List<String> of(Assessed assessed) {
    List<String> notices = new ArrayList<>();
    LocalDate day = assessed.day();
    if (!policy.inForceOn(day)) {
      LocalDate until = policy.inForceUntil();
      notices.add(
          "The policy is not in force on the day of this assessment: it is in force from "
              + policy.inForceFrom()
              + (until == null ? "." : " until " + until + ".")
              + " Check which policy applies.");
    }
    if (assessed.incident().reportedAt().isAfter(assessed.time())) {
      notices.add(
          "The incident is said to be reported after the time of this assessment. Check both times:"
              + " what counts as recent depends on them.");
    }
    Investigation known = assessed.incident().investigation();
    if (known.release() == Release.BAIL_WITH_CONDITIONS
        && !known.bailConditionsProtect().isKnown()
        && AsAssessed.bailMayHaveEnded(assessed.incident(), assessed.time())) {
      notices.add(
          "Bail may have ended: the day recorded for it has come, or three months have passed and"
              + " no day is recorded. That its conditions protect the victim is not relied on."
              + " Find out whether bail still runs, and record the day it ends.");
    }
    notices.addAll(lapsed.notices(assessed));
    for (Rule rule : assessed.known()) {
      if (rule.id().startsWith(DEFINITION)) {
        notices.add(
            "Outside the statutory definition of domestic abuse: "
                + rule.ref().title()
                + ". Everything else suggested here stands.");
      }
    }
    return notices;
  }
}
