package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

  @ParameterizedTest
  @MethodSource("records")
  void each_fact_a_caller_gives_can_be_built_and_copied(Class<?> record) throws Exception {
    Class<?> builder = Class.forName(record.getName() + "Builder");
    Set<String> fields =
        Arrays.stream(builder.getDeclaredFields())
            .map(Field::getName)
            .filter(name -> !name.startsWith("$"))
            .collect(Collectors.toSet());
    for (RecordComponent component : record.getRecordComponents()) {
      boolean given =
          component.getAnnotation(Fact.class) != null
              || component.getType().isRecord()
              || component.getType() == List.class;
      assertThat(fields.contains(component.getName())).as(component.getName()).isEqualTo(given);
      if (given) {
        assertThat(builder.getMethod(component.getName(), component.getType()).getReturnType())
            .isEqualTo(builder);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void no_builder_says_what_it_holds(Class<?> record) throws Exception {
    Class<?> builder = Class.forName(record.getName() + "Builder");
    assertThat(builder.getMethod("toString").getDeclaringClass()).isEqualTo(Object.class);
  }

  @Test
  void a_copy_knows_what_the_original_knows() {
    Incident incident =
        Incident.reported("a-1", NOW)
            .firstContact(Answer.YES)
            .victim(VictimBuilder.builder().age(31).pregnant(Answer.REFUSED).build())
            .dash(DashBuilder.builder().strangulation(Answer.YES).statedTicks(3).build())
            .orders(
                OrdersBuilder.builder()
                    .each(
                        List.of(
                            CourtOrderBuilder.builder().kind(OrderKind.DVPN).servedAt(NOW).build()))
                    .build())
            .build();
    assertThat(IncidentBuilder.builder(incident).build()).isEqualTo(incident);
    assertThat(DashBuilder.builder(incident.dash()).build().ticks()).isEqualTo(3);
    assertThat(CourtOrderBuilder.builder(incident.orders().each().get(0)).build())
        .isEqualTo(incident.orders().each().get(0));
  }

  @Test
  void what_is_always_given_is_required() {
    assertThatThrownBy(() -> IncidentBuilder.builder().id("a-1").build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reportedAt is required");
    assertThatThrownBy(() -> CourtOrderBuilder.builder().build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("kind is required");
  }

  static Stream<Class<?>> records() {
    return Stream.of(
        Incident.class,
        Offences.class,
        Abuse.class,
        Checks.class,
        Relationship.class,
        Victim.class,
        Suspect.class,
        Assessment.class,
        Dash.class,
        Judgement.class,
        History.class,
        Children.class,
        Orders.class,
        Notice.class,
        Investigation.class,
        PriorIncident.class,
        Child.class,
        CourtOrder.class);
  }
}
