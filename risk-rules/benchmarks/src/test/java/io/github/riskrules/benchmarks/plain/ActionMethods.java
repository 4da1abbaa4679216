package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One method for each action that some rule suggests: whether it is suggested. */
final class ActionMethods {
  private final Policy policy;
  private final Safeguards safeguards;
  private final RuleMethods rules;

  /** By the name of the method; in the order of the policy. */
  private final Map<String, String> methods = new LinkedHashMap<>();

  /** The rules that suggest several actions: each is asked once, into a field. */
  private final Map<String, Java> shared = new LinkedHashMap<>();

  ActionMethods(Policy policy, RuleMethods rules) {
    this.policy = policy;
    this.safeguards = Safeguards.of(policy);
    this.rules = rules;
    for (PolicyAction action : policy.actions()) {
      if (!saying(FindingKind.SUGGESTS, action, allRules()).isEmpty()) {
        methods.put(action.code(), method(action));
      }
    }
  }

  /** The method of each action that can be suggested, by the action's code. */
  Map<String, String> methods() {
    return methods;
  }

  /** The fields that hold whether a rule is known to hold, and how that is asked. */
  Map<String, Java> shared() {
    return shared;
  }

  static String name(String code) {
    return "suggests" + RuleMethods.capital(RuleMethods.name(code));
  }

  private String method(PolicyAction action) {
    List<Rule> suggesting = saying(FindingKind.SUGGESTS, action, allRules());
    StringBuilder body = new StringBuilder();
    body.append(unless(Java.any(suggesting.stream().map(this::known).toList())));
    List<Java> stops = isMarac(action) ? List.of() : stops(action);
    if (stops.isEmpty()) {
      return written(action, body.append("return true;\n").toString());
    }
    List<Rule> routes = suggesting.stream().filter(safeguards.rules()::contains).toList();
    if (!routes.isEmpty()) {
      // Outside the definition of domestic abuse nothing rules out the route that keeps people
      // safe.
      body.append(when(Java.any(routes.stream().map(this::known).toList()), "true"));
    }
    body.append("return !(").append(RuleMethods.onLines(Java.any(stops).text())).append(");\n");
    return written(action, body.toString());
  }

  /** A conditional action is held back by doubt, any other only by what is known. */
  private List<Java> stops(PolicyAction action) {
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    List<Java> stops = new ArrayList<>();
    for (Rule rule : saying(FindingKind.RULES_OUT, action, allRules())) {
      stops.add(rules.call(rule, conditional ? Question.POSSIBLE : Question.KNOWN));
    }
    for (Rule rule : saying(FindingKind.RULES_OUT, action, safeguards.requirements())) {
      stops.add(rules.call(rule, Question.POSSIBLE));
    }
    if (!saying(FindingKind.RULES_OUT, action, List.of(safeguards.noMarac())).isEmpty()) {
      stops.add(besideMarac(conditional ? Question.POSSIBLE : Question.KNOWN));
    }
    return stops;
  }

  private Java besideMarac(Question question) {
    List<Java> referrals =
        policy.actions().stream()
            .filter(ActionMethods::isMarac)
            .flatMap(action -> saying(FindingKind.SUGGESTS, action, allRules()).stream())
            .distinct()
            .map(rule -> question == Question.KNOWN ? known(rule) : rules.call(rule, question))
            .toList();
    return rules.add(
        "besideMarac" + question.ending(),
        safeguards.noMarac().id() + " " + safeguards.noMarac().ref().title(),
        Java.any(referrals));
  }

  private Java known(Rule rule) {
    Java call = rules.call(rule, Question.KNOWN);
    long actions = rule.then().stream().filter(each -> each.kind() == FindingKind.SUGGESTS).count();
    if (actions < 2) {
      return call;
    }
    String field = RuleMethods.name(rule.id());
    shared.put(field, call);
    return Java.one(field);
  }

  private List<Rule> allRules() {
    return Stream.concat(policy.rules().stream(), safeguards.rules().stream()).toList();
  }

  private static List<Rule> saying(FindingKind kind, PolicyAction action, List<Rule> among) {
    return among.stream()
        .filter(
            rule ->
                rule.then().stream()
                    .anyMatch(each -> each.kind() == kind && action.code().equals(each.action())))
        .toList();
  }

  private static boolean isMarac(PolicyAction action) {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }

  private static String unless(Java condition) {
    return when(Java.one("!(" + RuleMethods.onLines(condition.text()) + ")"), "false");
  }

  private static String when(Java condition, String answer) {
    return "if (" + condition.text() + ") {\n  return " + answer + ";\n}\n";
  }

  private static String written(PolicyAction action, String body) {
    return "/** %s. */\nprivate boolean %s() {\n%s}\n"
        .formatted(action.action().label(), name(action.code()), body.indent(2));
  }
}
