package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a YAML document.
 *
 * @param root the document; empty when there is any problem
 * @param problems everything wrong with it, sorted by place
 */
public record YamlReading(Optional<YamlNode> root, List<Problem> problems) {
  public YamlReading {
    problems = List.copyOf(problems);
  }
}
