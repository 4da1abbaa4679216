package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckPage;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.render.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the checks tell what the checks do: their examples are tried. */
class CheckPagesTest {
  private static final Path DOCS = Path.of("..", "..", "docs", "checks");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- file: (\\S+) -->\n```\\w+\n(.*?\n)```\n", Pattern.DOTALL);
  private static final Pattern MESSAGE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  /** A piece of a file in a page. */
  private record Example(String file, String text) {
    static List<Example> in(String page, String heading) {
      String section = page.substring(page.indexOf("\n## " + heading + "\n"));
      Matcher found = EXAMPLE.matcher(section.substring(0, section.indexOf("\n## ", 4)));
      return found.results().map(each -> new Example(each.group(1), each.group(2))).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void a_page_opens_with_its_code_what_it_finds_and_how_much_that_weighs(Check check) {
    assertThat(page(check))
        .startsWith("# " + check.code() + "\n\n**" + check.title() + ".** A")
        .contains("**" + check.severity().inWords() + "**");
    assertThat(CheckPage.of(check).summary()).endsWith(".").doesNotContain("\n");
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void what_is_to_be_avoided_is_found_and_said_as_the_page_has_it(Check check) throws IOException {
    FlawedPack pack = FlawedPack.of(check.code(), folder);
    Example avoid = Example.in(page(check), "Avoid").get(0);
    Matcher message = MESSAGE.matcher(page(check));

    assertThat(pack.text(avoid.file())).contains(avoid.text());
    assertThat(message.find()).isTrue();
    assertThat(message.group(1)).isEqualTo(Files.readString(FlawedPack.report(check.code())));
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void with_what_is_to_be_preferred_in_its_place_nothing_is_found(Check check) {
    FlawedPack pack = FlawedPack.of(check.code(), folder);
    Example avoid = Example.in(page(check), "Avoid").get(0);
    Example prefer = Example.in(page(check), "Prefer").get(0);

    assertThat(prefer.file()).isEqualTo(avoid.file());
    CheckReport report =
        pack.with(avoid.file(), pack.text(avoid.file()).replace(avoid.text(), prefer.text()))
            .checked();

    assertThat(report.diagnostics()).extracting(Diagnostic::text).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void a_page_stands_in_the_documentation_as_it_is(Check check) {
    GoldenFile.matches(DOCS.resolve(check.code() + ".md"), page(check));
  }

  @Test
  void the_documentation_lists_every_check_and_nothing_else() throws IOException {
    GoldenFile.matches(DOCS.resolve("README.md"), index());
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("README.md"),
                      Stream.of(Check.values()).map(check -> check.code() + ".md"))
                  .toList());
    }
  }

  private static String page(Check check) {
    return CheckPage.of(check).markdown();
  }

  private static String index() {
    String rows =
        Stream.of(Check.values())
            .sorted((one, other) -> one.severity().compareTo(other.severity()))
            .map(
                check ->
                    "| [%s](%s.md) | %s | %s |%n"
                        .formatted(
                            check.code(), check.code(), check.severity().inWords(), check.title()))
            .collect(Collectors.joining());
    return """
    # What a pack is checked for

    `risk check PACK` says all of this, each finding with its file, line, column and remedy, and
    the code of its check at the end; `risk checks CODE` prints its page. An **error** or a
    **warning** wants a look, and the exit code is 1. A **note** may well be meant.

    What is said is certain: it follows from the conditions themselves, or an incident shows it.
    What cannot be told from the pack is left unsaid. A check speaks of the pack's own rules;
    those of the packs it extends count beside them.

    | Check | Severity | What it finds |
    |---|---|---|
    """
        + rows;
  }
}
