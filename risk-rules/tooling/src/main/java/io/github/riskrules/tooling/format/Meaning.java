package io.github.riskrules.tooling.format;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether two texts of a file mean the same: pieces, comments and what is read from them. */
final class Meaning {
  private static final String PLACES = "line=[0-9]+|column=[0-9]+";

  private final RuleFileReader reader;

  private Meaning(RuleFileReader reader) {
    this.reader = reader;
  }

  static Meaning in(PolicyPack pack) {
    Map<String, PolicyAction> actions =
        pack.policy().actions().stream()
            .collect(Collectors.toMap(each -> each.action().code(), Function.identity()));
    return new Meaning(new RuleFileReader(pack.policy().ref().id(), actions));
  }

  boolean isSameRules(String before, String after) {
    return Piece.of(before).equals(Piece.of(after))
        && rules(before).isPresent()
        && rules(before).equals(rules(after));
  }

  boolean isSameScenarios(String before, String after) {
    return comments(before).equals(comments(after))
        && tree(before).isPresent()
        && tree(before).equals(tree(after));
  }

  /** The typed rules of a text without their places; empty where there is a problem. */
  private Optional<List<String>> rules(String text) {
    RuleFileReading reading =
        reader.readDrl("rules/formatted.drl", text.getBytes(StandardCharsets.UTF_8));
    return reading.problems().isEmpty()
        ? Optional.of(
            reading.rules().stream()
                .map(rule -> rule.toString().replaceAll(PLACES, "").replaceAll("\\s+", ""))
                .toList())
        : Optional.empty();
  }

  private static Optional<String> tree(String text) {
    return YamlReader.read("scenarios/formatted.yaml", text.getBytes(StandardCharsets.UTF_8))
        .root()
        .map(YamlNode::toString)
        .map(tree -> tree.replaceAll(PLACES, ""));
  }

  private static List<String> comments(String text) {
    return text.lines().map(String::strip).filter(line -> line.startsWith("#")).toList();
  }
}
