package io.github.riskrules.benchmarks.peers.dmn;

import io.github.riskrules.benchmarks.peers.FactForm;
import io.github.riskrules.benchmarks.peers.FactMaps;
import io.github.riskrules.benchmarks.peers.Stages;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy as a DMN model. Each file of rules is a decision, which lists the ids of its rules that
 * are known to hold; each stage is a decision that lists those of its files.
 *
 * <p>The rules are written as expressions: as rows of decision tables both engines take longer over
 * them, Camunda many times as long. The tier is told to the second stage instead of required by it,
 * as Camunda makes a decision again for each that requires it.
 *
 * @param facts how the model is told the facts of an incident
 * @param xml the model
 */
record DmnModel(FactMaps facts, String xml) {
  static final String NAMESPACE = "https://github.com/riskrules/risk-rules/benchmarks";
  static final String NAME = "policy";
  static final String FIRST = "raised";
  static final String SECOND = "reported";
  static final String TIER = "atLeast";

  private static final String FRAME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
          id="%1$s" name="%1$s" namespace="%2$s">
      %3$s</definitions>
      """;

  private static final String INPUT =
      """
      <inputData id="%1$s" name="%1$s">
        <variable name="%1$s"/>
      </inputData>
      """;

  private static final String DECISION =
      """
      <decision id="%1$s" name="%1$s">
        <variable name="%1$s"/>
      %2$s  <literalExpression>
          <text>%3$s</text>
        </literalExpression>
      </decision>
      """;

  private static final String REQUIREMENT =
      """
        <informationRequirement>
          <required%1$s href="#%2$s"/>
        </informationRequirement>
      """;

  private static final FeelWording WORDING = new FeelWording();

  static DmnModel of(Stages stages) {
    FactMaps facts = FactMaps.grouped(stages.all(), new FactForm(BigDecimal::valueOf, null));
    String inputs =
        Stream.concat(facts.names().stream(), Stream.of(TIER))
            .map(INPUT::formatted)
            .collect(Collectors.joining());
    return new DmnModel(
        facts,
        FRAME.formatted(
            NAME,
            NAMESPACE,
            inputs + stage(FIRST, stages.first()) + stage(SECOND, stages.second())));
  }

  private static String stage(String name, List<Rule> rules) {
    Map<String, List<Rule>> files =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> name + "_" + file(rule), TreeMap::new, Collectors.toList()));
    StringBuilder decisions = new StringBuilder();
    files.forEach((file, each) -> decisions.append(decision(file, each)));
    return decisions.append(decision(name, "Decision", files.keySet(), files.keySet())).toString();
  }

  /** The name of its file, of letters only. */
  private static String file(Rule rule) {
    String path = rule.ref().file();
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).replace('-', '_');
  }

  private static String decision(String name, List<Rule> rules) {
    Set<String> inputs = new TreeSet<>();
    rules.forEach(rule -> inputs(rule.when()).forEach(inputs::add));
    return decision(
        name,
        "Input",
        inputs,
        rules.stream()
            .map(
                rule -> "if %s then \"%s\" else null".formatted(WORDING.of(rule.when()), rule.id()))
            .toList());
  }

  /** The data that a condition needs: groups of facts, and facts that belong to none. */
  private static Stream<String> inputs(Condition condition) {
    if (condition instanceof Joined joined) {
      return joined.parts().stream().flatMap(DmnModel::inputs);
    }
    String path =
        condition instanceof OnList asking
            ? asking.list().listPath()
            : ((Comparison) condition).fact().path();
    return Stream.of(path.replaceFirst("\\..*", ""));
  }

  private static String decision(
      String name, String kind, Collection<String> required, Collection<String> listed) {
    return DECISION.formatted(
        name,
        required.stream()
            .map(each -> REQUIREMENT.formatted(kind, each))
            .collect(Collectors.joining()),
        listed.stream()
            .map(each -> each.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
            .collect(Collectors.joining(",\n      ", "[", "]")));
  }
}
