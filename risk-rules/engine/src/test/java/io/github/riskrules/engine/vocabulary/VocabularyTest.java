package io.github.riskrules.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Instant REPORTED = Instant.parse("2026-11-20T22:00:00Z");

  private final Vocabulary vocabulary = Vocabulary.standard();

  @Test
  void says_of_a_fact_what_stands_at_its_declaration() {
    VocabularyFact age = vocabulary.incidentFact("suspect.age");
    assertThat(age.scope()).isEqualTo(FactScope.INCIDENT);
    assertThat(age.type()).isEqualTo(FactType.NUMBER);
    assertThat(age.javaType()).isEqualTo(Integer.class);
    assertThat(age.question()).isEqualTo("How old is the suspect?");
    assertThat(age.source()).isEqualTo("Officer");
    assertThat(age.direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(age.min()).isZero();
    assertThat(age.max()).isEqualTo(120);
    assertThat(age.always()).isFalse();
    assertThat(age.derived()).isFalse();
    assertThat(age.from()).isEmpty();
  }

  @Test
  void knows_both_halves_of_a_counted_pair_and_what_settles_them() {
    VocabularyFact known = vocabulary.incidentFact("history.eventsInYear");
    VocabularyFact possible = vocabulary.incidentFact("history.possibleEventsInYear");
    assertThat(known.atMost()).isEqualTo(possible.path());
    assertThat(known.atLeast()).isNull();
    assertThat(possible.atLeast()).isEqualTo(known.path());
    assertThat(possible.atMost()).isNull();
    assertThat(known.from()).containsExactly("history.complete", "history.incidents");
    assertThat(possible.from()).isEqualTo(known.from());
    assertThat(known.derived()).isTrue();
    assertThat(known.always()).isTrue();
    assertThat(known.javaType()).isEqualTo(Integer.class);
  }

  @Test
  void tells_what_is_always_known_from_what_may_be_unknown() {
    assertThat(in(FactScope.PRIOR_INCIDENT, "kind").always()).isTrue();
    assertThat(in(FactScope.PRIOR_INCIDENT, "crime").always()).isFalse();
    assertThat(in(FactScope.PRIOR_INCIDENT, "monthsBefore").always()).isFalse();
    assertThat(in(FactScope.PRIOR_INCIDENT, "monthsBefore").derived()).isTrue();
    assertThat(in(FactScope.TIER, "atLeast").always()).isTrue();
  }

  @Test
  void reads_each_fact_from_the_record_that_holds_it() {
    Incident incident =
        Draft.of(Map.of("id", "test-1", "reportedAt", REPORTED))
            .with("suspect.age", 34)
            .with("dash.strangulation", Answer.YES)
            .withEntry(
                FactScope.PRIOR_INCIDENT,
                Map.of("kind", PriorKind.VIOLENCE, "earliest", LocalDate.parse("2026-11-01")))
            .build();
    assertThat(vocabulary.incidentFact("suspect.age").read(incident)).isEqualTo(34);
    assertThat(vocabulary.incidentFact("dash.strangulation").read(incident)).isEqualTo(Answer.YES);
    assertThat(vocabulary.incidentFact("victim.age").read(incident)).isNull();
    assertThat(vocabulary.incidentFact("reportedAt").read(incident)).isEqualTo(REPORTED);
    Object entry = FactScope.PRIOR_INCIDENT.entries(incident).get(0);
    assertThat(in(FactScope.PRIOR_INCIDENT, "kind").read(entry)).isEqualTo(PriorKind.VIOLENCE);
    assertThat(in(FactScope.PRIOR_INCIDENT, "monthsBefore").read(entry)).isEqualTo(1);
  }

  @Test
  void reads_both_ends_of_the_tier_and_asks_for_each_in_its_own_words() {
    Tier tier = new Tier(RiskTier.MEDIUM, RiskTier.HIGH);
    assertThat(vocabulary.facts(FactScope.TIER))
        .extracting(VocabularyFact::path)
        .containsExactly("atLeast", "atMost");
    assertThat(in(FactScope.TIER, "atLeast").read(tier)).isEqualTo(RiskTier.MEDIUM);
    assertThat(in(FactScope.TIER, "atMost").read(tier)).isEqualTo(RiskTier.HIGH);
    assertThat(in(FactScope.TIER, "atLeast").question())
        .isEqualTo("Which tier has the incident reached?");
    assertThat(in(FactScope.TIER, "atMost").question())
        .isEqualTo("Which tier may the incident yet reach?");
  }

  @Test
  void puts_facts_in_the_order_of_their_declaration_and_counted_ones_by_name() {
    assertThat(vocabulary.facts(FactScope.PRIOR_INCIDENT))
        .extracting(VocabularyFact::path)
        .containsExactly(
            "id",
            "earliest",
            "latest",
            "kind",
            "crime",
            "grave",
            "reported",
            "suspectWas",
            "monthsBefore");
    List<VocabularyFact> facts = List.copyOf(vocabulary.facts(FactScope.INCIDENT));
    for (int i = 0; i < facts.size(); i++) {
      assertThat(facts.get(i).order()).isEqualTo(i);
    }
    assertThat(facts.stream().map(VocabularyFact::path).filter(path -> path.contains("InYear")))
        .containsExactly(
            "history.statedEventsInYear",
            "history.statedCrimesInYear",
            "history.maracReferralInYear",
            "history.crimesInYear",
            "history.eventsInYear",
            "history.possibleCrimesInYear",
            "history.possibleEventsInYear");
  }

  @Test
  void finds_a_fact_only_in_its_own_scope() {
    assertThat(vocabulary.find(FactScope.PRIOR_INCIDENT, "crime")).isPresent();
    assertThat(vocabulary.find(FactScope.INCIDENT, "crime")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabulary.incidentFact("dash.strangulaton"))
        .withMessage("no such fact: dash.strangulaton");
    assertThat(vocabulary.nearest(FactScope.INCIDENT, "dash.strangulaton"))
        .contains("dash.strangulation");
    assertThat(vocabulary.nearest(FactScope.PRIOR_INCIDENT, "dash.strangulaton")).isEmpty();
  }

  @Test
  void names_a_fact_of_an_entry_from_the_incident_down() {
    assertThat(in(FactScope.PRIOR_INCIDENT, "kind").fullPath()).isEqualTo("history.incidents.kind");
    assertThat(in(FactScope.PRIOR_INCIDENT, "kind")).hasToString("history.incidents.kind");
    assertThat(vocabulary.incidentFact("dash.ticks")).hasToString("dash.ticks");
  }

  @Test
  void knows_the_lists_of_an_incident_and_which_fact_says_that_each_is_complete() {
    assertThat(FactScope.values())
        .filteredOn(FactScope::isList)
        .extracting(FactScope::patternName, FactScope::listPath, FactScope::completePath)
        .containsExactly(
            tuple("PriorIncident", "history.incidents", "history.complete"),
            tuple("Child", "children.each", "children.complete"),
            tuple("CourtOrder", "orders.each", "orders.complete"));
    assertThatNullPointerException()
        .isThrownBy(FactScope.INCIDENT::listPath)
        .withMessage("not a list");
  }

  @Test
  void takes_the_entries_of_each_list_from_its_own_place() {
    Incident incident =
        Draft.of(Map.of("id", "test-1", "reportedAt", REPORTED))
            .withEntry(FactScope.CHILD, Map.of("age", 7))
            .withEntry(FactScope.COURT_ORDER, Map.of("kind", OrderKind.NON_MOLESTATION))
            .build();
    assertThat(FactScope.PRIOR_INCIDENT.entries(incident)).isEmpty();
    assertThat(FactScope.CHILD.entries(incident))
        .extracting(entry -> in(FactScope.CHILD, "age").read(entry))
        .containsExactly(7);
    assertThat(FactScope.COURT_ORDER.entries(incident))
        .extracting(entry -> in(FactScope.COURT_ORDER, "kind").read(entry))
        .containsExactly(OrderKind.NON_MOLESTATION);
  }

  @Test
  void has_a_kind_for_every_type_of_fact_and_takes_no_other() {
    assertThat(FactType.of(Answer.class)).isEqualTo(FactType.ANSWER);
    assertThat(FactType.of(Integer.class)).isEqualTo(FactType.NUMBER);
    assertThat(FactType.of(int.class)).isEqualTo(FactType.NUMBER);
    assertThat(FactType.of(LocalDate.class)).isEqualTo(FactType.DATE);
    assertThat(FactType.of(Instant.class)).isEqualTo(FactType.TIME);
    assertThat(FactType.of(RiskTier.class)).isEqualTo(FactType.CHOICE);
    assertThat(FactType.of(String.class)).isEqualTo(FactType.TEXT);
    assertThatIllegalStateException()
        .isThrownBy(() -> FactType.of(Double.class))
        .withMessage("a fact cannot be a Double");
  }

  private VocabularyFact in(FactScope scope, String path) {
    return vocabulary.find(scope, path).orElseThrow();
  }
}
