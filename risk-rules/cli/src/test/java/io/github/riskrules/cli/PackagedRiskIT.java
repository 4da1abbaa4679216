package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the packaged jar through its launcher, as a person at a terminal does. */
class PackagedRiskIT {
  private static final String LAUNCHER = System.getProperty("risk.launcher", "");
  private static final Path PACKS = Path.of("..", "packs").toAbsolutePath().normalize();
  private static final Path INCIDENT =
      PACKS.resolve("northamptonshire/incidents/first-contact-low-harm.json");
  private static final Path DAY = Path.of("src/test/resources/day.ndjson").toAbsolutePath();
  private static final List<String> ASSESS =
      List.of(
          LAUNCHER,
          "assess",
          INCIDENT.toString(),
          "--pack",
          "northamptonshire",
          "--at",
          "2026-11-20T22:00Z");

  /** A line on a library under another licence than ours, and its artifact. */
  private static final Pattern OTHER_LICENCE =
      Pattern.compile(
          "^ *\\((?!Apache-2\\.0\\)).*\\([\\w.-]+:([\\w.-]+):[^)]*\\)$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0, assess INCIDENT",
    "0, assess INCIDENT --pack northamptonshire --format json",
    "0, assess INCIDENT --pack PACKS/northamptonshire --format markdown",
    "1, assess PACKS/northamptonshire/pack.yaml",
    "2, assess none.json",
    "2, assess PACKS",
    "2, assess",
    "0, triage PACKS/northamptonshire/incidents --pack northamptonshire",
    "1, triage DAY",
    "1, triage DAY --format json",
    "2, triage none.ndjson",
    "0, figures PACKS/northamptonshire/incidents --from 2026-11-20 --format csv",
    "2, figures DAY --from never",
    "0, check northamptonshire",
    "1, check PACKS/northamptonshire/rules",
    "2, check nowhere",
    "0, test england-and-wales",
    "0, test northamptonshire",
    "0, schema incident",
    "0, schema decision",
    "0, schema triage",
    "0, schema figures",
    "2, schema other",
    "0, facts",
    "0, facts --format json",
    "0, rules northamptonshire",
    "0, actions england-and-wales",
    "0, --version",
    "0, --help",
    "2, nonsense",
  })
  void ends_with_the_exit_code_that_says_how_it_went(int exit, String arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER));
    for (String argument : arguments.split(" ", -1)) {
      command.add(
          argument
              .replace("INCIDENT", INCIDENT.toString())
              .replace("DAY", DAY.toString())
              .replace("PACKS", PACKS.toString()));
    }

    Outcome outcome = run(command, Map.of());

    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
    assertThat(outcome.out().isEmpty()).isEqualTo(exit == 2 || arguments.contains("pack.yaml"));
    assertThat(outcome.out() + outcome.err()).doesNotContain("Exception", "\tat ", "\u001b");
    assertThat(outcome.err().isEmpty()).isEqualTo(!outcome.out().isEmpty());
  }

  @Test
  void reads_an_incident_from_a_pipe_and_writes_into_one() {
    Outcome outcome =
        shell("cat '%s' | '%s' assess - | head -1".formatted(INCIDENT, LAUNCHER), Map.of());

    assertThat(outcome.out()).startsWith("Tier: ").hasLineCount(1);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void says_nothing_when_the_reader_of_a_pipe_has_gone() {
    Outcome outcome =
        shell("{ sleep 2; '%s' facts; echo $? >&2; } | true".formatted(LAUNCHER), Map.of());

    assertThat(outcome.err()).isEqualTo("0\n");
  }

  @Test
  void says_that_the_output_could_not_be_written() {
    assumeThat(Path.of("/dev/full")).exists();

    Outcome outcome = shell("'%s' facts > /dev/full".formatted(LAUNCHER), Map.of());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("risk: the output could not be written.\n");
  }

  @Test
  void takes_a_day_from_a_pipe_and_gives_the_same_bytes_with_one_processor_and_with_many() {
    String triage = "cat '%s' | '%s' triage - --at 2026-11-20T22:00Z --format json";
    String command = triage.formatted(DAY, LAUNCHER);

    Outcome one = shell(command, Map.of("RISK_JAVA_OPTS", "-XX:ActiveProcessorCount=1"));

    assertThat(one.out()).startsWith("{").contains("\"standard input:3\"");
    assertThat(shell(command, Map.of("RISK_JAVA_OPTS", "-XX:ActiveProcessorCount=8")).out())
        .isEqualTo(one.out());
  }

  @Test
  void colours_only_where_colour_is_wanted() {
    assertThat(run(ASSESS, Map.of("CLICOLOR_FORCE", "1")).out()).contains("\u001b[1");
    assertThat(run(ASSESS, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")).out())
        .doesNotContain("\u001b");
  }

  @Test
  void keeps_to_the_columns_it_is_given() {
    assertThat(run(ASSESS, Map.of("COLUMNS", "60")).out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void writes_the_same_bytes_under_a_turkish_locale_in_another_zone_and_encoding() {
    String elsewhere =
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
            + " -Dfile.encoding=ISO-8859-9 -Dstdout.encoding=ISO-8859-9";
    for (String form : List.of("text", "json", "markdown")) {
      List<String> command = new ArrayList<>(ASSESS);
      command.addAll(List.of("--format", form));

      assertThat(run(command, Map.of("RISK_JAVA_OPTS", elsewhere, "LC_ALL", "tr_TR.UTF-8")).out())
          .isNotEmpty()
          .isEqualTo(run(command, Map.of()).out());
    }
  }

  @Test
  void carries_the_licence_of_each_library_inside_that_has_another_than_its_own() throws Exception {
    try (JarFile jar = new JarFile(System.getProperty("risk.jar", ""))) {
      String libraries = text(jar, "META-INF/THIRD-PARTY.txt");
      List<String> others =
          OTHER_LICENCE.matcher(libraries).results().map(match -> match.group(1)).toList();

      assertThat(others).contains("z3-turnkey", "slf4j-api", "logback-core");
      for (String artifact : others) {
        assertThat(text(jar, "META-INF/licenses/" + artifact + ".txt"))
            .as(artifact)
            .contains("Copyright");
      }
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void finds_nine_in_ten_classes_laid_out_for_the_java_that_built_it() throws IOException {
    Path log = folder.resolve("classes.log");

    run(
        ASSESS,
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "RISK_JAVA_OPTS",
            "-Xlog:class+load:file=" + log));

    List<String> classes = Files.readAllLines(log);
    assertThat(classes)
        .filteredOn(line -> line.endsWith(" source: shared objects file"))
        .hasSizeGreaterThan(classes.size() * 9 / 10);
  }

  @Test
  void needs_no_home_and_nowhere_to_write() throws IOException {
    Path sealed = Files.createDirectory(folder.resolve("sealed"));
    assertThat(sealed.toFile().setWritable(false)).isTrue();
    String nowhere = "-Djava.io.tmpdir=%s -Duser.home=/nowhere -XX:-UsePerfData".formatted(sealed);

    Outcome outcome =
        shell(
            "cd '%s' && exec env -i PATH=\"$PATH\" JAVA_HOME=\"${JAVA_HOME:-}\" RISK_JAVA_OPTS='%s' %s"
                .formatted(sealed, nowhere, quoted(ASSESS)),
            Map.of());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("Tier: ");
    assertThat(sealed).isEmptyDirectory();
  }

  private static String quoted(List<String> command) {
    return "'" + String.join("' '", command) + "'";
  }

  private Outcome shell(String script, Map<String, String> environment) {
    return run(List.of("sh", "-c", script), environment);
  }

  private Outcome run(List<String> command, Map<String, String> environment) {
    try {
      Path out = Files.createTempFile(folder, "out", ".txt");
      Path err = Files.createTempFile(folder, "err", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command);
      List.of("COLUMNS", "NO_COLOR", "CLICOLOR_FORCE").forEach(builder.environment()::remove);
      builder.environment().putAll(environment);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
      return new Outcome(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private record Outcome(int exit, String out, String err) {}
}
