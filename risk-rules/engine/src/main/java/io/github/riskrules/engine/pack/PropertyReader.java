package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.drl.RuleId;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.text.Sentence;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlValues;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a pack promises of every incident. */
final class PropertyReader {
  /** Each costs a proof, and a reader's attention. */
  static final int MOST = 100;

  private static final String FIELD = "properties";
  private static final String ACTIONS = "actions";
  private static final String NOT_ACTIONS = "not-actions";

  private final YamlProblems problems;
  private final YamlValues values;

  PropertyReader(YamlProblems problems) {
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  List<StatedProperty> read(YamlFields manifest) {
    List<YamlNode> items = manifest.optionalItems(FIELD);
    if (items.size() > MOST) {
      manifest.refuse(
          FIELD,
          "there are more than " + MOST + " properties.",
          "Keep those that a hazard is tied to.");
      return List.of();
    }
    return manifest.each(items, this::property);
  }

  private Optional<StatedProperty> property(YamlNode item) {
    YamlFields fields = YamlFields.of(item, "this property", problems);
    String id = id(fields);
    String promise = sentence(fields, "promise");
    String hazard = sentence(fields, "hazard");
    Optional<YamlNode.Scalar> when = fields.lines("when");
    Optional<RiskTier> atLeast = fields.optionalConstant("at-least", RiskTier.class);
    List<StatedProperty.NamedAction> actions = actions(fields, ACTIONS);
    List<StatedProperty.NamedAction> notActions = actions(fields, NOT_ACTIONS);
    if (!fields.sound()) {
      return Optional.empty();
    }
    checkContent(fields, atLeast, actions, notActions);
    return when.map(
        text ->
            new StatedProperty(
                id,
                promise,
                hazard,
                text,
                atLeast,
                Stream.concat(actions.stream(), notActions.stream()).toList(),
                fields.place("id")));
  }

  private static String id(YamlFields fields) {
    String id = fields.text("id");
    if (!id.isEmpty() && !RuleId.isFree(id)) {
      fields.refuse(
          "id",
          Quoted.of(id) + " cannot be the id of a property.",
          "Write capital letters and digits in groups joined by hyphens, the last group two or"
              + " three digits, as in PROMISE-01.");
    }
    return id;
  }

  private static String sentence(YamlFields fields, String name) {
    String text = fields.text(name);
    if (!text.isEmpty() && !Sentence.is(text)) {
      fields.refuse(
          name,
          "'" + name + "' is one full sentence that a stranger understands.",
          "Begin it with a capital letter and end it with a full stop.");
    }
    return text;
  }

  private List<StatedProperty.NamedAction> actions(YamlFields fields, String name) {
    List<StatedProperty.NamedAction> named = new ArrayList<>();
    fields.each(
        fields.optionalItems(name),
        item -> {
          Optional<String> code = values.text(item);
          code.ifPresent(
              each -> {
                if (codes(named).contains(each)) {
                  problems.at(item, Quoted.of(each) + " is listed twice.", "Keep one.");
                }
                named.add(new StatedProperty.NamedAction(each, name.equals(ACTIONS), item));
              });
          return code;
        });
    return named;
  }

  private static List<String> codes(List<StatedProperty.NamedAction> actions) {
    return actions.stream().map(StatedProperty.NamedAction::code).toList();
  }

  private void checkContent(
      YamlFields fields,
      Optional<RiskTier> atLeast,
      List<StatedProperty.NamedAction> actions,
      List<StatedProperty.NamedAction> notActions) {
    if (atLeast.equals(Optional.of(RiskTier.STANDARD))) {
      fields.refuse(
          "at-least",
          "every incident is at least STANDARD, so this promises nothing.",
          "Write MEDIUM or HIGH, or delete the line.");
    } else if (atLeast.isEmpty() && actions.isEmpty() && notActions.isEmpty()) {
      fields.refuse(
          "id",
          "this property promises nothing.",
          "Add at-least, actions or not-actions, which say what must be so.");
    }
    for (StatedProperty.NamedAction not : notActions) {
      if (codes(actions).contains(not.code())) {
        problems.at(
            not.place(),
            Quoted.of(not.code()) + " is promised to be suggested, and not to be.",
            "Keep one of the two.");
      }
    }
  }
}
