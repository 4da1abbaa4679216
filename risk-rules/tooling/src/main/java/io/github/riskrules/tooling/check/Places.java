package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where in its files a pack says something. */
final class Places {
  private static final String ACTIONS = "actions.yaml";
  private static final String MANIFEST = "pack.yaml";

  private final PolicyPack pack;
  private final Map<String, List<String>> lines = new HashMap<>();

  Places(PolicyPack pack) {
    this.pack = pack;
  }

  /** A problem at a piece of a rule. */
  Problem at(Rule rule, Span span, String what, String remedy) {
    return span.line() == 0
        ? at(rule, what, remedy)
        : Problem.at(rule.ref().file(), span.line(), span.column(), what, remedy);
  }

  /** A problem of a rule as a whole. */
  Problem at(Rule rule, String what, String remedy) {
    int line = rule.ref().line();
    return Problem.at(
        rule.ref().file(), line, indent(line(rule.ref().file(), line)) + 1, what, remedy);
  }

  /** A problem of what stands in one annotation of a rule, as in {@code until}. */
  Problem atAnnotation(Rule rule, String name, String what, String remedy) {
    String file = rule.ref().file();
    List<String> all = lines(file);
    for (int line = rule.ref().line(); line <= all.size(); line++) {
      int column = line(file, line).indexOf("@" + name + "(");
      if (column >= 0) {
        return Problem.at(file, line, column + 1, what, remedy);
      }
      if (line(file, line).strip().startsWith("when")) {
        break;
      }
    }
    return at(rule, what, remedy);
  }

  /** A problem of an action, at its code or at one of its further lines. */
  Problem at(PolicyAction action, String field, String what, String remedy) {
    return listed(action)
        .flatMap(listed -> listed.value(field))
        .map(node -> Problem.at(ACTIONS, node.line(), node.column(), what, remedy))
        .orElseGet(() -> Problem.of(ACTIONS, what, remedy));
  }

  /** A problem of the pack as a whole. */
  Problem atPack(String what, String remedy) {
    return Problem.at(MANIFEST, 1, 1, what, remedy);
  }

  private Optional<YamlNode.Mapping> listed(PolicyAction action) {
    return pack.file(ACTIONS)
        .flatMap(content -> YamlReader.read(ACTIONS, content).root())
        .flatMap(root -> root instanceof YamlNode.Mapping map ? map.value("actions") : none())
        .map(node -> node instanceof YamlNode.Items items ? items.values() : List.<YamlNode>of())
        .flatMap(
            items ->
                items.stream()
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(YamlNode.Mapping.class::cast)
                    .filter(each -> hasCode(each, action.code()))
                    .findFirst());
  }

  private static boolean hasCode(YamlNode.Mapping listed, String code) {
    return listed.value("code").orElse(null) instanceof YamlNode.Scalar scalar
        && scalar.text().equals(code);
  }

  private static Optional<YamlNode> none() {
    return Optional.empty();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private String line(String file, int number) {
    List<String> all = lines(file);
    return number < 1 || number > all.size() ? "" : all.get(number - 1);
  }

  /** The lines of a file; what is no text has none. */
  private List<String> lines(String file) {
    return lines.computeIfAbsent(
        file,
        path ->
            path.endsWith(".xlsx")
                ? List.of()
                : pack.file(path)
                    .map(content -> new String(content, StandardCharsets.UTF_8).lines().toList())
                    .orElse(List.of()));
  }
}
