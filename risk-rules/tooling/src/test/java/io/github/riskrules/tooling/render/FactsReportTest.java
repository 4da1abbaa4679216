package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class FactsReportTest {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  @Test
  void shows_a_fact_with_its_question_type_direction_and_source() {
    assertThat(FactsReport.of(VOCABULARY).text(120))
        .contains(
            """
              - suspect.communityOrder
                Is the suspect serving a community order or suspended sentence?
                yes or no; yes is worse.
                Source: Probation.
            """
                .indent(0));
  }

  @Test
  void shows_the_range_of_a_number_and_the_choices_of_a_choice() {
    assertThat(FactsReport.of(VOCABULARY).text(120))
        .contains("whole number from 0 to 120; neither way is worse.")
        .contains("one of STANDARD, MEDIUM, HIGH;");
  }

  @Test
  void leaves_no_fact_out_in_either_form() {
    String text = FactsReport.of(VOCABULARY).text(200);
    String json = FactsJson.of(VOCABULARY);
    for (FactScope scope : FactScope.values()) {
      assertThat(VOCABULARY.facts(scope))
          .allSatisfy(fact -> assertThat(text).contains("- " + fact.path() + "\n"))
          .allSatisfy(fact -> assertThat(json).contains("\"path\" : \"" + fact.path() + "\""));
    }
  }

  @Test
  void puts_the_entries_of_a_list_under_the_list() {
    assertThat(FactsReport.of(VOCABULARY).text(80))
        .contains("EACH PRIORINCIDENT, IN HISTORY.INCIDENTS\n  - ");
  }
}
