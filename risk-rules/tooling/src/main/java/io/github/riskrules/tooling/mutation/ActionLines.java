package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlReader;
import java.util.HashMap;
import java.util.Map;

/** On which line of its pack's list each action begins. */
final class ActionLines {
  static final String FILE = "actions.yaml";

  private final Map<String, Integer> lines = new HashMap<>();

  private ActionLines() {}

  static ActionLines of(PolicyPack pack) {
    ActionLines lines = new ActionLines();
    pack.file(FILE)
        .flatMap(content -> YamlReader.read(FILE, content).root())
        .ifPresent(lines::gather);
    return lines;
  }

  /** The line from 1; 0 for an action of another pack. */
  int of(String code) {
    return lines.getOrDefault(code, 0);
  }

  private void gather(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      items.values().forEach(this::gather);
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .value("code")
          .filter(YamlNode.Scalar.class::isInstance)
          .ifPresent(code -> lines.put(((YamlNode.Scalar) code).text(), mapping.line()));
      mapping.entries().forEach(entry -> gather(entry.value()));
    }
  }
}
