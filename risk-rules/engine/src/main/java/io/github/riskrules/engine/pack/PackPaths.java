package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.table.TableFormats;
import io.github.riskrules.engine.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files a pack may hold: a closed list. Whatever else lies there is refused by name and never
 * passed over, because what a reviewer sees in a pack must be what the library reads, and the other
 * way round. That goes for hidden files and editors' backups too: one that is passed over today is
 * the rule someone believes to be in force tomorrow.
 */
final class PackPaths {
  static final int LONGEST = 120;

  /** The files that may lie in a pack's own folder. */
  private static final Set<String> OF_PACK =
      Set.of(
          "pack.yaml",
          "actions.yaml",
          "calendar.yaml",
          "README.md",
          "CHANGELOG.md",
          SignatureFile.NAME);

  /** The folders of a pack, each with the one kind of file it holds. */
  private static final Map<String, String> KIND_OF_FOLDER =
      Map.of("rules", ".drl", "tables", ".csv", "incidents", ".json", "scenarios", ".yaml");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

  private static final Pattern LEAVING = Pattern.compile("(.*/)?\\.{0,2}(/.*)?", Pattern.DOTALL);

  private static final Pattern EXCEL = Pattern.compile("\\.(xls|xlsx|xlsm|xlsb|xlt|xltx|xltm)$");

  private static final List<String> PROGRAM =
      List.of(
          ".class", ".java", ".jar", ".js", ".sh", ".bat", ".exe", ".py", ".groovy", ".kt", ".so",
          ".dll");
  private static final List<String> DROOLS =
      List.of(
          "kmodule.xml",
          "pom.xml",
          ".properties",
          ".dsl",
          ".dslr",
          ".rdrl",
          ".rdslr",
          ".drlx",
          ".gdrl",
          ".xdrl",
          ".brl",
          ".bpmn",
          ".bpmn2",
          ".dmn",
          ".pmml",
          ".gdst",
          ".scesim",
          ".rf",
          ".pkg",
          ".xml");
  private static final List<String> ARCHIVE =
      List.of(".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar");
  private static final List<String> BACKUP =
      List.of("~", ".bak", ".orig", ".swp", ".swo", ".tmp", ".old", ".rej", ".part");
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private static final Optional<Refusal> DEEP =
      refuse("folders within a pack's folders are not read.", "Move the files one folder up.");

  private PackPaths() {}

  /** Why a path is refused, and what to do about it. */
  record Refusal(String what, String remedy) {}

  /** Why a folder with a path, relative to the pack, may not be in it; empty when it may. */
  static Optional<Refusal> refusalOfFolder(String path) {
    if (KIND_OF_FOLDER.containsKey(path)) {
      return Optional.empty();
    }
    return escape(path)
        .or(() -> foreign(path))
        .or(
            () ->
                path.contains("/")
                    ? DEEP
                    : refuse(
                        "this folder is not part of a pack.",
                        "A pack has the folders rules, tables, incidents and scenarios."));
  }

  /** The largest a file may be, in bytes. */
  static int largest(String path) {
    if (path.equals(SignatureFile.NAME)) {
      return SignatureFile.LARGEST;
    }
    if (path.endsWith(".csv") || TableFormats.of(path).isPresent()) {
      return 2 * 1024 * 1024;
    }
    return path.endsWith(".yaml") || path.endsWith(".json") ? 256 * 1024 : 512 * 1024;
  }

  /**
   * Why a file or folder with a path, relative to the pack, may not be in it; empty when it may.
   */
  static Optional<Refusal> refusal(String path) {
    return escape(path).or(() -> foreign(path)).or(() -> misplaced(path));
  }

  private static Optional<Refusal> escape(String path) {
    if (path.length() > LONGEST) {
      return refuse("a path is longer than " + LONGEST + " characters.", "Shorten the name.");
    }
    if (path.indexOf('\\') >= 0) {
      return refuse("a path holds a backslash.", "Pack the folder with '/' between names.");
    }
    if (ABSOLUTE.matcher(path).matches()) {
      return refuse("a path is absolute.", "Name files from the pack's own folder.");
    }
    if (LEAVING.matcher(path).matches()) {
      return refuse("a path leaves or circles its folder.", "Name files without '.' and '..'.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> foreign(String path) {
    String folded = path.toLowerCase(Locale.ROOT);
    String name = folded.substring(folded.lastIndexOf('/') + 1);
    String first = folded.contains("/") ? folded.substring(0, folded.indexOf('/')) : folded;
    if (LITTER.contains(first) || LITTER.contains(name) || name.equals(".ds_store")) {
      return refuse("a file manager left this here.", "Delete it.");
    }
    if (first.equals("meta-inf") || endsWith(name, DROOLS)) {
      return refuse(
          "settings of Java or Drools are not read; a pack holds policy only.", "Delete it.");
    }
    if (endsWith(name, PROGRAM)) {
      return refuse("a pack holds no programs; nothing in it is ever run.", "Delete it.");
    }
    if (endsWith(name, ARCHIVE)) {
      return refuse("a pack holds no other archives.", "Unpack its files to where they belong.");
    }
    if (name.startsWith(".") || first.startsWith(".")) {
      return refuse("a hidden file or folder would go unseen in a review.", "Delete it.");
    }
    if (name.startsWith("~$") || name.startsWith("#") || endsWith(name, BACKUP)) {
      return refuse("this is a backup or an unfinished copy.", "Delete it, or finish the edit.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> misplaced(String path) {
    String[] names = path.split("/");
    for (String name : names) {
      if (!NAME.matcher(name).matches()) {
        return refuse(
            "a name may hold letters a to z, digits, '.', '-' and '_', and begins with a letter or"
                + " digit.",
            "Rename it.");
      }
    }
    if (OF_PACK.contains(path)) {
      return Optional.empty();
    }
    String kind = names.length == 2 ? KIND_OF_FOLDER.get(names[0]) : null;
    if (kind != null && (path.endsWith(kind) || isOtherTable(path))) {
      return Optional.empty();
    }
    return kindRefusal(path, names);
  }

  private static Optional<Refusal> kindRefusal(String path, String[] names) {
    String folded = path.toLowerCase(Locale.ROOT);
    if (EXCEL.matcher(folded).find() && TableFormats.of(".xlsx").isPresent()) {
      return folded.endsWith(".xlsx")
          ? refuse(
              "an Excel table has no place here.", "Move it to tables/, its name ending in .xlsx.")
          : refuse(
              "of Excel's files those that end in '.xlsx' are read, which can hold no macros.",
              "Save it as an Excel Workbook (.xlsx) in tables/.");
    }
    if (EXCEL.matcher(folded).find()) {
      return refuse(
          "Excel tables are read by the module risk-rules-spreadsheets, which is not there.",
          "Save the table as CSV in tables/.");
    }
    if (folded.endsWith(".yml")) {
      return refuse("YAML files end in '.yaml'.", "Rename it.");
    }
    if (names.length > 2) {
      return DEEP;
    }
    if (!folded.equals(path) && (OF_PACK.contains(folded) || rightKind(folded))) {
      return refuse("names of this kind are in lower case.", "Rename it.");
    }
    for (Map.Entry<String, String> folder : new java.util.TreeMap<>(KIND_OF_FOLDER).entrySet()) {
      if (folded.endsWith(folder.getValue()) && !folded.endsWith(".yaml")) {
        return refuse(
            "a '" + folder.getValue() + "' file has no place here.",
            "Move it to " + folder.getKey() + "/.");
      }
    }
    return refuse(
        Quoted.of(names[names.length - 1]) + " is not part of a pack.",
        "A pack holds pack.yaml, actions.yaml, calendar.yaml, README.md, CHANGELOG.md, pack.sig,"
            + " rules/*.drl, tables/*.csv, incidents/*.json and scenarios/*.yaml.");
  }

  /** Whether this is a table in a format that a module beside the engine reads. */
  private static boolean isOtherTable(String path) {
    return path.startsWith("tables/") && TableFormats.of(path).isPresent();
  }

  private static boolean rightKind(String path) {
    int slash = path.indexOf('/');
    String kind = slash < 0 ? null : KIND_OF_FOLDER.get(path.substring(0, slash));
    return kind != null && path.endsWith(kind);
  }

  private static boolean endsWith(String name, List<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }

  private static Optional<Refusal> refuse(String what, String remedy) {
    return Optional.of(new Refusal(what, remedy));
  }
}
