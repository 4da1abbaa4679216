package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlReader;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an incident document as scenarios write them, by path in the order of the document.
 * A list is one fact.
 */
final class FactTree {
  /** What every incident has and no decision depends on. */
  private static final Set<String> NOT_TOLD = Set.of("schema", "id");

  private static final Set<String> LISTS =
      Stream.concat(
              Stream.of("judgement.grades"),
              Stream.of(FactScope.values()).filter(FactScope::isList).map(FactScope::listPath))
          .collect(Collectors.toSet());

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  /** Words that YAML, or a scenario, takes for something else than a text. */
  private static final Set<String> TAKEN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    TAKEN.addAll(List.of("true", "false", "null", "on", "off", "y", "n", Changes.UNKNOWN));
  }

  private final Map<String, String> facts = new LinkedHashMap<>();

  private FactTree() {}

  static FactTree of(Incident incident) {
    return of(IncidentJson.write(incident).getBytes(StandardCharsets.UTF_8));
  }

  /** Of a document that was read without problems; JSON is a part of YAML. */
  static FactTree of(byte[] document) {
    FactTree tree = new FactTree();
    YamlReader.read("incident", document)
        .root()
        .filter(YamlNode.Mapping.class::isInstance)
        .ifPresent(root -> tree.gather("", (YamlNode.Mapping) root));
    return tree;
  }

  private void gather(String prefix, YamlNode.Mapping group) {
    for (YamlNode.Entry entry : group.entries()) {
      String path = prefix + entry.name().text();
      if (entry.value() instanceof YamlNode.Mapping inner) {
        gather(path + ".", inner);
      } else if (!NOT_TOLD.contains(path)
          && !(LISTS.contains(path) && written(entry.value()).equals("[]"))) {
        facts.put(path, written(entry.value()));
      }
    }
  }

  /** Every fact with its value as a scenario writes it. */
  Map<String, String> facts() {
    return facts;
  }

  /** What is to be changed in another document for it to say what this one says. */
  Map<String, String> changesOf(FactTree other) {
    Map<String, String> changes = new LinkedHashMap<>();
    facts.forEach(
        (path, value) -> {
          if (!value.equals(other.facts.get(path))) {
            changes.put(path, value);
          }
        });
    for (String path : other.facts.keySet()) {
      if (!facts.containsKey(path)) {
        changes.put(path, Changes.UNKNOWN);
      }
    }
    return changes;
  }

  private static String written(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.plain() || isPlain(scalar.text()) ? scalar.text() : quoted(scalar.text());
    } else if (node instanceof YamlNode.Items items) {
      return items.values().isEmpty()
          ? "[]"
          : items.values().stream()
              .map(FactTree::written)
              .collect(Collectors.joining(", ", "[ ", " ]"));
    }
    return ((YamlNode.Mapping) node)
        .entries().stream()
            .map(entry -> entry.name().text() + ": " + written(entry.value()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !TAKEN.contains(text);
  }

  /** A text in quotes, whatever it holds. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
