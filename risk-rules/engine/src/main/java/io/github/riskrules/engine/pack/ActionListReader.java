package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code actions.yaml}. */
final class ActionListReader {
  static final String FILE = "actions.yaml";

  private final String pack;
  private final YamlProblems problems;
  private boolean allNamed = true;

  ActionListReader(String pack, YamlProblems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  /**
   * The actions in the order of the list. One with a problem stands among them when its code, kind
   * and effect are right, so that rules which name it are not reported on its account.
   */
  List<ListedAction> read(YamlNode root) {
    YamlFields list = YamlFields.of(root, "the action list", problems);
    List<ListedAction> actions = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode item : list.items("actions")) {
      Optional<ListedAction> read = action(item);
      if (read.isEmpty()) {
        allNamed = false;
        continue;
      }
      ListedAction action = read.get();
      Integer first = lines.putIfAbsent(action.code(), action.fields().place("code").line());
      if (first != null) {
        action
            .fields()
            .refuse(
                "code",
                "the code '" + action.code() + "' is used twice, first on line " + first + ".",
                "Give one of them a new code.");
      } else {
        actions.add(action);
      }
    }
    allNamed &= list.sound() || !actions.isEmpty();
    return actions;
  }

  /** Whether the code, kind and effect of every action are right. */
  boolean allNamed() {
    return allNamed;
  }

  private Optional<ListedAction> action(YamlNode item) {
    YamlFields fields = YamlFields.of(item, "this action", problems);
    Optional<String> code = code(fields);
    String label = fields.text("label");
    ActionVerb verb = fields.choice("verb", ActionVerb.class);
    Optional<ActionKind> kind = fields.rightChoice("kind", ActionKind.class);
    Optional<ActionEffect> effect = fields.rightChoice("effect", ActionEffect.class);
    Urgency urgency = fields.choice("urgency", Urgency.class);
    String whoActs = fields.text("who-acts");
    Optional<String> whoAuthorises = fields.optionalText("who-authorises");
    Optional<String> coveredBy = fields.optionalText("covered-by");
    String authority = fields.text("authority");
    Certainty certainty = fields.constant("certainty", Certainty.class);
    Optional<String> choice = fields.optionalText("choice");
    DeadlineRule deadline = DeadlineReader.read(fields.fields("deadline"));
    fields.sound();
    if (code.isEmpty() || kind.isEmpty() || effect.isEmpty()) {
      return Optional.empty();
    }
    checkEffect(kind.get(), effect.get(), fields);
    Action action =
        new Action(
            code.get(),
            label,
            verb,
            kind.get(),
            effect.get(),
            urgency,
            whoActs,
            whoAuthorises.orElse(null),
            coveredBy.orElse(null),
            new Authority(authority, certainty));
    PolicyAction listed = new PolicyAction(action, deadline, pack, choice.orElse(null));
    return Optional.of(new ListedAction(listed, fields));
  }

  private static Optional<String> code(YamlFields fields) {
    String code = fields.text("code");
    if (code.isEmpty() || ManifestReader.isId(code)) {
      return Optional.of(code).filter(written -> !written.isEmpty());
    }
    fields.refuse(
        "code",
        Quoted.of(code) + " cannot be a code.",
        "Use lower-case letters, digits and hyphens, and begin with a letter.");
    return Optional.empty();
  }

  /** The safeguards bind to kinds, and doubt counts by effect: the two have to agree. */
  private static void checkEffect(ActionKind kind, ActionEffect effect, YamlFields fields) {
    ActionEffect needed =
        switch (kind) {
          case MARAC_REFERRAL, DVPN, ADULT_ORDER, CHILD_SAFEGUARDING, ADULT_SAFEGUARDING ->
              ActionEffect.PROTECTIVE;
          case OUT_OF_COURT_DISPOSAL -> ActionEffect.CONDITIONAL;
          default -> effect;
        };
    if (needed != effect) {
      fields.refuse(
          "effect",
          "an action of kind '"
              + YamlValues.name(kind)
              + "' cannot be '"
              + YamlValues.name(effect)
              + "'.",
          "Write '" + YamlValues.name(needed) + "'.");
    }
  }
}
