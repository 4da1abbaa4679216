package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Child;
import io.github.riskrules.incident.ChildBuilder;
import io.github.riskrules.incident.ChildrenBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.JudgementBuilder;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Assesses an incident full of markers and looks for them wherever they must not be. */
class NothingPersonalLeaksTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
  private static final List<String> MARKERS =
      List.of("marker4711", "marker-area", "117", "113", "1987-07-19", "1991-05-23");

  private static final String OF_DROOLS_AND_DIGESTS =
      "[0-9a-f]{64}|\\[fact 0(:-?[0-9]+)+|(?<=Node\\()[0-9]+|^ *[0-9]+(?= \\[)";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Level before;

  @BeforeEach
  void listen_to_everything() {
    before = root.getLevel();
    root.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop_listening() {
    root.detachAppender(log);
    root.setLevel(before);
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void no_fact_reaches_a_log_or_the_text_of_an_object(String pack) {
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled(pack).orElseThrow());
    Decision decision = engine.assess(marked().build(), NOW);
    assertThat(DecisionJson.write(decision)).as("the decision itself says").contains("marker4711");
    assertHidden(decision.toString());
    assertHidden(decision.tier().toString());
    assertHidden(decision.findings().toString());
    assertHidden(decision.suggested().toString());
    assertHidden(decision.unsuggested().toString());
    assertHidden(decision.questions().toString());
    assertLogHidesMarkers();
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void no_fact_reaches_the_report_of_a_failed_assessment(String pack) {
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled(pack).orElseThrow());
    Incident impossible =
        marked()
            .suspect(SuspectBuilder.builder().age(113).adult(Answer.NO).build())
            .occurredOn(LocalDate.parse("2026-12-24"))
            .build();
    Throwable failure = catchThrowable(() -> engine.assess(impossible, NOW));
    assertThat(failure).hasNoCause();
    assertHidden(failure.toString());
    assertThat(failure.toString()).doesNotContain("2026-12-24");
    assertLogHidesMarkers();
  }

  private void assertLogHidesMarkers() {
    assertThat(log.list).as("something was logged, so that this test can fail").isNotEmpty();
    for (ILoggingEvent event : log.list) {
      assertHidden(event.getFormattedMessage());
      if (event.getThrowableProxy() != null) {
        assertHidden(ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }
  }

  private static void assertHidden(String text) {
    // Digests and the numbers by which Drools tells objects, nodes and turns apart may hold any
    // digits.
    assertThat(text.replaceAll(OF_DROOLS_AND_DIGESTS, "")).doesNotContain(MARKERS);
  }

  private static IncidentBuilder marked() {
    Child child = ChildBuilder.builder().age(13).hurt(Answer.YES).build();
    return Incident.reported("marker4711", NOW)
        .reference("marker4711")
        .forceArea("marker-area")
        .victim(VictimBuilder.builder().age(117).pregnant(Answer.YES).build())
        .suspect(
            SuspectBuilder.builder()
                .age(113)
                .domesticSanctionOn(LocalDate.parse("1987-07-19"))
                .build())
        .judgement(
            JudgementBuilder.builder()
                .grades(
                    List.of(
                        new ProfessionalGrade(
                            RiskTier.HIGH, ProfessionalRole.OFFICER, "marker4711")))
                .build())
        .children(ChildrenBuilder.builder().each(List.of(child)).build())
        .history(
            HistoryBuilder.builder()
                .incidents(
                    List.of(
                        PriorIncidentBuilder.builder()
                            .id("marker4711-1")
                            .kind(PriorKind.VIOLENCE)
                            .earliest(LocalDate.parse("1991-05-23"))
                            .build()))
                .build());
  }
}
