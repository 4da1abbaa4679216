package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.IncidentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
  private static final RiskAssessor ASSESSOR = (incident, time) -> Small.decision(1);

  @TempDir private Path folder;

  @Test
  void hands_over_the_decision_and_where_it_is_kept() throws Exception {
    try (DecisionJournal journal = DecisionJournal.open(folder.resolve("decisions.jsonl"))) {
      RecordedDecision recorded =
          Recorder.of(ASSESSOR, journal).assess(Small.incident(1), Small.TIME);

      assertThat(recorded.decision()).isEqualTo(Small.decision(1));
      assertThat(recorded.receipt()).contains(journal.head());
      assertThat(recorded.failure()).isEmpty();
    }
  }

  @Test
  void hands_over_the_decision_whatever_a_sink_does() {
    for (DecisionSink sink :
        Set.<DecisionSink>of(
            record -> {
              throw new IllegalStateException(record.evidence().get(0).document().text());
            },
            record -> {
              throw new StackOverflowError(record.json());
            })) {
      RecordedDecision recorded = Recorder.of(ASSESSOR, sink).assess(Small.incident(1), Small.TIME);

      assertThat(recorded.decision()).isEqualTo(Small.decision(1));
      assertThat(recorded.receipt()).isEmpty();
      assertThat(recorded.failure())
          .contains("the decision could not be recorded, by a fault of what keeps the records.");
    }
  }

  @Test
  void says_where_nothing_can_be_written_and_hands_over_the_decision() throws Exception {
    Path link = folder.resolve("link.jsonl");
    Files.createSymbolicLink(link, folder.resolve("elsewhere.jsonl"));

    notKept(folder, "the journal is a folder. Give the name of a file.");
    notKept(folder.resolve("none/d.jsonl"), "the folder of the journal is not there.");
    notKept(link, "the journal or a file beside it is a link, and what it leads to can be changed");
    assertThat(folder.resolve("elsewhere.jsonl")).doesNotExist();
  }

  @Test
  void says_where_the_system_takes_no_file_and_hands_over_the_decision() throws Exception {
    assumeThat(Path.of("/proc/self")).exists();

    // Not even the superuser makes a file there.
    notKept(
        Path.of("/proc/decisions.jsonl"), "the journal cannot be opened. Check that its folder");
    notKept(Path.of("/dev/full"), "the journal or a file beside it is not a plain file.");
  }

  @Test
  void records_the_facts_and_the_decision_as_they_are() throws Exception {
    DecisionRecord record = Small.record(1);
    Decision decision = Small.decision(1);

    assertThat(record.sealed().policy()).isEqualTo(decision.policy());
    assertThat(record.evidence().get(0).document().text())
        .isEqualTo(IncidentJson.writeCompact(Small.incident(1)));
    assertThat(CanonicalJson.read(DecisionRecord.class, DecisionRecord.SCHEMA, record.json()))
        .isEqualTo(record);
    assertThat(record).isNotEqualTo(Small.record(1));
    assertThat(CanonicalJson.write(record.sealed()))
        .doesNotContain("i1")
        .doesNotContain("STANDARD")
        .doesNotContain("HIGH");
  }

  private static void notKept(Path path, String why) throws Exception {
    DecisionSink sink =
        record -> {
          try (DecisionJournal journal = DecisionJournal.open(path)) {
            return journal.append(record);
          } catch (IOException failed) {
            throw new NotRecordedException("not closed");
          }
        };
    RecordedDecision recorded = Recorder.of(ASSESSOR, sink).assess(Small.incident(1), Small.TIME);

    assertThat(recorded.decision()).isEqualTo(Small.decision(1));
    assertThat(recorded.failure().orElseThrow()).startsWith(why).doesNotContain("i1");
  }
}
