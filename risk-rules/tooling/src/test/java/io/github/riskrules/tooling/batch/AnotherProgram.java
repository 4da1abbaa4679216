package io.github.riskrules.tooling.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program of its own that would go on with a run, and says what came of it. */
final class AnotherProgram {
  private AnotherProgram() {}

  public static void main(String[] arguments) throws Exception {
    BatchFiles files = new BatchFiles(Path.of(arguments[0]), Path.of(arguments[1]));
    try (WrittenResults written =
        WrittenResults.resume(files, Runs.SETTINGS, BatchInput.of(Runs.stream("")), Runs.batch())) {
      System.out.print(written.assessedBefore() + " before");
    } catch (BatchRefusedException refused) {
      System.out.print(refused.why());
    }
  }

  /** What it says of a run without an input. */
  static String resuming(BatchFiles files) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherProgram.class.getName(),
                files.results().toString(),
                files.rejects().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
