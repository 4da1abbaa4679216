package io.github.riskrules.tooling.batch;

import static io.github.riskrules.tooling.batch.Runs.SETTINGS;
import static io.github.riskrules.tooling.batch.Runs.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is interrupted, anywhere, and goes on as if it had not been. */
class ResumedRunTest {
  private static final String LINES =
      String.join(
          "\n",
          "bad",
          incident("a"),
          "",
          "worse",
          incident("b"),
          "bad",
          "bad",
          incident("c"),
          "bad");

  private final Batch batch = Runs.batch();

  @TempDir private Path folder;
  private BatchFiles files;
  private byte[] results;
  private byte[] rejects;

  @BeforeEach
  void run_once_to_the_end() throws Exception {
    files = BatchFiles.of(folder.resolve("results.ndjson"));
    try (WrittenResults written = WrittenResults.begin(files, SETTINGS)) {
      batch.run(BatchInput.of(Runs.stream(LINES)), written, (done, bytes) -> {});
    }
    results = Files.readAllBytes(files.results());
    rejects = Files.readAllBytes(files.rejects());
  }

  @Test
  void finds_its_place_from_every_byte_at_which_the_results_can_break_off() throws Exception {
    int whole = 0;
    for (int length = 0; length <= results.length; length++) {
      Files.write(files.results(), Arrays.copyOf(results, length));
      whole += length > 0 && results[length - 1] == '\n' ? 1 : 0;
      // What was set aside before the last whole result, and what comes after it anew.
      int before = whole == 0 ? 0 : whole == 1 ? 1 : whole == 2 ? 2 : 4;
      assertThat(place())
          .isEqualTo(
              new Resumption(whole, before, lineEnd(results, whole), lineEnd(rejects, before)));
    }
  }

  @Test
  void goes_on_as_if_it_had_not_been_interrupted() throws Exception {
    for (int length = 0; length <= results.length; length += 151) {
      Files.write(files.results(), Arrays.copyOf(results, length));
      resume(LINES);
      assertWhole();
    }
    for (int line = 0; line <= 3; line++) {
      Files.write(files.results(), Arrays.copyOf(results, lineEnd(results, line)));
      resume(LINES);
      assertWhole();
    }
  }

  @Test
  void goes_on_wherever_lines_set_aside_after_the_last_result_break_off() throws Exception {
    byte[] first = Arrays.copyOf(results, lineEnd(results, 1));
    int kept = lineEnd(rejects, 1);
    for (int length = kept; length <= rejects.length; length++) {
      Files.write(files.results(), first);
      Files.write(files.rejects(), Arrays.copyOf(rejects, length));
      assertThat(place()).isEqualTo(new Resumption(1, 1, first.length, kept));
    }
    resume(LINES);
    assertWhole();
  }

  @Test
  void begins_where_only_the_settings_were_written() throws Exception {
    Files.delete(files.results());
    Files.delete(files.rejects());

    resume(LINES);

    assertWhole();
  }

  @Test
  void tells_how_much_was_done_before() throws Exception {
    try (WrittenResults written =
        WrittenResults.resume(files, SETTINGS, BatchInput.of(Runs.stream(LINES)), batch)) {
      assertThat(written.assessedBefore()).isEqualTo(3);
      // The last line comes after every result and is read again.
      assertThat(written.rejectedBefore()).isEqualTo(4);
    }
  }

  @Test
  void refuses_another_input_and_leaves_the_files_as_they_are() throws IOException {
    assertRefused(LINES.replace("\"c\"", "\"other\""), SETTINGS, "not what FILE gives there");
    assertRefused(LINES.replace(incident("a") + "\n", ""), SETTINGS, "not what FILE gives there");
    assertRefused(incident("a"), SETTINGS, "not what FILE gives there");
  }

  @Test
  void refuses_where_lines_set_aside_before_the_last_result_are_missing() throws IOException {
    Files.delete(files.rejects());

    assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("lines set aside is missing");
    assertThat(files.results()).hasBinaryContent(results);
  }

  @Test
  void refuses_another_time_and_another_detail() throws IOException {
    BatchSettings later = BatchSettings.of(Runs.POLICY, Runs.TIME.plusSeconds(1), Detail.OUTCOME);
    BatchSettings full = BatchSettings.of(Runs.POLICY, Runs.TIME, Detail.DECISION);

    assertRefused(LINES, later, "for another time of assessment: 2026-11-20T22:00:00Z");
    assertRefused(LINES, full, "begun without --full");
  }

  @Test
  void refuses_another_policy_and_another_version_of_the_library() throws IOException {
    String begun = Files.readString(files.settings());

    Files.writeString(files.settings(), begun.replace("\"version\":\"", "\"version\":\"1"));
    assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("under another policy");
    Files.writeString(files.settings(), begun.replaceFirst("digest\":\"....", "digest\":\"0000"));
    assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("as it was before it was changed");
    Files.writeString(files.settings(), begun.replace("neVersion\":\"", "neVersion\":\"1"));
    assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("another version of the library");
    Files.writeString(files.settings(), "{}");
    assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("does not say under what");
  }

  @Test
  void lets_nobody_write_to_an_output_that_a_run_writes_to() throws Exception {
    try (WrittenResults writing =
        WrittenResults.resume(files, SETTINGS, BatchInput.of(Runs.stream(LINES)), batch)) {
      assertThat(writing.assessedBefore()).isPositive();
      assertThatThrownBy(() -> resume(LINES)).hasMessageContaining("another run writes");
    }
  }

  /** What keeps two runs of one program apart need not keep those of two. */
  @Test
  void lets_no_other_program_write_to_an_output_that_a_run_goes_on_with() throws Exception {
    try (WrittenResults writing =
        WrittenResults.resume(files, SETTINGS, BatchInput.of(Runs.stream(LINES)), batch)) {
      assertThat(writing.assessedBefore()).isPositive();
      assertThat(AnotherProgram.resuming(files)).startsWith("another run writes to that output.");
    }
  }

  @Test
  void lets_no_other_program_set_lines_aside_where_a_run_does() throws Exception {
    BatchFiles other = new BatchFiles(folder.resolve("other.ndjson"), folder.resolve("shared"));
    try (WrittenResults writing =
        WrittenResults.begin(new BatchFiles(folder.resolve("one"), other.rejects()), SETTINGS)) {
      assertThat(writing.assessedBefore()).isZero();
      assertThat(AnotherProgram.resuming(other))
          .startsWith("another run writes to that file of lines set aside.");
    }
  }

  private Resumption place() throws Exception {
    try (FileChannel open = FileChannel.open(files.results())) {
      return Resumption.find(open, files, BatchInput.of(Runs.stream(LINES)), batch);
    }
  }

  private void resume(String lines) throws Exception {
    BatchInput input = BatchInput.of(Runs.stream(lines));
    try (WrittenResults written = WrittenResults.resume(files, SETTINGS, input, batch)) {
      batch.run(input, written, (done, bytes) -> {});
    }
  }

  private void assertWhole() {
    assertThat(files.results()).hasBinaryContent(results);
    assertThat(files.rejects()).hasBinaryContent(rejects);
  }

  private void assertRefused(String lines, BatchSettings settings, String why) {
    BatchInput input = BatchInput.of(Runs.stream(lines));
    assertThatThrownBy(() -> WrittenResults.resume(files, settings, input, batch))
        .isInstanceOf(BatchRefusedException.class)
        .hasMessageContaining(why);
    assertWhole();
  }

  /** Where a line ends, with its line feed. */
  private static int lineEnd(byte[] text, int line) {
    int at = 0;
    for (int found = 0; found < line; at++) {
      found += text[at] == '\n' ? 1 : 0;
    }
    return at;
  }
}
