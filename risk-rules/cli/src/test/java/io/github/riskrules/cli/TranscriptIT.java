package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page on writing policy tells from beginning to end comes out as told. Its edits are made
 * and its files written, and its commands typed into a shell with the packaged launcher on its
 * path, in a folder that holds nothing but a copy of the national pack. An ellipsis stands for the
 * lines, or the rest of the words, that the page leaves out.
 */
class TranscriptIT {
  private static final Path PAGE = Path.of("..", "..", "docs", "policy-authoring.md");
  private static final Pattern STEP =
      Pattern.compile(
          "(?s)<!-- edit: (\\S+): (.+?) -> (.+?) -->|```console\n(.*?)```"
              + "|<!-- written: (\\S+) -->\n```\\w*\n(.*?)```");
  private static final String LEFT_OUT = "…";

  @TempDir private Path folder;

  @Test
  void every_command_of_the_page_prints_what_the_page_says() throws Exception {
    copy(Path.of("..", "packs", "england-and-wales"), folder.resolve("new/england-and-wales"));
    int commands = 0;

    for (MatchResult step : STEP.matcher(Files.readString(PAGE)).results().toList()) {
      if (step.group(1) != null) {
        edit(folder.resolve(step.group(1)), step.group(2), step.group(3));
      } else if (step.group(5) != null) {
        Files.writeString(folder.resolve(step.group(5)), step.group(6));
      } else {
        String[] typedAndPrinted = step.group(4).split("\n", 2);
        String command = typedAndPrinted[0].substring("$ ".length());
        assertThat(typed(command))
            .as("what '%s' prints", command)
            .matches(asPattern(typedAndPrinted[1]));
        commands++;
      }
    }

    assertThat(commands).isEqualTo(8);
  }

  private static void edit(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private static Pattern asPattern(String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : printed.lines().toList()) {
      pattern.append(
          line.equals(LEFT_OUT)
              ? "(?:.*\n)*?"
              : Stream.of(line.split(LEFT_OUT, -1))
                      .map(Pattern::quote)
                      .collect(Collectors.joining(".*"))
                  + "\n");
    }
    return Pattern.compile(pattern.toString());
  }

  private String typed(String command) throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Path launcher = Path.of(System.getProperty("risk.launcher")).toAbsolutePath().getParent();
    String path = shell.environment().getOrDefault("PATH", "");
    shell.environment().put("PATH", launcher + File.pathSeparator + path);
    shell.environment().put("COLUMNS", "100");
    Process process = shell.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
