package io.github.riskrules.engine.reference;

import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.none;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.raises;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceEvaluatorTest {
  private static final Instant REPORTED = Instant.parse("2026-11-20T22:00:00Z");

  @Test
  void takes_only_yes_and_no_for_known() {
    Condition yes = is("victim.pregnant", "==", Answer.YES);
    assertThat(truth(yes, pregnant(Answer.YES))).isEqualTo(Truth.HOLDS);
    assertThat(truth(yes, pregnant(Answer.NO))).isEqualTo(Truth.FAILS);
    for (Answer unknown : List.of(Answer.NOT_ASKED, Answer.REFUSED, Answer.DONT_KNOW)) {
      assertThat(truth(yes, pregnant(unknown))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void reads_a_counted_pair_as_an_interval() {
    Incident threeToTwelve =
        incident().dash(DashBuilder.builder().statedTicks(3).statedUnanswered(9).build()).build();
    assertThat(truth(is("dash.ticks", ">=", 3), threeToTwelve)).isEqualTo(Truth.HOLDS);
    assertThat(truth(is("dash.ticks", ">=", 4), threeToTwelve)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is("dash.ticks", ">=", 12), threeToTwelve)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is("dash.ticks", ">=", 13), threeToTwelve)).isEqualTo(Truth.FAILS);
    assertThat(truth(is("dash.possibleTicks", "<", 13), threeToTwelve)).isEqualTo(Truth.HOLDS);
    assertThat(truth(is("dash.possibleTicks", "<", 12), threeToTwelve)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is("dash.possibleTicks", "<", 4), threeToTwelve)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is("dash.possibleTicks", "<", 3), threeToTwelve)).isEqualTo(Truth.FAILS);
  }

  @Test
  void lets_an_earlier_incident_lie_anywhere_in_its_range() {
    Condition recent = exists(FactScope.PRIOR_INCIDENT, prior("monthsBefore", "<=", 12));
    assertThat(truth(recent, complete(dated("2025-11-20", null)))).isEqualTo(Truth.HOLDS);
    assertThat(truth(recent, complete(dated("2025-11-19", null)))).isEqualTo(Truth.FAILS);
    assertThat(truth(recent, complete(dated("2025-11-19", "2025-11-20")))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(recent, complete(dated(null, "2025-11-19")))).isEqualTo(Truth.FAILS);
    assertThat(truth(recent, complete(dated(null, "2025-11-20")))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(recent, complete(dated(null, null)))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void does_not_take_an_incomplete_list_for_the_whole() {
    Condition some = exists(FactScope.PRIOR_INCIDENT);
    Condition no = none(FactScope.PRIOR_INCIDENT);
    Condition two = count(FactScope.PRIOR_INCIDENT, ">=", 2);
    Condition atMostOne = count(FactScope.PRIOR_INCIDENT, "<=", 1);
    Incident empty = incident().build();
    assertThat(truth(some, empty)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(no, empty)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(two, empty)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atMostOne, empty)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(some, complete())).isEqualTo(Truth.FAILS);
    assertThat(truth(no, complete())).isEqualTo(Truth.HOLDS);
    assertThat(truth(two, complete())).isEqualTo(Truth.FAILS);
    assertThat(truth(atMostOne, complete())).isEqualTo(Truth.HOLDS);
  }

  @Test
  void lets_an_unknown_kind_be_any_kind() {
    Incident unknown = complete(kind(PriorKind.UNKNOWN));
    Condition violent = prior("kind", "==", PriorKind.VIOLENCE);
    Condition violentOrUnknown = prior("kind", "in", PriorKind.VIOLENCE, PriorKind.UNKNOWN);
    assertThat(truth(exists(FactScope.PRIOR_INCIDENT, violent), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(none(FactScope.PRIOR_INCIDENT, violent), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(exists(FactScope.PRIOR_INCIDENT, violentOrUnknown), unknown))
        .isEqualTo(Truth.HOLDS);
    assertThat(truth(none(FactScope.PRIOR_INCIDENT, violentOrUnknown), unknown))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(none(FactScope.PRIOR_INCIDENT, violent), complete(kind(PriorKind.VERBAL))))
        .isEqualTo(Truth.HOLDS);
  }

  @Test
  void lets_current_or_former_be_either() {
    Incident either =
        incident()
            .relationship(
                RelationshipBuilder.builder()
                    .intimate(IntimateRelationship.CURRENT_OR_FORMER)
                    .build())
            .build();
    String path = "relationship.intimate";
    assertThat(truth(is(path, "==", IntimateRelationship.CURRENT), either))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is(path, "==", IntimateRelationship.NEVER), either)).isEqualTo(Truth.FAILS);
    assertThat(
            truth(
                is(path, "in", IntimateRelationship.CURRENT, IntimateRelationship.FORMER), either))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(is(path, "in", (Object[]) IntimateRelationship.values()), either))
        .isEqualTo(Truth.HOLDS);
  }

  @Test
  void knows_that_a_referral_that_never_was_is_not_recent() {
    Condition recent = is("monthsSinceMaracReferral", "<=", 12);
    assertThat(truth(recent, referred(Answer.NO, null))).isEqualTo(Truth.FAILS);
    assertThat(truth(recent, referred(Answer.NOT_ASKED, null))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(recent, referred(Answer.YES, null))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(recent, referred(Answer.YES, LocalDate.of(2025, 11, 20))))
        .isEqualTo(Truth.HOLDS);
    assertThat(truth(recent, referred(Answer.YES, LocalDate.of(2025, 11, 19))))
        .isEqualTo(Truth.FAILS);
  }

  @Test
  void keeps_the_tier_open_while_a_higher_one_is_not_excluded() {
    Rule rule = raises("T-01", RiskTier.HIGH, tier("atLeast", ">=", RiskTier.HIGH));
    Incident empty = incident().build();
    assertThat(ReferenceEvaluator.truth(rule, empty, new Tier(RiskTier.STANDARD, RiskTier.MEDIUM)))
        .isEqualTo(Truth.FAILS);
    assertThat(ReferenceEvaluator.truth(rule, empty, new Tier(RiskTier.STANDARD, RiskTier.HIGH)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(ReferenceEvaluator.truth(rule, empty, new Tier(RiskTier.HIGH, RiskTier.HIGH)))
        .isEqualTo(Truth.HOLDS);
  }

  @Test
  void asks_only_for_what_still_matters() {
    Rule rule =
        raises(
            "T-01",
            RiskTier.HIGH,
            any(
                is("victim.pregnant", "==", Answer.YES),
                io.github.riskrules.engine.generate.Rules.all(
                    is("victim.frightened", "==", Answer.YES),
                    is("victim.socialIsolation", "==", Answer.YES))),
            exists(
                FactScope.PRIOR_INCIDENT,
                prior("monthsBefore", "<=", 12),
                prior("crime", "==", Answer.YES)));
    Incident incident =
        incident()
            .victim(VictimBuilder.builder().socialIsolation(Answer.NO).build())
            .history(
                HistoryBuilder.builder()
                    .incidents(
                        List.of(
                            dated("2020-01-01", null),
                            PriorIncidentBuilder.builder()
                                .kind(PriorKind.VERBAL)
                                .crime(Answer.YES)
                                .build()))
                    .build())
            .build();
    assertThat(ReferenceEvaluator.unknowns(rule, incident, null))
        .extracting(UnknownFact::path)
        .containsExactly("victim.pregnant", "history.complete", "history.incidents[1].earliest");
  }

  @Test
  void asks_for_the_open_questions_behind_a_count() {
    Rule rule = raises("T-01", RiskTier.HIGH, is("dash.ticks", ">=", 14));
    assertThat(ReferenceEvaluator.unknowns(rule, incident().build(), null))
        .hasSize(24)
        .first()
        .extracting(UnknownFact::path)
        .isEqualTo("dash.injury");
    Incident onlyTotal = incident().dash(DashBuilder.builder().statedTicks(9).build()).build();
    assertThat(ReferenceEvaluator.unknowns(rule, onlyTotal, null))
        .extracting(UnknownFact::path)
        .containsExactly("dash.statedUnanswered");
  }

  @Test
  void shows_what_each_condition_read() {
    Rule rule =
        raises(
            "T-01",
            RiskTier.HIGH,
            is("victim.pregnant", "==", Answer.YES),
            is("dash.ticks", ">=", 14),
            exists(FactScope.PRIOR_INCIDENT, prior("monthsBefore", "<=", 12)));
    Incident incident =
        incident()
            .victim(VictimBuilder.builder().pregnant(Answer.REFUSED).build())
            .dash(DashBuilder.builder().statedTicks(9).statedUnanswered(6).build())
            .history(
                HistoryBuilder.builder()
                    .incidents(List.of(dated("2020-01-01", null), dated("2026-01-01", null)))
                    .build())
            .build();
    assertThat(ReferenceEvaluator.conditions(rule, incident, null))
        .extracting(
            result -> result.condition() + " " + result.truth(),
            result -> result.facts(),
            result -> result.was())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "victim.pregnant == YES UNKNOWN",
                List.of("victim.pregnant"),
                List.of("not known (REFUSED)")),
            org.assertj.core.groups.Tuple.tuple(
                "dash.ticks >= 14 UNKNOWN", List.of("dash.ticks"), List.of("9 to 15")),
            org.assertj.core.groups.Tuple.tuple(
                "exists PriorIncident HOLDS",
                List.of(
                    "history.incidents", "history.complete", "history.incidents[1].monthsBefore"),
                List.of("2 listed", "not known", "11")));
  }

  @Test
  void gives_the_matched_facts_as_evidence() {
    Rule rule =
        raises(
            "T-01",
            RiskTier.HIGH,
            any(
                is("victim.pregnant", "==", Answer.YES),
                is("victim.socialIsolation", "==", Answer.YES)),
            exists(FactScope.PRIOR_INCIDENT, prior("kind", "==", PriorKind.VIOLENCE)));
    Incident incident =
        incident()
            .victim(VictimBuilder.builder().socialIsolation(Answer.YES).build())
            .history(
                HistoryBuilder.builder()
                    .incidents(List.of(kind(PriorKind.VERBAL), kind(PriorKind.VIOLENCE)))
                    .build())
            .build();
    assertThat(ReferenceEvaluator.evidence(rule, incident))
        .extracting(evidence -> evidence.fact() + "=" + evidence.value())
        .containsExactly("victim.socialIsolation=YES", "history.incidents[1].kind=VIOLENCE");
  }

  private static Truth truth(Condition condition, Incident incident) {
    return ReferenceEvaluator.truth(raises("T-01", RiskTier.HIGH, condition), incident, null);
  }

  private static Condition tier(String path, String operator, RiskTier value) {
    return is(FactScope.TIER, path, operator, value);
  }

  private static IncidentBuilder incident() {
    return Incident.reported("T-1", REPORTED);
  }

  private static Incident pregnant(Answer answer) {
    return incident().victim(VictimBuilder.builder().pregnant(answer).build()).build();
  }

  private static Incident complete(PriorIncident... incidents) {
    return incident()
        .history(
            HistoryBuilder.builder().complete(Answer.YES).incidents(List.of(incidents)).build())
        .build();
  }

  private static Incident referred(Answer answer, LocalDate on) {
    return incident()
        .history(HistoryBuilder.builder().maracReferral(answer).maracReferredOn(on).build())
        .build();
  }

  private static PriorIncident dated(String earliest, String latest) {
    return PriorIncidentBuilder.builder()
        .kind(PriorKind.VERBAL)
        .earliest(earliest == null ? null : LocalDate.parse(earliest))
        .latest(latest == null ? null : LocalDate.parse(latest))
        .build();
  }

  private static PriorIncident kind(PriorKind kind) {
    return PriorIncidentBuilder.builder().kind(kind).build();
  }
}
