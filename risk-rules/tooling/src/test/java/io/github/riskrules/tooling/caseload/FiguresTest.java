package io.github.riskrules.tooling.caseload;

import static io.github.riskrules.tooling.caseload.Caseloads.POLICY;
import static io.github.riskrules.tooling.caseload.Caseloads.TIME;
import static io.github.riskrules.tooling.caseload.Caseloads.high;
import static io.github.riskrules.tooling.caseload.Caseloads.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @Test
  void count_what_the_decisions_say() {
    RiskEngine engine = RiskEngine.of(POLICY);
    List<String> lines =
        Caseloads.generated(150, 5).stream().filter(line -> !line.contains("\"case-14")).toList();
    List<Decision> decisions =
        lines.stream().map(line -> engine.assess(Caseloads.incident(line), TIME)).toList();

    Figures figures = Figures.of(Caseloads.of(lines), Period.ALL, 1);

    assertThat(figures.documents())
        .isEqualTo(new DocumentCounts(lines.size(), 0, 0, 0, lines.size()));
    assertThat(figures.ranges()).hasSize(6);
    for (RangeCount range : figures.ranges()) {
      assertThat(range.incidents())
          .isEqualTo(count(decisions, each -> each.tier().equals(range.tier())));
    }
    for (TierCount tier : figures.tiers()) {
      assertThat(tier.incidents())
          .isEqualTo(count(decisions, each -> each.tier().atLeast() == tier.atLeast()));
    }
    assertThat(figures.actions()).hasSize(POLICY.policy().actions().size());
    for (ActionCount action : figures.actions()) {
      assertThat(action.suggested()).isEqualTo(suggested(decisions, action.code(), false));
      assertThat(action.covered()).isEqualTo(suggested(decisions, action.code(), true));
      assertThat(action.waiting())
          .isEqualTo(unsuggested(decisions, action.code(), ActionStatus.WAITING));
      assertThat(action.ruledOut())
          .isEqualTo(unsuggested(decisions, action.code(), ActionStatus.RULED_OUT));
    }
    assertThat(figures.reasons()).isNotEmpty();
    for (ReasonCount reason : figures.reasons()) {
      assertThat(reason.incidents())
          .isPositive()
          .isEqualTo(
              count(
                  decisions,
                  each ->
                      each.findings().stream()
                          .anyMatch(finding -> finding.rule().id().equals(reason.rule()))));
    }
  }

  @Test
  void are_the_same_whatever_the_order_of_the_documents() {
    List<String> lines = new ArrayList<>(Caseloads.generated(150, 6));
    Figures figures = Figures.of(Caseloads.of(lines), Period.ALL, 1);
    Collections.shuffle(lines, new Random(6));

    assertThat(Figures.of(Caseloads.of(lines), Period.ALL, 1)).isEqualTo(figures);
    assertThat(figures.documents().repeated()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Half past eleven at night in Greenwich is the next day in London's summer.
        "2026-07-01, 2026-07-31, 1",
        "2026-06-30, 2026-06-30, 0",
        "-, 2026-07-01, 1",
        "2026-07-02, -, 0",
        "-, -, 1",
      })
  void count_by_the_day_of_the_report_in_london(LocalDate from, LocalDate until, int counted) {
    String line = unknown("a").replace("2026-11-20T10:00:00Z", "2026-06-30T23:30:00Z");

    assertThat(Figures.of(Caseloads.of(line), new Period(from, until), 1).documents())
        .isEqualTo(new DocumentCounts(1, 0, 1 - counted, 0, counted));
  }

  @Test
  void count_an_incident_once_by_the_gravest_of_its_documents() {
    Figures figures =
        Figures.of(Caseloads.of(unknown("a"), high("a"), unknown("a")), Period.ALL, 1);

    assertThat(figures.documents()).isEqualTo(new DocumentCounts(3, 0, 0, 2, 1));
    assertThat(figures.tiers()).contains(new TierCount(RiskTier.HIGH, 1));
  }

  @Test
  void tell_how_many_documents_were_not_assessed_whatever_the_period() {
    Period never = new Period(null, LocalDate.parse("1999-12-31"));

    assertThat(Figures.of(Caseloads.of(unknown("a"), "x", "y"), never, 1).documents())
        .isEqualTo(new DocumentCounts(3, 2, 1, 0, 0));
  }

  @Test
  void hide_small_counts_and_round_all_others() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      lines.add(i < 3 ? high("h" + i) : unknown("u" + i));
    }

    Figures figures = Figures.of(Caseloads.of(lines), Period.ALL, 5);

    assertThat(figures.countsBelow()).isEqualTo(5);
    assertThat(figures.documents()).isEqualTo(new DocumentCounts(15, 0, 0, 0, 15));
    assertThat(figures.tiers())
        .containsExactly(
            new TierCount(RiskTier.HIGH, null),
            new TierCount(RiskTier.MEDIUM, 0),
            new TierCount(RiskTier.STANDARD, 10));
  }

  @Test
  void need_a_period_that_ends_after_it_begins() {
    LocalDate day = LocalDate.parse("2026-11-20");
    assertThat(new Period(day, day).contains(day)).isTrue();
    assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int count(List<Decision> decisions, Predicate<Decision> wanted) {
    return (int) decisions.stream().filter(wanted).count();
  }

  private static int suggested(List<Decision> decisions, String code, boolean covered) {
    return count(
        decisions,
        decision ->
            decision.suggested().stream()
                .anyMatch(
                    each ->
                        each.action().code().equals(code)
                            && (each.coveredBy() != null) == covered));
  }

  private static int unsuggested(List<Decision> decisions, String code, ActionStatus status) {
    return count(
        decisions,
        decision ->
            decision.unsuggested().stream()
                .anyMatch(each -> each.action().code().equals(code) && each.status() == status));
  }
}
