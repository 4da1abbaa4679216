package io.github.riskrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentUnreadableException;
import io.github.riskrules.incident.Incident;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path THIS_FILE =
      Path.of("src/test/java/io/github/riskrules/examples/quickstart/ReadmeTest.java");
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

  /** The code that the README shows. */
  private static List<String> suggestions(byte[] document, Instant now, StringBuilder record) {
    // README begins
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled("northamptonshire").orElseThrow());

    Incident incident = IncidentJson.read(document).orElseThrow(); // names every mistake at once
    Decision decision = engine.assess(incident, now);
    record.append(DecisionJson.write(decision));
    return decision.suggested().stream().map(each -> each.action().label()).toList();
    // README ends
  }

  @Test
  void the_code_it_shows_suggests_actions_and_keeps_the_decision() {
    byte[] document =
        PolicyPack.bundled("northamptonshire")
            .orElseThrow()
            .file("incidents/high-risk.json")
            .orElseThrow();
    StringBuilder record = new StringBuilder();

    assertThat(suggestions(document, NOW, record)).contains("Refer to MARAC");
    assertThat(record).contains("\"atLeast\": \"HIGH\"");
  }

  @Test
  void the_code_it_shows_tells_every_problem_of_an_incident() {
    byte[] document = "{ \"victim\": {} }".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> suggestions(document, NOW, new StringBuilder()))
        .isInstanceOf(IncidentUnreadableException.class)
        .hasMessageContaining("/reportedAt")
        .hasMessageContaining("HIGH");
  }

  @Test
  void the_code_it_shows_is_the_code_tested_here() throws IOException {
    Matcher tagged =
        Pattern.compile("// README begins\n(.*?) *// README ends", Pattern.DOTALL)
            .matcher(Files.readString(THIS_FILE));

    assertThat(tagged.find()).isTrue();
    assertThat(block("java")).isEqualTo(tagged.group(1).stripTrailing().stripIndent() + "\n");
  }

  @Test
  void the_output_it_shows_is_the_output_of_the_quickstart() throws IOException {
    String printed = quickstart();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(README, Files.readString(README).replace(block("text"), printed));
    }

    assertThat(block("text")).isEqualTo(printed);
  }

  @Test
  void the_commands_it_names_are_the_two_that_are_run_for_every_change() throws IOException {
    String everyChange = Files.readString(ROOT.resolve(".ci/run")).replace("mvn -B ", "mvn ");

    assertThat(block("sh").lines().map(line -> line.replaceAll(" +#.*", "")))
        .hasSize(2)
        .allSatisfy(command -> assertThat(everyChange).contains(command));
  }

  @Test
  void the_files_it_links_to_exist() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(README));

    assertThat(links.results().map(link -> ROOT.resolve(link.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  /** The first fenced block of a language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(README));
    assertThat(block.find()).as("a block of %s", language).isTrue();
    return block.group(1);
  }

  private static String quickstart() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.printTo(new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n").strip()
        + "\n";
  }
}
