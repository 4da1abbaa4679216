package io.github.riskrules.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a safety case against what there is of tests and proofs in this repository. */
final class SafetyCase {
  static final Path PAGE = ProjectFile.ROOT.resolve("docs/safety-case.md");

  private static final Pattern HAZARD =
      Pattern.compile("(?ms)^### (H\\d+) [^\n]+\n(.*?)(?=^##|\\z)");
  private static final Pattern EVIDENCE = Pattern.compile("(proof )?`([^`]+)`");
  private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT)(?:\\.\\w+)?)`");
  private static final Pattern TEST =
      Pattern.compile("@(?:Test|TestFactory|ParameterizedTest|RepeatedTest)\\b");
  private static final Pattern METHOD = Pattern.compile("\\b([a-z][A-Za-z0-9_]*)\\(");
  private static final Pattern PROPERTY = Pattern.compile("new Property\\(\\s*\"([A-Z0-9-]+)\"");
  private static final int CELLS = 3;

  private final Map<String, Set<String>> tests = new HashMap<>();
  private final Set<String> proofs = new HashSet<>();

  private SafetyCase() {}

  /** Reads which tests, by class and method, and which properties to prove there are. */
  static SafetyCase ofRepository() throws IOException {
    SafetyCase there = new SafetyCase();
    try (Stream<Path> files = Files.walk(ProjectFile.ROOT)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("target"))
          .forEach(there::read);
    }
    return there;
  }

  private void read(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    boolean isTest = file.toString().replace('\\', '/').contains("/src/test/");
    try {
      String source = Files.readString(file);
      if (isTest && TEST.matcher(source).find()) {
        Set<String> methods = tests.computeIfAbsent(name, each -> new HashSet<>());
        // A method stands a few lines below its annotation; what is called elsewhere is none.
        for (MatchResult test : TEST.matcher(source).results().toList()) {
          String below = source.substring(test.end(), source.indexOf('{', signature(source, test)));
          METHOD.matcher(below).results().forEach(method -> methods.add(method.group(1)));
        }
      } else if (!isTest && file.toString().contains("proof")) {
        PROPERTY.matcher(source).results().forEach(each -> proofs.add(each.group(1)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where the method below an annotation begins, past what the annotations hold in braces. */
  private static int signature(String source, MatchResult test) {
    Matcher method = Pattern.compile("(?m)^  [\\w<>?, ]+ \\w+\\(").matcher(source);
    return method.find(test.end()) ? method.start() : test.end();
  }

  /** Everything that is wrong with a page, a line each. */
  List<String> faults(String page) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (MatchResult hazard : HAZARD.matcher(page).results().toList()) {
      String id = hazard.group(1);
      if (!ids.add(id)) {
        faults.add(id + " is there twice");
      }
      check(id, hazard.group(2), faults);
    }
    if (ids.isEmpty()) {
      faults.add("there is no hazard");
    }
    // Tests are named in running text too.
    NAMED_TEST
        .matcher(page)
        .results()
        .map(name -> name.group(1))
        .filter(name -> !isTest(name))
        .forEach(name -> faults.add("a test is named that is not there: " + name));
    return faults;
  }

  private void check(String id, String text, List<String> faults) {
    List<List<String>> rows =
        text.lines().filter(line -> line.startsWith("|")).skip(2).map(SafetyCase::cells).toList();
    if (rows.isEmpty()) {
      faults.add(id + " names no cause");
    }
    for (List<String> row : rows) {
      if (row.size() != CELLS || row.stream().anyMatch(String::isBlank)) {
        faults.add(id + " has a row that is not cause, control and evidence: " + row);
        continue;
      }
      List<MatchResult> evidence = EVIDENCE.matcher(row.get(2)).results().toList();
      if (evidence.isEmpty()) {
        faults.add(id + " has no evidence for: " + row.get(0));
      }
      for (MatchResult each : evidence) {
        if (!exists(each)) {
          faults.add(id + " names evidence that is not there: " + each.group());
        }
      }
    }
    for (String told : List.of("**Not covered:**", "**What remains:**")) {
      if (!text.contains("\n" + told + " ")) {
        faults.add(id + " does not tell " + told);
      }
    }
  }

  private boolean exists(MatchResult evidence) {
    String name = evidence.group(2);
    if (evidence.group(1) != null) {
      return proofs.contains(name);
    }
    return isTest(name);
  }

  /** Whether there is a test class of a name, or a test in it. */
  private boolean isTest(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? tests.containsKey(name)
        : tests.getOrDefault(name.substring(0, dot), Set.of()).contains(name.substring(dot + 1));
  }

  private static List<String> cells(String row) {
    String[] cells = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
    return Stream.of(cells).map(String::strip).toList();
  }
}
