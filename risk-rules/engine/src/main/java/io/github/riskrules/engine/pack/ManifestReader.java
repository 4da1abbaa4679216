package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlValues;
import io.github.riskrules.incident.Direction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code pack.yaml}. */
final class ManifestReader {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 64;

  private final YamlProblems problems;

  ManifestReader(YamlProblems problems) {
    this.problems = problems;
  }

  /** Whether a text has the form of a pack's or an action's id. */
  static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /**
   * The manifest. When anything in it is wrong, that is reported and stand-ins take its place, so
   * that the rest of the pack can still be checked.
   */
  PackManifest read(YamlNode root, Optional<String> folder) {
    YamlFields fields = YamlFields.of(root, "the pack", problems);
    String id = id(fields, folder);
    String version = version(fields);
    String title = fields.text("title");
    String owner = fields.text("owner");
    LocalDate from = fields.date("in-force-from");
    Optional<LocalDate> until = fields.optionalDate("in-force-until");
    if (until.isPresent() && until.get().isBefore(from)) {
      fields.refuse(
          "in-force-until", "the pack ends before it begins.", "Give a day after in-force-from.");
    }
    Optional<PackManifest.Extended> base = base(fields);
    List<String> schemes = distinct(fields, "schemes", this::scheme);
    List<String> hardStops = distinct(fields, "hard-stops", this::hardStop);
    List<PackManifest.Kept> mustKeep = new MustKeepReader(problems).read(fields);
    List<StatedProperty> properties = new PropertyReader(problems).read(fields);
    fields.sound();
    return new PackManifest(
        id, version, title, owner, from, until, base, schemes, hardStops, mustKeep, properties);
  }

  /** Whether a manifest, right or wrong, names a pack it extends. */
  static boolean namesBase(Optional<YamlNode> root) {
    return root.isPresent()
        && root.get() instanceof YamlNode.Mapping mapping
        && mapping.value("extends").isPresent();
  }

  private static String id(YamlFields fields, Optional<String> folder) {
    String id = fields.text("id");
    if (!id.isEmpty() && !isId(id)) {
      fields.refuse(
          "id",
          Quoted.of(id) + " cannot be an id.",
          "Use lower-case letters, digits and hyphens, and begin with a letter.");
    } else if (!id.isEmpty() && folder.isPresent() && !folder.get().equals(id)) {
      fields.refuse(
          "id",
          Quoted.of(id) + " is not the name of the pack's folder, " + Quoted.of(folder.get()) + ".",
          "Make them the same.");
    }
    return id;
  }

  private static String version(YamlFields fields) {
    String version = fields.text("version");
    if (!version.isEmpty() && !PackVersion.isVersion(version)) {
      fields.refuse(
          "version",
          Quoted.of(version) + " cannot be a version.",
          "Use digits and dots in quotes, as in \"2026.1\".");
    }
    return version;
  }

  private static Optional<PackManifest.Extended> base(YamlFields fields) {
    Optional<String> written = fields.optionalText("extends");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String[] words = written.get().split(" ", -1);
    if (words.length != 2 || !isId(words[0]) || !PackVersion.isVersion(words[1])) {
      fields.refuse(
          "extends",
          Quoted.of(written.get()) + " does not name a pack and its version.",
          "Write them with one space between, as in 'england-and-wales 2026.1'.");
      return Optional.empty();
    }
    return Optional.of(new PackManifest.Extended(words[0], words[1], fields.place("extends")));
  }

  private List<String> distinct(
      YamlFields fields, String name, java.util.function.BiFunction<YamlNode, String, Boolean> ok) {
    Set<String> seen = new HashSet<>();
    YamlValues values = new YamlValues(problems);
    return fields.each(
        fields.optionalItems(name),
        item -> {
          Optional<String> text = values.text(item);
          if (text.isPresent() && !ok.apply(item, text.get())) {
            return Optional.empty();
          }
          if (text.isPresent() && !seen.add(text.get())) {
            problems.at(item, Quoted.of(text.get()) + " is listed twice.", "Keep one.");
            return Optional.empty();
          }
          return text;
        });
  }

  private boolean scheme(YamlNode item, String scheme) {
    if (isId(scheme)) {
      return true;
    }
    problems.at(
        item,
        Quoted.of(scheme) + " cannot be the name of a scheme.",
        "Use lower-case letters, digits and hyphens, and begin with a letter.");
    return false;
  }

  private boolean hardStop(YamlNode item, String path) {
    Vocabulary vocabulary = Vocabulary.standard();
    Optional<VocabularyFact> fact = vocabulary.find(FactScope.INCIDENT, path);
    if (fact.isEmpty()) {
      problems.at(
          item,
          Quoted.of(path) + " is not a known fact.",
          vocabulary
              .nearest(FactScope.INCIDENT, path)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("See the list of facts: risk facts."));
      return false;
    }
    if (fact.get().type() != FactType.ANSWER || fact.get().direction() != Direction.RISK) {
      problems.at(
          item,
          "'" + path + "' cannot be a hard stop.",
          "Name a yes/no fact of which yes is the worse answer.");
      return false;
    }
    return true;
  }
}
