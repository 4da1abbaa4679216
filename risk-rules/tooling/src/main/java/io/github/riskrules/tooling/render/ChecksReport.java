package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.diagnostic.Check;
import java.util.List;
import java.util.stream.Stream;

/** What packs are checked for, as a list. */
public final class ChecksReport {
  private ChecksReport() {}

  /** Every check with its severity and what it finds, the gravest first. */
  public static Document of() {
    List<Block.Row> rows =
        Stream.of(Check.values())
            .sorted((one, other) -> one.severity().compareTo(other.severity()))
            .map(check -> Block.Row.of(check.code(), check.severity().inWords(), check.title()))
            .toList();
    return new Document(
        List.of(
            new Block.Table(
                List.of(
                    Block.Column.of("Code"),
                    Block.Column.of("Severity"),
                    Block.Column.of("What it finds")),
                "",
                rows)));
  }
}
