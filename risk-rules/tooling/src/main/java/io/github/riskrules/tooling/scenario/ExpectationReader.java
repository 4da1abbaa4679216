package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlValues;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects; a name the policy does not know is a problem, never a miss. */
final class ExpectationReader {
  private static final String EXPECT = "'expect'";
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d");

  private final Set<String> rules;
  private final Set<String> actions;
  private final FactPaths facts;
  private final YamlProblems problems;
  private final YamlValues values;

  ExpectationReader(Policy policy, FactPaths facts, YamlProblems problems) {
    this.rules = policy.rules().stream().map(Rule::id).collect(Collectors.toSet());
    this.actions = policy.actions().stream().map(PolicyAction::code).collect(Collectors.toSet());
    this.facts = facts;
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  Expectation read(YamlNode node) {
    int before = problems.count();
    YamlFields fields = YamlFields.of(node, EXPECT, problems);
    @Nullable RiskTier atLeast = null;
    @Nullable RiskTier atMost = null;
    YamlNode tier = fields.optional("tier").orElse(null);
    if (tier instanceof YamlNode.Mapping) {
      YamlFields bounds = YamlFields.of(tier, "'tier'", problems);
      atLeast = bounds.optionalConstant("at-least", RiskTier.class).orElse(null);
      atMost = bounds.optionalConstant("at-most", RiskTier.class).orElse(null);
      bounds.sound();
    } else if (tier != null) {
      atLeast = values.constant(tier, RiskTier.class).orElse(null);
      atMost = atLeast;
    }
    Map<Expected, List<String>> names = new EnumMap<>(Expected.class);
    for (Expected expected : Expected.values()) {
      List<YamlNode> items = fields.optionalItems(expected.key());
      if (!items.isEmpty()) {
        names.put(expected, names(items, expected.names()));
      }
    }
    Map<String, List<String>> stillToSettle = stillToSettle(fields);
    Map<String, String> actBy = actBy(fields);
    fields.sound();
    Expectation expectation = new Expectation(atLeast, atMost, names, stillToSettle, actBy);
    if (expectation.isEmpty() && problems.count() == before) {
      problems.at(node, "nothing is expected here.", "Expect a tier, a rule or an action.");
    }
    return expectation;
  }

  private Map<String, List<String>> stillToSettle(YamlFields fields) {
    Map<String, List<String>> settled = new LinkedHashMap<>();
    for (YamlNode.Entry entry :
        byAction(fields, "still-to-settle", "lists facts by action.", "{ action: [fact] }")) {
      if (entry.value() instanceof YamlNode.Items items) {
        settled.put(entry.name().text(), names(items.values(), Expected.Names.FACT));
      } else {
        problems.at(entry.value(), "a list of facts is expected here.", "Write [fact, fact].");
      }
    }
    return settled;
  }

  private Map<String, String> actBy(YamlFields fields) {
    Map<String, String> times = new LinkedHashMap<>();
    for (YamlNode.Entry entry :
        byAction(fields, "act-by", "gives times by action.", "{ action: \"2026-12-29T16:00\" }")) {
      values
          .text(entry.value())
          .map(text -> text.replace(' ', 'T'))
          .ifPresent(time -> times.put(entry.name().text(), checkedTime(entry.value(), time)));
    }
    return times;
  }

  private String checkedTime(YamlNode place, String time) {
    if (!time.equals(ActionStandings.NO_TIME) && !TIME.matcher(time).matches()) {
      problems.at(
          place,
          "a time as clocks in London show it is expected here.",
          "Write \"2026-12-29T16:00\", or " + ActionStandings.NO_TIME + " where there is none.");
    }
    return time;
  }

  private List<YamlNode.Entry> byAction(
      YamlFields fields, String name, String what, String example) {
    YamlNode node = fields.optional(name).orElse(null);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.at(node, "'" + name + "' " + what, "Write " + example + ".");
      return List.of();
    }
    mapping
        .entries()
        .forEach(entry -> check(entry.name(), entry.name().text(), Expected.Names.ACTION));
    return mapping.entries();
  }

  private List<String> names(List<YamlNode> items, Expected.Names kind) {
    List<String> names = new ArrayList<>();
    for (YamlNode item : items) {
      values
          .text(item)
          .ifPresent(
              name -> {
                check(item, name, kind);
                names.add(name);
              });
    }
    return names;
  }

  private void check(YamlNode place, String name, Expected.Names kind) {
    switch (kind) {
      case RULE -> {
        if (!name.startsWith("GUARDRAIL-") && !name.startsWith("JUDGEMENT-")) {
          checkKnown(place, name, rules, "a rule");
        }
      }
      case ACTION -> checkKnown(place, name, actions, "an action");
      case FACT -> facts.canAsk(place, name, problems);
      case WORDS -> {}
    }
  }

  private void checkKnown(YamlNode place, String name, Set<String> known, String what) {
    if (!known.contains(name)) {
      problems.at(
          place,
          Quoted.of(name) + " is not " + what + " of this policy.",
          Nearest.question(name, known).orElse(""));
    }
  }
}
