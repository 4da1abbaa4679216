package io.github.riskrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

/** Test classes as other people write them; {@link GeneratedIncidentSourceTest} runs them. */
final class SampleGeneratedTests {
  private SampleGeneratedTests() {}

  static final class Holding {
    @ParameterizedTest
    @GeneratedIncidentSource(pack = "two-visits", count = 12)
    void every_incident_has_an_id(Incident incident) {
      assertThat(incident.id()).isNotEmpty();
    }
  }

  static final class Breaking {
    @ParameterizedTest
    @GeneratedIncidentSource(pack = "bundled:england-and-wales", count = 30, seed = 42)
    void nobody_is_pregnant(Incident incident, TestInfo test) {
      Assumptions.assumeTrue(incident.victim().pregnant().isKnown());
      assertThat(incident.victim().pregnant())
          .as(test.getTestMethod().orElseThrow().getName())
          .isEqualTo(Answer.NO);
    }
  }

  static final class Misspelt {
    @ParameterizedTest
    @GeneratedIncidentSource(pack = "two-visit")
    void nothing(Incident incident) {
      assertThat(incident.id()).isEmpty();
    }
  }
}
