package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link SeededFaultsTest} has shown to notice faults, where there should be none. */
class LiftingTest {
  private static final int INCIDENTS = 1_500;
  private static final List<Rule> RULES = SeededFaults.RULES;

  @Test
  void finds_what_the_reference_evaluator_finds_whatever_rules_can_say() {
    SeededFault none =
        new SeededFault(
            "none",
            "every rule",
            SeededFaults.lifted(RULES, new Lifter()),
            SeededFaults.sound(RULES));
    IncidentGenerator generator = IncidentGenerator.of(RULES, 20261120L);
    Optional<Draft> shown =
        Stream.generate(generator::next).limit(INCIDENTS).filter(none::isShownBy).findFirst();
    assertThat(shown.map(Draft::inWords)).isEmpty();
  }
}
