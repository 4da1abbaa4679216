package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.TableFormat;
import io.github.riskrules.engine.table.TableFormats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The beginning of a table of rules, as CSV or in Excel's format, with its scenarios. */
public final class NewTable {
  private NewTable() {}

  /** A table as a CSV file. */
  public static Scaffold csv(String name, PolicyPack pack, LocalDate today) {
    return of(
        name, pack, today, rows -> Optional.of(NewFile.of("tables/" + name + ".csv", text(rows))));
  }

  /** A table as a workbook of Excel; the module that writes them has to be there. */
  public static Scaffold xlsx(String name, PolicyPack pack, LocalDate today) {
    String path = "tables/" + name + ".xlsx";
    Optional<TableFormat> excel = TableFormats.of(path);
    return of(
        name,
        pack,
        today,
        rows -> excel.map(format -> new NewFile(path, format.write(new Sheet("Rules", rows)))));
  }

  private interface Format {
    Optional<NewFile> write(List<List<String>> rows);
  }

  private static Scaffold of(String name, PolicyPack pack, LocalDate today, Format format) {
    Beginning beginning = Beginning.in(pack);
    Optional<Scaffold> refusal =
        Names.refusal(name)
            .or(() -> beginning.refusalOfUsed(Names.id(name, 1)))
            .or(() -> beginning.refusalOfUsed(Names.id(name, 2)));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Map<String, String> values = beginning.values(name, today);
    values.put("id", Names.id(name, 1));
    values.put("second", Names.id(name, 2));
    Optional<NewFile> table = format.write(rows(name, values));
    return table
        .map(file -> scaffold(name, file, values))
        .orElseGet(
            () ->
                Scaffold.refused(
                    name,
                    "Excel tables are written by the module risk-rules-spreadsheets, which is not"
                        + " there.",
                    "Begin the table as CSV."));
  }

  private static Scaffold scaffold(String name, NewFile table, Map<String, String> values) {
    return new Scaffold(
        List.of(
            table,
            Template.file("incidents/" + name + ".json", "incident.json", values),
            Template.file("scenarios/" + name + ".yaml", "scenarios-table.yaml", values)),
        List.of(
            "Each row below the headings is one rule; an empty cell asks or says nothing.",
            "The fourth row of headings is for readers; the three above it say where values go.",
            "Keep a scenario on each side of every line a row draws; then risk check and risk"
                + " test."),
        List.of());
  }

  private static List<List<String>> rows(String name, Map<String, String> values) {
    String authority = values.get("authority") + ", section 1 (to be written)";
    return List.of(
        List.of("RuleSet", "policy"),
        List.of("Import", "io.github.riskrules.incident.*, io.github.riskrules.engine.language.*"),
        List.of("Variables", "io.github.riskrules.engine.language.Findings findings"),
        List.of("Notes", "To be written: what the rows of this table have in common."),
        List.of("RuleTable " + name.replace('-', ' ')),
        List.of("NAME", "CONDITION", "CONDITION", "ACTION", "METADATA", "METADATA"),
        List.of("", "Incident...", "Incident...", "", "", ""),
        List.of(
            "",
            "dash.ticks >= $param",
            "firstContact == Answer.$param",
            "findings.suggest( \"" + values.get("action") + "\", \"$param\" );",
            "authority(\"$param\")",
            "certainty(\"$param\")"),
        List.of("Name", "Answers at least", "First contact", "Because", "Authority", "Certainty"),
        List.of(
            values.get("id") + " at least " + values.get("line") + " answers",
            values.get("line"),
            "",
            "At least " + values.get("line") + " of the 24 questions were answered yes.",
            authority,
            "D"),
        List.of(
            values.get("second")
                + " at least "
                + values.get("lower")
                + " answers at a first contact",
            values.get("lower"),
            "YES",
            "At least " + values.get("lower") + " questions were answered yes at a first contact.",
            authority,
            "D"));
  }

  private static String text(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(NewTable::cell).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return Stream.of(",", "\"").anyMatch(text::contains)
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }
}
