package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader must know before relying on a decision. */
final class NoticeList {
  private static final String DEFINITION = "GUARDRAIL-DEFINITION-";

  private final Policy policy;
  private final LapsedRules lapsed;
  private final Map<Integer, String> outsideDefinition = new LinkedHashMap<>();

  NoticeList(Policy policy, RuleOrder order, Weighing weighing) {
    this.policy = policy;
    this.lapsed = new LapsedRules(order, weighing);
    for (int place = 0; place < order.size(); place++) {
      Rule rule = order.rule(place);
      if (rule.id().startsWith(DEFINITION)) {
        outsideDefinition.put(
            place,
            "Outside the statutory definition of domestic abuse: "
                + rule.ref().title()
                + ". Everything else suggested here stands.");
      }
    }
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
    outsideDefinition.forEach(
        (place, notice) -> {
          if (assessed.standings().truth(place) == Truth.HOLDS) {
            notices.add(notice);
          }
        });
    return notices;
  }
}
