package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.scenario.Expected;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the public documents behind the county's policy describe is a scenario named by its row,
 * and the README shows for each row the rules and scenarios that carry it. Scenarios that name a
 * rule nobody knows cannot be read, so the table names none.
 */
class SourceDocumentsTest {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final Path README = Path.of("..", "packs", "northamptonshire", "README.md");
  private static final String BEGIN = "<!-- sources:begin -->\n\n";
  private static final String END = "\n<!-- sources:end -->";
  private static final int ROWS = 21;

  /** Such as {@code row 05 High risk goes to MARAC: whatever made it high, row 2}. */
  private static final Pattern NAME = Pattern.compile("row (\\d\\d) ([^:]+): (.+?)(?:, row \\d+)?");

  @Test
  void every_row_has_scenarios_that_name_the_rules_behind_it() {
    Map<Integer, List<Scenario>> rows = rows();

    assertThat(rows.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
    rows.forEach(
        (row, scenarios) -> {
          assertThat(scenarios)
              .as("titles of row %d", row)
              .extracting(each -> part(each, 2))
              .containsOnly(title(scenarios));
          assertThat(rules(scenarios)).as("rules behind row %d", row).isNotEmpty();
        });
  }

  @Test
  void the_readme_lists_rules_and_scenarios_of_every_row_as_they_are() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (WRITE) {
      Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
    } else {
      assertThat(readme.substring(begin, end))
          .as("%s is out of date; -Dgolden=write brings it up to date", README)
          .isEqualTo(table());
    }
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| Row | What the documents describe | Rules | What must come out |\n")
            .append("|---|---|---|---|\n");
    rows()
        .forEach(
            (row, scenarios) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %d | %s | %s | %s |\n",
                        row,
                        title(scenarios),
                        String.join(", ", rules(scenarios)),
                        scenarios.stream()
                            .map(each -> part(each, 3))
                            .distinct()
                            .collect(Collectors.joining("; ")))));
    return table.toString();
  }

  private static Map<Integer, List<Scenario>> rows() {
    return ScenarioFolder.read(PolicyPack.bundled("northamptonshire").orElseThrow())
        .scenarios()
        .stream()
        .filter(each -> NAME.matcher(each.name()).matches())
        .collect(
            Collectors.groupingBy(
                each -> Integer.valueOf(part(each, 1)), TreeMap::new, Collectors.toList()));
  }

  private static Set<String> rules(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(
            each -> each.expectation().names().getOrDefault(Expected.BECAUSE, List.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String title(List<Scenario> scenarios) {
    return part(scenarios.get(0), 2);
  }

  private static String part(Scenario scenario, int group) {
    Matcher name = NAME.matcher(scenario.name());
    assertThat(name.matches()).isTrue();
    return name.group(group);
  }
}
