package io.github.riskrules.engine.record;

import java.nio.file.Path;
import java.util.List;

/**
 * A program of its own that appends decisions, small and large, and says on standard output which
 * were acknowledged, until it is killed or a decision is not recorded.
 */
final class AppendingProgram {
  private static final int LARGE = 1_500_000;

  private AppendingProgram() {}

  public static void main(String[] arguments) throws Exception {
    List<String> large = List.of("x".repeat(LARGE));
    try (DecisionJournal journal = DecisionJournal.open(Path.of(arguments[0]))) {
      for (int i = journal.head().entry() + 1; ; i++) {
        DecisionRecord record =
            DecisionRecord.of(Small.incident(i), Small.decision(i, i % 2 == 0 ? large : List.of()));
        Receipt kept = journal.append(record);
        System.out.println(kept.entry() + " " + kept.hash());
        System.out.flush();
      }
    } catch (NotRecordedException inWords) {
      System.out.println("NOT RECORDED " + inWords.getMessage());
    }
  }

  /** Starts it in a process of its own. */
  static Process start(Path journal, String shell) throws Exception {
    return new ProcessBuilder(
            "/bin/bash",
            "-c",
            shell + " exec \"$@\"",
            "bash",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            AppendingProgram.class.getName(),
            journal.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
