package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions that nobody will ever be shown: no rule suggests them. */
final class UnusedActions {
  private UnusedActions() {}

  static Stream<Problem> find(PackUnderCheck pack) {
    Set<String> suggested =
        Stream.concat(pack.policy().rules().stream(), Safeguards.of(pack.policy()).rules().stream())
            .map(Rule::then)
            .flatMap(then -> then.stream())
            .filter(each -> each.kind() == FindingKind.SUGGESTS && each.action() != null)
            .map(Statement::action)
            .collect(Collectors.toSet());
    return pack.policy().ownActions().stream()
        .filter(action -> !suggested.contains(action.code()))
        .map(
            action ->
                pack.places()
                    .at(
                        action,
                        "code",
                        "no rule suggests '" + action.code() + "', so nobody will ever see it.",
                        "Write a rule that suggests it, or delete it."));
  }
}
