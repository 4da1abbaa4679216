package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest {
  private static final Instant REPORTED = Instant.parse("2026-06-20T23:30:00Z");

  @Test
  void knows_nothing_that_nobody_set() throws ReflectiveOperationException {
    Incident incident = Incident.reported("a-1", REPORTED).build();
    for (Object fact : facts(incident)) {
      assertThat(fact).isIn(null, Answer.NOT_ASKED, List.of(), "a-1", REPORTED);
    }
  }

  @Test
  void takes_the_day_in_London_from_the_time_when_no_day_is_given() {
    Incident incident = Incident.reported("a-1", REPORTED).occurredAt(REPORTED).build();
    assertThat(incident.occurredOn()).isEqualTo(LocalDate.parse("2026-06-21"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "O'Name", "a\n", "\u00e9", "a/b"})
  void refuses_an_id_that_could_be_a_name_without_repeating_it(String id) {
    assertThatThrownBy(() -> Incident.reported(id, REPORTED).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must be 1 to 64 letters, digits, dots, hyphens and underscores");
  }

  @Test
  void takes_ids_of_up_to_64_characters() {
    assertThat(Incident.reported("a".repeat(64), REPORTED).build().id()).hasSize(64);
    assertThatThrownBy(() -> Incident.reported("a".repeat(65), REPORTED).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takes_force_areas_in_lower_case_only() {
    IncidentBuilder incident = Incident.reported("a-1", REPORTED);
    assertThat(incident.forceArea("devon and cornwall").build().forceArea()).isNotNull();
    assertThatThrownBy(() -> incident.forceArea("Northamptonshire").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("forceArea must be 1 to 64 lower case letters, spaces and hyphens");
  }

  @Test
  void needs_an_id_and_a_time_of_report() {
    assertThatThrownBy(() -> Incident.reported(null, REPORTED).build())
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Incident.reported("a-1", null).build())
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void refuses_ages_and_counts_that_cannot_be() {
    assertThatThrownBy(() -> VictimBuilder.builder().age(121).build())
        .hasMessage("victim.age must be from 0 to 120");
    assertThatThrownBy(() -> SuspectBuilder.builder().age(-1).build())
        .hasMessage("suspect.age must be from 0 to 120");
    assertThatThrownBy(() -> ChildBuilder.builder().age(18).build())
        .hasMessage("child.age must be from 0 to 17");
  }

  @Test
  void gives_every_number_a_range_and_every_fact_a_question() {
    for (RecordComponent component : components(Incident.class, new ArrayList<>())) {
      Fact fact = component.getAnnotation(Fact.class);
      if (fact == null) {
        continue;
      }
      assertThat(fact.question()).as("%s", component).endsWith("?");
      assertThat(fact.source()).as("%s", component).isNotBlank();
      boolean isNumber = component.getType() == Integer.class;
      assertThat(fact.min() >= 0 && fact.max() < Integer.MAX_VALUE)
          .as("%s", component)
          .isEqualTo(isNumber);
      assertThat(fact.pattern().isEmpty()).isEqualTo(fact.form().isEmpty());
      boolean isAnswer = component.getType() == Answer.class;
      boolean isOfAnswers =
          fact.direction() == Direction.RISK || fact.direction() == Direction.PROTECTIVE;
      assertThat(isAnswer || !isOfAnswers).as("%s", component).isTrue();
      assertThat(!isAnswer || isOfAnswers || fact.direction() == Direction.NEUTRAL)
          .as("%s", component)
          .isTrue();
    }
  }

  private static List<RecordComponent> components(Class<?> type, List<RecordComponent> found) {
    for (RecordComponent component : type.getRecordComponents()) {
      found.add(component);
      if (component.getType().isRecord()) {
        components(component.getType(), found);
      }
    }
    return found;
  }

  private static List<Object> facts(Record record) throws ReflectiveOperationException {
    List<Object> facts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(record);
      if (value instanceof Record inner) {
        facts.addAll(facts(inner));
      } else {
        facts.add(value);
      }
    }
    return facts;
  }
}
