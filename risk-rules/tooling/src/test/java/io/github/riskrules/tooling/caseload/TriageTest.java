package io.github.riskrules.tooling.caseload;

import static io.github.riskrules.tooling.caseload.Caseloads.POLICY;
import static io.github.riskrules.tooling.caseload.Caseloads.TIME;
import static io.github.riskrules.tooling.caseload.Caseloads.high;
import static io.github.riskrules.tooling.caseload.Caseloads.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

  @Test
  void puts_the_highest_tier_reached_first_and_then_the_highest_not_excluded() {
    Triage triage =
        Triage.of(Caseloads.of(unknown("b"), high("c"), graded("a", "MEDIUM"), high("d")));

    assertThat(ids(triage)).containsExactly("c", "d", "a", "b");
    assertThat(triage.incidents().get(2).incident().tier())
        .isEqualTo(new TierRange(RiskTier.MEDIUM, RiskTier.HIGH));
  }

  @Test
  void puts_the_earlier_deadline_first_within_a_range() {
    String later = high("a");
    String earlier = high("b").replace("2026-11-20T10", "2026-11-18T10");

    Triage triage = Triage.of(Caseloads.of(later, earlier));

    assertThat(ids(triage)).containsExactly("b", "a");
    assertThat(actBy(triage.incidents().get(0))).isBefore(actBy(triage.incidents().get(1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void is_in_its_order_whatever_the_order_of_the_documents(long seed) {
    List<String> lines = new ArrayList<>(Caseloads.generated(200, seed));
    Triage triage = Triage.of(Caseloads.of(lines));
    Collections.shuffle(lines, new Random(seed));

    Triage shuffled = Triage.of(Caseloads.of(lines));

    assertThat(shuffled.incidents().stream().map(TriageTest::withoutPlace))
        .containsExactlyElementsOf(
            triage.incidents().stream().map(TriageTest::withoutPlace).toList());
    assertThat(triage.incidents()).isSortedAccordingTo(TriageTest::asPromised);
    assertThat(triage.incidents()).extracting(TriagedIncident::order).isSorted().hasSize(200);
    assertThat(shuffled.ranges()).isEqualTo(triage.ranges());
  }

  @Test
  void says_of_each_incident_what_its_decision_says() {
    RiskEngine engine = RiskEngine.of(POLICY);
    List<String> lines = Caseloads.generated(60, 7);

    for (TriagedIncident triaged : Triage.of(Caseloads.of(lines)).incidents()) {
      IncidentSummary summary = triaged.incident();
      int line = Integer.parseInt(summary.place().substring("day.ndjson:".length()));
      Decision decision = engine.assess(Caseloads.incident(lines.get(line - 1)), TIME);
      assertThat(summary.tier()).isEqualTo(decision.tier());
      assertThat(summary.openQuestions()).isEqualTo(decision.questions().size());
      assertThat(summary.notices()).isEqualTo(decision.notices());
      assertThat(Optional.ofNullable(summary.next()).map(NextAction::actBy))
          .isEqualTo(
              decision.suggested().stream()
                  .flatMap(each -> Optional.ofNullable(each.deadline().actBy()).stream())
                  .min(Instant::compareTo));
      assertThat(summary.reason() == null)
          .isEqualTo(decision.tier().atLeast() == RiskTier.STANDARD);
    }
  }

  @Test
  void gives_documents_that_were_not_assessed_the_first_numbers() {
    Triage triage = Triage.of(Caseloads.of(high("a"), "x", unknown("b"), "y"));

    assertThat(triage.notAssessed())
        .extracting(UnassessedDocument::place)
        .containsExactly("day.ndjson:2", "day.ndjson:4");
    assertThat(triage.incidents()).extracting(TriagedIncident::order).containsExactly(3, 4);
    assertThat(triage.wantsALook()).isTrue();
  }

  @Test
  void shows_pairs_of_one_occurrence_to_each_other_without_moving_them() {
    String reference = "\"reference\": \"occurrence-1\"";

    Triage triage =
        Triage.of(
            Caseloads.of(
                unknown("a").replaceFirst("}$", ", " + reference + "}"),
                high("b", "\"reference\": \"occurrence-2\""),
                high("c", reference),
                unknown("d")));

    assertThat(ids(triage)).containsExactly("b", "c", "a", "d");
    assertThat(triage.incidents())
        .extracting(TriagedIncident::sameOccurrence)
        .containsExactly(List.of(), List.of(3), List.of(2), List.of());
    assertThat(triage.wantsALook()).isFalse();
  }

  @Test
  void keeps_every_document_of_an_id_that_comes_twice_and_says_so() {
    Triage triage = Triage.of(Caseloads.of(unknown("a"), high("a"), unknown("b")));

    assertThat(ids(triage)).containsExactly("a", "a", "b");
    assertThat(triage.incidents())
        .extracting(TriagedIncident::sameId)
        .containsExactly(List.of(2), List.of(1), List.of());
    assertThat(triage.wantsALook()).isTrue();
  }

  @Test
  void counts_every_range() {
    Triage triage =
        Triage.of(Caseloads.of(high("a"), high("b"), unknown("c"), graded("d", "HIGH"), "x"));

    assertThat(triage.ranges())
        .containsExactly(
            range(RiskTier.HIGH, RiskTier.HIGH, 3),
            range(RiskTier.MEDIUM, RiskTier.HIGH, 0),
            range(RiskTier.MEDIUM, RiskTier.MEDIUM, 0),
            range(RiskTier.STANDARD, RiskTier.HIGH, 1),
            range(RiskTier.STANDARD, RiskTier.MEDIUM, 0),
            range(RiskTier.STANDARD, RiskTier.STANDARD, 0));
  }

  @Test
  void wants_a_look_where_no_incident_was_found() {
    assertThat(Triage.of(Caseloads.of("")).wantsALook()).isTrue();
  }

  private static String graded(String id, String tier) {
    return unknown(id)
        .replaceFirst(
            "}$",
            ", \"judgement\": {\"grades\": [{\"tier\": \""
                + tier
                + "\", \"role\": \"OFFICER\"}]}}");
  }

  private static RangeCount range(RiskTier atLeast, RiskTier atMost, int incidents) {
    return new RangeCount(new TierRange(atLeast, atMost), incidents);
  }

  private static List<String> ids(Triage triage) {
    return triage.incidents().stream().map(each -> each.incident().incidentId()).toList();
  }

  private static Instant actBy(TriagedIncident triaged) {
    return Optional.ofNullable(triaged.incident().next())
        .map(NextAction::actBy)
        .orElse(Instant.MAX);
  }

  /** The order as it is promised, written down once more. */
  private static int asPromised(TriagedIncident a, TriagedIncident b) {
    int[] steps = {
      b.incident().tier().atLeast().compareTo(a.incident().tier().atLeast()),
      b.incident().tier().atMost().compareTo(a.incident().tier().atMost()),
      actBy(a).compareTo(actBy(b)),
      a.incident().incidentId().compareTo(b.incident().incidentId())
    };
    for (int step : steps) {
      if (step != 0) {
        return step;
      }
    }
    return 0;
  }

  private static TriagedIncident withoutPlace(TriagedIncident each) {
    IncidentSummary summary = each.incident();
    return new TriagedIncident(
        each.order(),
        each.sameOccurrence(),
        each.sameId(),
        new IncidentSummary(
            "",
            summary.incidentId(),
            summary.reference(),
            summary.reportedAt(),
            summary.tier(),
            summary.next(),
            summary.reason(),
            summary.openQuestions(),
            summary.firstQuestion(),
            summary.notices()));
  }
}
