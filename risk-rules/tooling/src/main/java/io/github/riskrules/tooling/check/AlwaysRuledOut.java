package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggestions that come to nothing: whenever one is made, something rules its action out. */
final class AlwaysRuledOut {
  private AlwaysRuledOut() {}

  static Stream<Problem> find(PackUnderCheck pack) {
    Safeguards safeguards = Safeguards.of(pack.policy());
    List<Rule> all =
        Stream.of(
                pack.policy().rules().stream(),
                safeguards.rules().stream(),
                safeguards.requirements().stream())
            .flatMap(rules -> rules)
            .toList();
    return pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .flatMap(
            rule ->
                rule.then().stream()
                    .filter(each -> each.kind() == FindingKind.SUGGESTS)
                    .filter(each -> !isReferral(pack.policy(), each))
                    .flatMap(each -> problem(rule, each, all, pack)));
  }

  /** Nothing rules out a MARAC referral. */
  private static boolean isReferral(Policy policy, Statement statement) {
    return policy.actions().stream()
        .filter(action -> action.action().kind() == ActionKind.MARAC_REFERRAL)
        .anyMatch(action -> action.code().equals(statement.action()));
  }

  private static Stream<Problem> problem(
      Rule rule, Statement suggestion, List<Rule> all, PackUnderCheck pack) {
    List<Rule> against =
        all.stream()
            .filter(each -> rulesOut(each, suggestion))
            .filter(each -> Effects.appliesWhenever(each, rule, pack.policy()))
            .toList();
    if (!pack.logic().impliesSomeOf(rule.when(), against.stream().map(Rule::when).toList())) {
      return Stream.empty();
    }
    return Stream.of(
        pack.places()
            .at(
                rule,
                suggestion.span(),
                "rule '"
                    + rule.id()
                    + "' suggests '"
                    + suggestion.action()
                    + "' in vain: whenever it holds, "
                    + by(rule, against, pack)
                    + " rules that out.",
                "Change what one of them asks, or delete this line."));
  }

  private static boolean rulesOut(Rule rule, Statement suggestion) {
    return rule.then().stream()
        .anyMatch(
            each ->
                each.kind() == FindingKind.RULES_OUT
                    && suggestion.action() != null
                    && suggestion.action().equals(each.action()));
  }

  private static String by(Rule rule, List<Rule> against, PackUnderCheck pack) {
    return against.stream()
        .filter(each -> pack.logic().implies(rule.when(), each.when()))
        .findFirst()
        .map(pack::named)
        .orElseGet(
            () -> "one of " + against.stream().map(pack::named).collect(Collectors.joining(", ")));
  }
}
