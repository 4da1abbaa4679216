package io.github.riskrules.engine.reference;

import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.none;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.raises;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The facts that are shown for a finding: those that it rests on, and no other. */
class EvidenceTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final FactScope PRIOR = FactScope.PRIOR_INCIDENT;
  private static final Condition VIOLENT = prior("kind", "==", PriorKind.VIOLENCE);

  private static final Draft NOTHING =
      Draft.of(Map.of("id", "test-1", "reportedAt", Instant.parse("2026-11-20T22:00:00Z")));

  private static final Draft VIOLENT_ONCE =
      NOTHING
          .withEntry(PRIOR, Map.of("kind", PriorKind.VERBAL))
          .withEntry(PRIOR, Map.of("kind", PriorKind.VIOLENCE))
          .with("history.complete", Answer.YES);

  @Test
  void an_entry_that_fits_is_shown_and_none_beside_it() {
    assertThat(shown(VIOLENT_ONCE, exists(PRIOR, VIOLENT)))
        .containsExactly("history.incidents[1].kind");
  }

  @Test
  void a_count_shows_its_entries_and_that_there_are_no_more() {
    assertThat(shown(VIOLENT_ONCE, count(PRIOR, "<=", 1, VIOLENT)))
        .containsExactly("history.complete", "history.incidents[1].kind");
    assertThat(shown(VIOLENT_ONCE.without("history.complete"), count(PRIOR, ">=", 1, VIOLENT)))
        .as("of a list that may go on")
        .containsExactly("history.incidents[1].kind");
  }

  @Test
  void that_there_is_none_rests_on_the_whole_list() {
    assertThat(shown(VIOLENT_ONCE, none(PRIOR, prior("kind", "==", PriorKind.SEXUAL))))
        .containsExactly("history.complete");
  }

  @Test
  void a_choice_tells_of_every_fact_it_has_read() {
    Condition either =
        any(is("dash.weapons", "==", Answer.YES), is("victim.pregnant", "==", Answer.YES));
    List<ConditionResult> told =
        ReferenceEvaluator.conditions(raises("T-01", RiskTier.HIGH, either), NOTHING.build(), null);
    assertThat(told)
        .singleElement()
        .extracting(ConditionResult::facts)
        .isEqualTo(List.of("dash.weapons", "victim.pregnant"));
  }

  @Test
  void a_number_without_upper_limit_is_told_as_so_many_or_more() {
    assertThat(months(Map.of("latest", DAY.minusMonths(6)))).isEqualTo("6 or more");
    assertThat(months(Map.of("earliest", DAY.minusMonths(9), "latest", DAY.minusMonths(6))))
        .isEqualTo("6 to 9");
    assertThat(months(Map.of())).isEqualTo("not known");
  }

  private static String months(Map<String, Object> dates) {
    Map<String, Object> entry = new TreeMap<>(dates);
    entry.put("kind", PriorKind.VERBAL);
    Incident incident = NOTHING.withEntry(PRIOR, entry).build();
    return ReferenceEvaluator.value(
        Vocabulary.standard().find(PRIOR, "monthsBefore").orElseThrow(),
        incident.history().incidents().get(0));
  }

  private static List<String> shown(Draft draft, Condition... when) {
    return ReferenceEvaluator.evidence(raises("T-01", RiskTier.HIGH, when), draft.build()).stream()
        .map(Evidence::fact)
        .toList();
  }
}
