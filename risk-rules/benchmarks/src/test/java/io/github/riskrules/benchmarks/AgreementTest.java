package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.benchmarks.ours.OurOutcome;
import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.incident.RiskTier;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contenders are right in some of the cases; before a run every one is in all of them. */
class AgreementTest {
  private static final List<Case> CASES = Workload.of(50);
  private static final Subject SUBJECT = Subject.northamptonshire();

  @Test
  void the_library_and_plain_java_are_right_under_the_whole_policy() {
    Set<String> quicklyMade = Set.of("ours-outcome", "ours-decision", "plain-outcome");
    assertThat(found(SUBJECT, each -> quicklyMade.contains(each.id())))
        .containsExactlyInAnyOrderElementsOf(quicklyMade);
  }

  /** Drools, and Java that builds the whole decision, take long to compile all of it. */
  @Test
  void every_contender_is_right_under_an_eighth_of_the_rules() {
    assertThat(found(SUBJECT.thinned(8), each -> true))
        .containsExactlyElementsOf(Contender.all().stream().map(Contender::id).toList());
  }

  /** What each of them is found to be: its name where it is right in every case tried. */
  static List<String> found(Subject subject, Predicate<Contender> whose) {
    Agreement agreement = Agreement.on(subject);
    List<Case> cases = Stream.concat(CASES.stream(), boundaryCases(subject)).toList();
    return Contender.all().stream()
        .filter(whose)
        .map(each -> found(Entered.of(each, subject), agreement, cases))
        .toList();
  }

  private static String found(Entered<?> entered, Agreement agreement, List<Case> cases) {
    String name = entered.contender().id();
    return cases.stream()
        .filter(each -> !agreement.holds(entered, each))
        .findFirst()
        .map(each -> name + " is wrong in " + each.incident().id())
        .orElse(name);
  }

  /** Incidents where the rules decide: rarer things than the workload has. */
  private static Stream<Case> boundaryCases(Subject subject) {
    IncidentGenerator generator = IncidentGenerator.of(subject.policy().rules(), 20_261_128L);
    return Stream.generate(() -> generator.next().build())
        .limit(50)
        .map(each -> new Case(each, each.reportedAt().plus(Duration.ofHours(5))));
  }

  @Test
  void no_two_contenders_share_a_name() {
    assertThat(Contender.all()).extracting(Contender::id).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void one_that_says_the_same_of_every_incident_is_found_out() {
    Assessor<Outcome> unmoved =
        (incident, time) ->
            new Outcome(new TierRange(RiskTier.STANDARD, RiskTier.STANDARD), List.of());

    Agreement agreement = Agreement.on(SUBJECT);
    var entered = List.of(new Entered<>(new OurOutcome(), unmoved));

    assertThatThrownBy(() -> CASES.forEach(each -> agreement.check(entered, each)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("ours-outcome is wrong in case-0");
  }
}
