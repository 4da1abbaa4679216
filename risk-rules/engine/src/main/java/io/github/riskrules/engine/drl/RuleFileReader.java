package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.table.SheetProblem;
import io.github.riskrules.engine.table.SheetReading;
import io.github.riskrules.engine.text.Folded;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads rule files and decision tables into typed rules. Never throws for anything a file can hold,
 * and never runs any of it: every fault of a file is reported at its place. Immutable and
 * thread-safe.
 */
public final class RuleFileReader {
  private static final int MOST_BYTES = 512 * 1024;
  private static final int LONGEST_LINE = 400;
  private static final int MOST_TABLE_BYTES = 2 * 1024 * 1024;
  private static final int LONGEST_TABLE_LINE = 4000;

  private final String pack;
  private final Map<String, PolicyAction> actions;
  private final SecondReading second;

  /**
   * A reader of files that Drools has not read before.
   *
   * @param pack the pack whose files are read
   * @param actions every action that its rules may name, by code
   */
  public RuleFileReader(String pack, Map<String, PolicyAction> actions) {
    this(pack, actions, SecondReading.BY_DROOLS);
  }

  /**
   * @param pack the pack whose files are read
   * @param actions every action that its rules may name, by code
   * @param second whether Drools is still to read them too
   */
  public RuleFileReader(String pack, Map<String, PolicyAction> actions, SecondReading second) {
    this.pack = pack;
    this.actions = Map.copyOf(actions);
    this.second = second;
  }

  /** Reads a rule file; {@code file} is its path within the pack. */
  public RuleFileReading readDrl(String file, byte[] content) {
    RuleFileText decoded = RuleFileText.decode(file, content, MOST_BYTES);
    if (!decoded.problems().isEmpty()) {
      return RuleFileReading.refused(decoded.problems());
    }
    SourceText source = SourceText.written(decoded.text());
    FileProblems problems = new FileProblems(file, source);
    if (!CharacterGate.check(source.text(), LONGEST_LINE, problems)) {
      return RuleFileReading.refused(problems.inOrder());
    }
    TokenScanner.Scanned scanned = TokenScanner.scan(source.text(), problems);
    return read(file, introduction(scanned), source, scanned, problems);
  }

  /** Reads a decision table; {@code file} is its path within the pack. */
  public RuleFileReading readCsv(String file, byte[] content) {
    RuleFileText decoded = RuleFileText.decode(file, content, MOST_TABLE_BYTES);
    if (!decoded.problems().isEmpty()) {
      return RuleFileReading.refused(decoded.problems());
    }
    FileProblems problems = new FileProblems(file, SourceText.written(decoded.text()));
    if (!CharacterGate.check(decoded.text(), LONGEST_TABLE_LINE, problems)) {
      return RuleFileReading.refused(problems.inOrder());
    }
    List<List<Cell>> cells = new CsvCells(problems).read(decoded.text());
    return readTable(file, cells, content, problems, written -> new FileProblems(file, written));
  }

  /** Reads a decision table from a sheet; {@code file} is its path within the pack. */
  public RuleFileReading readSheet(String file, SheetReading reading) {
    String sheet = reading.sheet().name();
    FileProblems problems = FileProblems.ofSheet(file, sheet, SourceText.written(""));
    for (SheetProblem each : reading.problems()) {
      problems.add(new Place(each.row(), each.column()), each.what(), each.remedy());
    }
    if (reading.sheet().rows().isEmpty() && !problems.isEmpty()) {
      return RuleFileReading.refused(problems.inOrder());
    }
    List<List<Cell>> cells = new SheetCells(problems).read(reading.sheet());
    byte[] csv = SheetCells.csv(cells);
    return readTable(
        file, cells, csv, problems, written -> FileProblems.ofSheet(file, sheet, written));
  }

  private RuleFileReading readTable(
      String file,
      List<List<Cell>> cells,
      byte[] csv,
      FileProblems problems,
      Function<SourceText, FileProblems> problemsOf) {
    TableLayout.Table table = TableLayout.read(cells, problems);
    if (problems.isEmpty()) {
      SourceText written = TableText.of(table, problems);
      if (problems.isEmpty() && second == SecondReading.BY_DROOLS) {
        DroolsTable.check(csv, written, problems);
      }
      if (problems.isEmpty()) {
        FileProblems inRules = problemsOf.apply(written);
        TokenScanner.Scanned scanned = TokenScanner.scan(written.text(), inRules);
        return read(file, table.introduction(), written, scanned, inRules);
      }
    }
    return RuleFileReading.refused(problems.inOrder());
  }

  private RuleFileReading read(
      String file,
      String introduction,
      SourceText source,
      TokenScanner.Scanned scanned,
      FileProblems problems) {
    List<RuleOutline> outlines = FileOutline.read(source, scanned.tokens(), problems);
    RuleReader reader = new RuleReader(pack, file, source, actions, problems);
    List<Rule> rules = new ArrayList<>();
    for (RuleOutline outline : outlines) {
      Rule rule = reader.read(outline, commentAbove(outline, source, scanned.comments()));
      if (rule != null) {
        rules.add(rule);
      }
    }
    checkNames(outlines, source, problems);
    if (problems.isEmpty() && second == SecondReading.BY_DROOLS) {
      new DroolsReading(source, problems).check(outlines);
    }
    return new RuleFileReading(introduction, rules, problems.inOrder());
  }

  /** The comments above the first fixed line. */
  private static String introduction(TokenScanner.Scanned scanned) {
    int first = scanned.tokens().stream().mapToInt(Token::start).findFirst().orElse(0);
    return scanned.comments().stream()
        .filter(comment -> comment.end() <= first)
        .map(Comment::words)
        .collect(Collectors.joining(" "));
  }

  /** The comment whose last line is the line right above the rule. */
  private static String commentAbove(
      RuleOutline outline, SourceText source, List<Comment> comments) {
    List<String> words = new ArrayList<>();
    int line = source.place(outline.keyword().start()).line() - 1;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      if (comment.end() > outline.keyword().start()) {
        continue;
      }
      if (source.place(Math.max(0, comment.end() - 1)).line() != line) {
        break;
      }
      words.add(0, comment.words());
      line = source.place(comment.start()).line() - 1;
    }
    return String.join(" ", words);
  }

  private static void checkNames(
      List<RuleOutline> outlines, SourceText source, FileProblems problems) {
    Map<String, RuleOutline> seen = new HashMap<>();
    for (RuleOutline outline : outlines) {
      String name = outline.name().content().strip();
      String id = Folded.of(name.split("\\s", 2)[0]);
      RuleOutline first = seen.putIfAbsent(id, outline);
      if (first != null) {
        problems.at(
            outline.name(),
            "this id is used on line "
                + source.origin(first.keyword().start()).line()
                + " too; capitals, width and spaces do not count.",
            "Give one of them a new id.");
      }
    }
  }
}
