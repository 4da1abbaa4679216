package io.github.riskrules.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.table.Sheet;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national pack, with its table of earlier incidents kept in Excel. */
class SpreadsheetPackTest {
  private static final Path NATIONAL = Path.of("../packs/england-and-wales");
  private static final String CSV = "tables/history.csv";
  private static final String XLSX = "tables/history.xlsx";
  private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^,]*)(?:,|$)");

  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void copy() throws IOException {
    pack = folder.resolve("england-and-wales");
    Files.walkFileTree(
        NATIONAL,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path to = pack.resolve(NATIONAL.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Test
  void has_the_rules_that_it_has_with_a_csv_file() throws IOException {
    List<Rule> before = rules(PolicyPack.read(pack));
    keepInExcel();
    assertThat(rules(PolicyPack.read(pack)))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .ignoringFields("ref.file")
        .withStrictTypeChecking()
        .isEqualTo(before);
  }

  @Test
  void is_another_policy_for_each_change_of_a_byte() throws IOException {
    keepInExcel();
    String digest = digest();
    Sheet sheet = new XlsxTables().read(Files.readAllBytes(pack.resolve(XLSX))).sheet();
    Files.write(pack.resolve(XLSX), new XlsxTables().write(new Sheet("Renamed", sheet.rows())));
    assertThat(digest()).isNotEqualTo(digest);
  }

  @Test
  void can_be_put_in_force() throws IOException {
    keepInExcel();
    RiskEngine engine = RiskEngine.of(PolicyPack.read(pack).orElseThrow());
    assertThat(engine.policy().id()).isEqualTo("england-and-wales");
  }

  @Test
  void holds_files_of_excel_in_one_place_and_one_kind() throws IOException {
    keepInExcel();
    for (String other : List.of("more.xlsx", "tables/a.xls", "tables/b.xlsm", "tables/C.XLSX")) {
      Files.copy(pack.resolve(XLSX), pack.resolve(other));
    }
    assertThat(PolicyPack.read(pack).problems())
        .extracting(Problem::text)
        .containsExactly(
            "more.xlsx  an Excel table has no place here. Move it to tables/, its name ending in"
                + " .xlsx.",
            "tables/C.XLSX  an Excel table has no place here. Move it to tables/, its name ending"
                + " in .xlsx.",
            "tables/a.xls  of Excel's files those that end in '.xlsx' are read, which can hold no"
                + " macros. Save it as an Excel Workbook (.xlsx) in tables/.",
            "tables/b.xlsm  of Excel's files those that end in '.xlsx' are read, which can hold no"
                + " macros. Save it as an Excel Workbook (.xlsx) in tables/.");
  }

  @Test
  void names_the_row_when_the_id_of_a_row_is_used_elsewhere() throws IOException {
    Sheet sheet = keepInExcel();
    List<List<String>> rows = new ArrayList<>(sheet.rows());
    List<String> third = new ArrayList<>(rows.get(11));
    third.set(0, "MARAC-01 an id that is taken");
    rows.set(11, third);
    Files.write(pack.resolve(XLSX), new XlsxTables().write(new Sheet("History", rows)));
    assertThat(PolicyPack.read(pack).problems())
        .extracting(Problem::text)
        .containsExactly(
            "pack england-and-wales 2026.1  rule id 'MARAC-01' is used in rules/marac.drl:8 and"
                + " tables/history.xlsx:12. Give one of them a new id.");
  }

  private Sheet keepInExcel() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(pack.resolve(CSV))) {
      rows.add(cells(line));
    }
    Sheet sheet = new Sheet("History", rows);
    Files.write(pack.resolve(XLSX), new XlsxTables().write(sheet));
    Files.delete(pack.resolve(CSV));
    return sheet;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    while (cell.find() && (cell.start() < line.length() || cells.isEmpty())) {
      String text = cell.group(1);
      cells.add(
          text.startsWith("\"")
              ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
              : text);
    }
    return cells;
  }

  private String digest() {
    return PolicyPack.read(pack).orElseThrow().policy().ref().digest();
  }

  private static List<Rule> rules(PackReading reading) {
    return reading.orElseThrow().policy().rules();
  }
}
