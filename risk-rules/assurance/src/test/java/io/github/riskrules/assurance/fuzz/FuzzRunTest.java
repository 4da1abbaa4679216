package io.github.riskrules.assurance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jazzer, in a JVM of its own for each target. What it crashes on goes into the corpus, where
 * {@link CorpusTest} keeps it, and so does what reaches further than anything there.
 *
 * <p>{@code fuzz.seconds} is the time for each target; {@code fuzz.targets} names some of them,
 * with commas between.
 */
@Tag("fuzz")
class FuzzRunTest {
  private static final System.Logger LOG = System.getLogger("fuzz");
  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
  private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
  private static final String CHOSEN = System.getProperty("fuzz.targets", "");

  /** Longer inputs say nothing new, and make slow work of everything. */
  private static final String LONGEST = "-max_len=8192";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @ParameterizedTest
  @EnumSource(Target.class)
  void whatever_jazzer_thinks_of_is_answered_soundly(Target target) throws Exception {
    assumeTrue(CHOSEN.isEmpty() || List.of(CHOSEN.split(",")).contains(target.label()));
    Path found = Files.createDirectory(folder.resolve("found"));
    Path crashes = Files.createDirectory(folder.resolve("crashes"));
    Files.createDirectories(target.corpusFolder());
    Path log = folder.resolve("log.txt");

    int exit =
        jazzer(
            target,
            log,
            "-max_total_time=" + SECONDS,
            "-timeout=10",
            LONGEST,
            "-dict=" + dictionary(),
            "-artifact_prefix=" + crashes + "/",
            "--reproducer_path=" + folder,
            found.toString(),
            seeds(target).toString(),
            target.corpusFolder().toString());

    LOG.log(Level.INFO, "{0}: {1}", target.label(), runs(log));
    keep(crashes, target.corpusFolder());
    jazzer(
        target,
        folder.resolve("merge.txt"),
        "-merge=1",
        LONGEST,
        target.corpusFolder().toString(),
        found.toString());
    assertThat(exit).as("%s: see %s, and its last file in the corpus", target, log).isZero();
  }

  private static int jazzer(Target target, Path log, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Harness.class.getName());
    command.add("--target_args=" + target.name());
    command.add("--instrumentation_includes=io.github.riskrules.**");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  private Path seeds(Target target) throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(seeds.resolve("seed-" + number++), seed);
    }
    return seeds;
  }

  /** What rule files are made of, for the targets that take them as bytes. */
  private Path dictionary() throws IOException {
    String lines =
        Splicer.TOKENS.stream()
            .map(FuzzRunTest::quoted)
            .collect(Collectors.joining("\n", "", "\n"));
    return Files.writeString(folder.resolve("tokens.dict"), lines);
  }

  private static String quoted(String token) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte each : token.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(String.format("\\x%02x", each));
    }
    return quoted.append('"').toString();
  }

  private static void keep(Path crashes, Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(crashes)) {
      for (Path file : files.toList()) {
        Files.copy(file, corpus.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String runs(Path log) throws IOException {
    return DONE.matcher(Files.readString(log, StandardCharsets.ISO_8859_1))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElse("ended early");
  }
}
