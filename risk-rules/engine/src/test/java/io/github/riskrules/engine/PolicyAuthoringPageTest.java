package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the examples of {@code docs/policy-authoring.md} true. */
class PolicyAuthoringPageTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern QUOTED_FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);
  private static final Pattern INSTEAD =
      Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|$", Pattern.MULTILINE);

  @Test
  void quotes_files_as_they_are() throws IOException {
    List<MatchResult> quotes = QUOTED_FILE.matcher(page()).results().toList();
    assertThat(quotes).hasSizeGreaterThan(5);
    for (MatchResult quote : quotes) {
      assertThat(Files.readString(ROOT.resolve(quote.group(1))))
          .as(quote.group(1))
          .contains(quote.group(2));
    }
  }

  @Test
  void refuses_what_it_says_is_refused_and_reads_what_to_write_instead() throws IOException {
    List<MatchResult> rows = INSTEAD.matcher(page()).results().toList();
    assertThat(rows).hasSizeGreaterThan(8);
    for (MatchResult row : rows) {
      assertThat(problems(row.group(1))).as(row.group(1)).isNotEmpty();
      assertThat(problems(row.group(2))).as(row.group(2)).isEmpty();
    }
  }

  private static List<Problem> problems(String condition) {
    String file =
        """
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;

        rule "PAGE-01 an example of the page"
            @authority("Invented for the page")
            @certainty("D")
        when
            %s
        then
            findings.raise( RiskTier.HIGH, "An example of the page holds." );
        end
        """
            .formatted(condition);
    return new RuleFileReader("page", Map.of())
        .readDrl("rules/page.drl", file.getBytes(StandardCharsets.UTF_8))
        .problems();
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/policy-authoring.md"));
  }
}
