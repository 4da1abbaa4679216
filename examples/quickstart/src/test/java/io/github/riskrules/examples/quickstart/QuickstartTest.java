package io.github.riskrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static String before;
  private static String after;

  @BeforeAll
  static void run_the_example() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.printTo(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String[] halves = printed.toString(StandardCharsets.UTF_8).split("The same, but", -1);
    assertThat(halves).hasSize(2);
    before = halves[0];
    after = halves[1];
  }

  @Test
  void a_first_low_harm_incident_may_get_a_conditional_caution() {
    assertThat(before)
        .contains("Risk: STANDARD")
        .contains("Project PIPA")
        .contains("authorised by: Sergeant or above")
        .doesNotContain("Refer to MARAC");
  }

  @Test
  void says_by_when_to_act() {
    assertThat(before).contains("when: by Sat 21 Nov 2026 19:40");
  }

  @Test
  void one_changed_fact_makes_it_high_and_withdraws_the_caution() {
    assertThat(after)
        .contains("Risk: HIGH")
        .contains("Refer to MARAC")
        .containsSubsequence(
            "No longer suggested:", "Project PIPA", "Strangulation stops every disposal");
  }

  @Test
  void names_the_policy_and_leaves_the_decision_to_a_person() {
    assertThat(after).contains("northamptonshire 2026.1. A person decides.");
  }
}
