package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script is sourced by a real bash, which is then asked what it would complete. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash to ask")
class CompletionCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void write_the_script() throws Exception {
    Ran ran = Ran.risk("completion");

    assertThat(ran.exit()).isZero();
    Files.writeString(folder.resolve("completion"), ran.out());
  }

  @Test
  void completes_the_name_of_a_command() throws Exception {
    assertThat(completions("ass")).containsExactly("assess");
    assertThat(completions("che")).containsExactlyInAnyOrder("check", "checks");
  }

  @Test
  void completes_the_options_of_a_command() throws Exception {
    assertThat(completions("assess", "--p")).containsExactly("--pack");
  }

  @Test
  void completes_what_an_option_can_be() throws Exception {
    assertThat(completions("assess", "--format", ""))
        .containsExactlyInAnyOrder("text", "json", "markdown");
    assertThat(completions("assess", "--pack", "nor")).containsExactly("northamptonshire");
  }

  @Test
  void completes_the_name_of_a_bundled_policy() throws Exception {
    assertThat(completions("handbook", "eng")).containsExactly("england-and-wales");
  }

  @Test
  void knows_every_command() throws Exception {
    assertThat(completions(""))
        .contains("assess", "triage", "figures", "check", "test", "handbook", "completion");
  }

  private List<String> completions(String... words) throws Exception {
    String script =
        "source \"$1\"; shift; COMP_WORDS=(risk \"$@\"); COMP_CWORD=$#;"
            + " COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE};"
            + " _complete_risk; printf '%s\\n' \"${COMPREPLY[@]}\"";
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash", "--norc", "-c", script, "bash", folder.resolve("completion").toString());
    builder.command().addAll(List.of(words));
    Process bash = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return printed.lines().map(String::strip).toList();
  }
}
