package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, on the machines people have. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of(System.getProperty("risk.launcher"));
  private static final String JAVA = System.getProperty("java.home");

  @TempDir private Path folder;

  @Test
  void starts_through_a_chain_of_links() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

    assertThat(run(second, Map.of("JAVA_HOME", JAVA))).startsWith("0 ").contains("Usage: risk");
  }

  @Test
  void finds_java_on_the_path() throws Exception {
    assertThat(run(LAUNCHER, Map.of("PATH", JAVA + "/bin:/usr/bin:/bin")))
        .startsWith("0 ")
        .contains("Usage: risk");
  }

  @Test
  void says_what_to_install_where_there_is_no_java() throws Exception {
    assertThat(run(LAUNCHER, Map.of("PATH", tools().toString())))
        .isEqualTo("2 risk: Java was not found. Install Java 17 or newer, or set JAVA_HOME to it.");
  }

  @Test
  void says_that_java_home_leads_nowhere() throws Exception {
    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", folder.toString())))
        .startsWith("2 risk: JAVA_HOME is " + folder + ", which has no bin/java.");
  }

  @Test
  void says_that_java_is_too_old() throws Exception {
    Path old = java("exit 9");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", old.toString())))
        .startsWith("2 risk: ")
        .contains("is Java 11.0.2, and Java 17 or newer is needed.");
  }

  @Test
  void asks_a_java_that_has_no_release_file() throws Exception {
    Path old = java("echo 'openjdk version \"1.8.0_402\"' >&2");

    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", old.toString())))
        .startsWith("2 risk: ")
        .contains("is Java 1.8.0_402, and Java 17 or newer is needed.");
  }

  @Test
  void says_that_java_does_not_start() throws Exception {
    Path broken = java("exit 1");

    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", broken.toString())))
        .startsWith("2 risk: ")
        .contains("does not start.");
  }

  /** A folder laid out as a Java installation, whose java is a script. */
  private Path java(String script) throws IOException {
    Path home = folder.resolve("java");
    program(Files.createDirectories(home.resolve("bin")).resolve("java"), script);
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A folder with what the script itself needs, and no Java. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : new String[] {"readlink", "sed"}) {
      program(tools.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
    }
    return tools;
  }

  private String run(Path launcher, Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", launcher.toString(), "--help").redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue() + " " + output.strip();
  }
}
