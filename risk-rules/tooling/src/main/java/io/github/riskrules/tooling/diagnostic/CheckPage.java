package io.github.riskrules.tooling.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The page of a check: what it finds, what to avoid, what to prefer, and why.
 *
 * @param markdown the page as CommonMark, ending with a line break
 */
public record CheckPage(String markdown) {
  /** The page of a check. */
  public static CheckPage of(Check check) {
    String name = check.code() + ".md";
    try (InputStream page =
        Objects.requireNonNull(CheckPage.class.getResourceAsStream(name), name)) {
      return new CheckPage(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The page for a terminal, without the marks that only tests read. */
  public String text() {
    return markdown
        .lines()
        .filter(line -> !line.startsWith("<!--"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The paragraph that says what the check finds, on one line. */
  public String summary() {
    return markdown.split("\n\n", 4)[2].replace('\n', ' ');
  }
}
