package io.github.riskrules.engine.reference;

import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.none;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.raises;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which facts are asked for, and about how many answers it takes beside each. */
class UnknownsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final FactScope PRIOR = FactScope.PRIOR_INCIDENT;

  private static final Draft NOTHING =
      Draft.of(Map.of("id", "test-1", "reportedAt", Instant.parse("2026-11-20T22:00:00Z")));

  @Test
  void a_count_of_events_asks_for_the_days_that_may_lie_within_the_year_and_for_events_untold() {
    Draft draft =
        event(NOTHING, "earliest", DAY.minusMonths(2))
            .withEntry(
                PRIOR,
                Map.of(
                    "kind", PriorKind.VERBAL,
                    "earliest", DAY.minusMonths(14),
                    "latest", DAY.minusMonths(12)));
    draft = event(draft, "earliest", DAY.minusMonths(12).minusDays(1));
    draft = event(draft, "crime", Answer.YES);
    Condition three = is("history.eventsInYear", ">=", 3);
    assertThat(asked(draft, three))
        .containsExactly(
            entry("history.complete", 3),
            entry("history.incidents[1].earliest", 2),
            entry("history.incidents[3].earliest", 2));
    assertThat(asked(draft.with("history.complete", Answer.YES), three))
        .containsOnlyKeys("history.incidents[1].earliest", "history.incidents[3].earliest");
  }

  @Test
  void a_count_of_crimes_asks_also_whether_an_event_was_one() {
    Draft draft =
        event(NOTHING, "earliest", DAY.minusMonths(2)).with("history.complete", Answer.YES);
    draft = draft.withEntry(PRIOR, dated(Answer.NO)).withEntry(PRIOR, dated(Answer.YES));
    draft = draft.withEntry(PRIOR, Map.of("kind", PriorKind.VERBAL, "crime", Answer.NO));
    draft = draft.withEntry(PRIOR, Map.of("kind", PriorKind.VERBAL));
    assertThat(asked(draft, is("history.crimesInYear", ">=", 2)))
        .containsOnlyKeys(
            "history.incidents[0].crime",
            "history.incidents[4].crime",
            "history.incidents[4].earliest");
  }

  @Test
  void the_oldest_child_and_whether_all_were_seen_ask_for_each_child_not_told_of() {
    Draft draft =
        NOTHING
            .withEntry(FactScope.CHILD, Map.of("age", 5, "seen", Answer.YES))
            .withEntry(FactScope.CHILD, Map.of());
    assertThat(asked(draft, is("children.oldest", ">=", 10)))
        .containsExactly(entry("children.complete", 2), entry("children.each[1].age", 1));
    assertThat(asked(draft, is("children.allSeen", "==", Answer.NO)))
        .containsKey("children.each[1].seen")
        .doesNotContainKey("children.each[0].seen");
    assertThat(asked(draft.with("children.complete", Answer.YES), is("children.oldest", ">=", 10)))
        .containsOnlyKeys("children.each[1].age");
  }

  @Test
  void whether_an_order_or_bail_was_breached_asks_for_each_of_which_nobody_says() {
    Draft draft =
        NOTHING
            .withEntry(FactScope.COURT_ORDER, Map.of("kind", OrderKind.RESTRAINING))
            .withEntry(FactScope.COURT_ORDER, Map.of("kind", OrderKind.BAIL_CONDITIONS))
            .withEntry(
                FactScope.COURT_ORDER,
                Map.of("kind", OrderKind.BAIL_CONDITIONS, "breach", BreachManner.NOT_BREACHED));
    assertThat(asked(draft, is("orders.breached", "==", Answer.NO)))
        .containsOnlyKeys("orders.complete", "orders.each[0].breach", "orders.each[1].breach");
    assertThat(asked(draft, is("orders.bailBreached", "==", Answer.NO)))
        .containsOnly(entry("orders.complete", 2), entry("orders.each[1].breach", 1));
    assertThat(
            asked(
                draft.with("orders.complete", Answer.YES),
                is("orders.bailBreached", "==", Answer.NO)))
        .containsExactly(entry("orders.each[1].breach", 1));
  }

  @Test
  void a_total_lacks_as_many_answers_as_it_is_short_of() {
    Draft draft = NOTHING.with("dash.weapons", Answer.YES).with("dash.stalking", Answer.NO);
    assertThat(asked(draft, is("dash.ticks", ">=", 5)))
        .containsEntry("dash.strangulation", 4)
        .doesNotContainKeys("dash.weapons", "dash.stalking", "dash.statedUnanswered");
  }

  @Test
  void a_stated_total_asks_how_many_were_left_open() {
    assertThat(asked(NOTHING.with("dash.statedTicks", 12), is("dash.ticks", ">=", 14)))
        .containsExactly(entry("dash.statedUnanswered", 2));
  }

  @Test
  void what_is_counted_from_several_facts_asks_for_those_that_nobody_has_told() {
    Draft draft = NOTHING.with("abuse.violenceToday", Answer.NO);
    assertThat(asked(draft, is("violenceOrThreat", "==", Answer.YES)))
        .containsKey("abuse.threatToday")
        .doesNotContainKey("abuse.violenceToday");
    assertThat(asked(NOTHING, is("offences.anyAlleged", "==", Answer.NO)))
        .containsEntry("offences.complete", 2);
  }

  @Test
  void an_entry_asks_for_its_day_even_where_a_range_is_told() {
    Draft draft =
        NOTHING.withEntry(
            PRIOR,
            Map.of(
                "kind", PriorKind.VIOLENCE,
                "earliest", DAY.minusMonths(14),
                "latest", DAY.minusMonths(6)));
    assertThat(asked(draft, exists(PRIOR, prior("monthsBefore", "<=", 12))))
        .containsExactly(entry("history.complete", 3), entry("history.incidents[0].earliest", 1));
  }

  @Test
  void an_entry_of_unknown_kind_asks_for_its_kind_where_none_of_a_kind_may_be_there() {
    Draft draft =
        NOTHING
            .with("history.complete", Answer.YES)
            .withEntry(PRIOR, Map.of("kind", PriorKind.UNKNOWN));
    Condition harmless = none(PRIOR, prior("kind", "in", PriorKind.VIOLENCE, PriorKind.UNKNOWN));
    assertThat(asked(draft, harmless)).containsExactly(entry("history.incidents[0].kind", 1));
  }

  @Test
  void a_count_of_entries_needs_every_entry_it_lacks_with_what_is_asked_of_it() {
    Condition three = count(PRIOR, ">=", 3, prior("monthsBefore", "<=", 12));
    Condition stalking = is("dash.stalking", "==", Answer.YES);
    assertThat(asked(NOTHING, three, stalking))
        .containsExactly(entry("dash.stalking", 7), entry("history.complete", 8));
    assertThat(asked(NOTHING.withEntry(PRIOR, Map.of("kind", PriorKind.VERBAL)), three, stalking))
        .containsExactly(
            entry("dash.stalking", 4),
            entry("history.complete", 8),
            entry("history.incidents[0].earliest", 6));
  }

  @Test
  void of_alternatives_the_cheapest_counts_for_what_stands_beside_them() {
    Condition either =
        any(
            exists(
                PRIOR, prior("kind", "==", PriorKind.VIOLENCE), prior("crime", "==", Answer.YES)),
            is("dash.weapons", "==", Answer.YES));
    assertThat(asked(NOTHING, either, is("dash.stalking", "==", Answer.YES)))
        .containsEntry("dash.stalking", 2)
        .containsEntry("dash.weapons", 2)
        .containsEntry("history.complete", 5);
  }

  @Test
  void says_nothing_of_the_facts_in_logs() {
    VocabularyFact age = Vocabulary.standard().incidentFact("victim.age");
    Incident incident = NOTHING.with("victim.age", 31).build();
    assertThat(Holders.of(incident, null)).hasToString("Holders[withheld]");
    assertThat(Standing.of(age, incident)).hasToString("Standing[withheld]");
    assertThat(new Possible.Exactly(31)).hasToString("Exactly[withheld]");
    assertThat(Possible.anything()).hasToString("Between[withheld]");
    assertThat(ReferenceEvaluator.value(age, incident)).as("when asked for").isEqualTo("31");
  }

  private static Draft event(Draft draft, String fact, Object value) {
    return draft.withEntry(PRIOR, Map.of("kind", PriorKind.VERBAL, fact, value));
  }

  private static Map<String, Object> dated(Answer crime) {
    return Map.of("kind", PriorKind.VERBAL, "crime", crime, "earliest", DAY.minusMonths(3));
  }

  private static Map<String, Integer> asked(Draft draft, Condition... when) {
    Map<String, Integer> asked = new LinkedHashMap<>();
    ReferenceEvaluator.unknowns(raises("T-01", RiskTier.HIGH, when), draft.build(), null)
        .forEach(fact -> asked.put(fact.path(), fact.together()));
    return asked;
  }
}
