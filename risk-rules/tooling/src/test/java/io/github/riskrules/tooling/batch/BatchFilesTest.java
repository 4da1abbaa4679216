package io.github.riskrules.tooling.batch;

import static io.github.riskrules.tooling.batch.Runs.SETTINGS;
import static io.github.riskrules.tooling.batch.Runs.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No run writes over anything but its own files, and no two write to the same. */
class BatchFilesTest {
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void name_an_output() {
    output = folder.resolve("results.ndjson");
  }

  @Test
  void begins_nothing_where_one_of_its_files_is_there() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    for (Path file : new Path[] {files.results(), files.rejects(), files.settings()}) {
      Files.writeString(file, "kept");
      assertRefused(() -> WrittenResults.begin(files, SETTINGS), "is there already");
      assertThat(file).hasContent("kept");
      Files.delete(file);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void makes_all_its_files_at_once_so_that_a_missing_one_tells() throws Exception {
    BatchFiles files = BatchFiles.of(output);

    run(files, incident("a"));

    assertThat(files.rejects()).isEmptyFile();
    assertThat(files.begunWith()).contains(SETTINGS);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void refuses_to_set_lines_aside_in_the_output_or_the_settings() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    for (Path one :
        new Path[] {output, files.settings(), folder.resolve(".").resolve("results.ndjson")}) {
      assertRefused(
          () -> WrittenResults.begin(new BatchFiles(output, one), SETTINGS),
          "is the output itself");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refuses_to_write_over_what_it_reads_by_whatever_name() throws Exception {
    Path input = Files.writeString(folder.resolve("year.ndjson"), incident("a"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);

    assertRefused(() -> BatchFiles.of(input).requireNot(input), "is what is to be read");
    assertRefused(() -> new BatchFiles(output, link).requireNot(input), "is what is to be read");
    BatchFiles.of(output).requireNot(input);
  }

  @Test
  void refuses_to_write_over_what_it_reads_on_the_way_to_its_settings() throws Exception {
    Path input = Files.writeString(part(), incident("a"));

    assertRefused(() -> BatchFiles.of(output).requireNot(input), "is what is to be read");
  }

  @Test
  void writes_over_nothing_that_a_link_beside_the_output_leads_to() throws Exception {
    Path others = Files.writeString(folder.resolve("others"), "kept");
    BatchFiles files = BatchFiles.of(output);
    Files.createSymbolicLink(part(), others);

    run(files, incident("a"));

    assertThat(others).hasContent("kept");
    assertThat(files.settings()).isRegularFile();
    assertThat(Files.isSymbolicLink(files.settings())).isFalse();
  }

  @Test
  void begins_nothing_where_a_link_leads_to_what_is_not_there_yet() throws Exception {
    Path others = folder.resolve("others");
    BatchFiles files = BatchFiles.of(output);
    Files.createSymbolicLink(files.rejects(), others);

    assertRefused(() -> WrittenResults.begin(files, SETTINGS), "is there already");

    assertThat(others).doesNotExist();
  }

  @Test
  void says_what_cannot_be_a_file_of_a_run_whether_it_begins_or_goes_on() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    for (Path file : new Path[] {files.results(), files.rejects(), files.settings()}) {
      Files.createDirectory(file);
      String why = file.getFileName() + "' is a folder, a pipe or a device";
      assertRefused(() -> WrittenResults.begin(files, SETTINGS), why);
      assertRefused(() -> resume(files), why);
      Files.delete(file);
    }
  }

  @Test
  void begins_on_resume_where_a_run_stopped_before_it_had_written_anything() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    Files.createFile(files.results());
    Files.createFile(files.rejects());
    Files.writeString(part(), "{\"sch");

    try (WrittenResults written = resume(files)) {
      assertThat(written.assessedBefore()).isZero();
    }

    assertThat(files.begunWith()).contains(SETTINGS);
  }

  @Test
  void resumes_nothing_of_which_nobody_knows_what_it_is() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    Files.writeString(files.rejects(), "kept");

    assertRefused(() -> resume(files), "no settings beside the output");

    assertThat(files.rejects()).hasContent("kept");
    assertThat(files.results()).doesNotExist();
  }

  @Test
  void tells_settings_that_are_none() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    for (byte[] settings : new byte[][] {{}, {'{', '}'}, {(byte) 0xFF, (byte) 0xFE, 0, '{'}}) {
      Files.write(files.settings(), settings);
      assertRefused(() -> resume(files), "does not say under what a run was begun");
    }
  }

  /** Equal lines one after the other would hide that one of them was counted as another. */
  @Test
  void resumes_nothing_without_the_file_of_the_lines_set_aside() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    String lines = String.join("\n", "bad", incident("a"), incident("a"));
    run(files, lines);
    byte[] before = Files.readAllBytes(output);

    BatchFiles elsewhere = new BatchFiles(output, folder.resolve("other.ndjson"));
    assertRefused(
        () ->
            WrittenResults.resume(
                elsewhere, SETTINGS, BatchInput.of(Runs.stream(lines)), Runs.batch()),
        "the file of the lines set aside is missing");

    assertThat(output).hasBinaryContent(before);
  }

  @Test
  void takes_no_other_file_for_that_of_the_lines_set_aside() throws Exception {
    BatchFiles files = new BatchFiles(output, folder.resolve("rejects"));
    files.begin(SETTINGS);
    for (String other : List.of(incident("a"), incident("a") + "\n", "{\"line\":1}\n")) {
      Files.writeString(files.rejects(), other);
      assertRefused(() -> resume(files), "is nothing of a run's");
      assertThat(files.rejects()).content().isEqualTo(other);
    }
    Files.writeString(files.rejects(), "{");
    resume(files).close();
    assertThat(files.rejects()).isEmptyFile();
  }

  @Test
  void leaves_nothing_where_it_could_not_begin() throws Exception {
    BatchFiles files = new BatchFiles(output, folder.resolve("none/rejects"));

    assertThatThrownBy(() -> WrittenResults.begin(files, SETTINGS)).isInstanceOf(IOException.class);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void lets_others_read_the_output_while_it_is_written() throws Exception {
    BatchFiles files = BatchFiles.of(output);
    try (WrittenResults writing = WrittenResults.begin(files, SETTINGS)) {
      Runs.batch().run(BatchInput.of(Runs.stream(incident("a"))), writing, (done, bytes) -> {});
      assertThat(Files.readString(output)).startsWith("{\"incidentId\":\"a\"");
      assertRefused(() -> resume(files), "another run writes to that output");
    }
  }

  private Path part() {
    return folder.resolve("results.ndjson.settings.json.part");
  }

  private static void run(BatchFiles files, String lines) throws Exception {
    try (WrittenResults written = WrittenResults.begin(files, SETTINGS)) {
      Runs.batch().run(BatchInput.of(Runs.stream(lines)), written, (done, bytes) -> {});
    }
  }

  private static WrittenResults resume(BatchFiles files) throws Exception {
    return WrittenResults.resume(files, SETTINGS, BatchInput.of(Runs.stream("")), Runs.batch());
  }

  private static void assertRefused(ThrowingCallable act, String why) {
    assertThatThrownBy(act).isInstanceOf(BatchRefusedException.class).hasMessageContaining(why);
  }
}
