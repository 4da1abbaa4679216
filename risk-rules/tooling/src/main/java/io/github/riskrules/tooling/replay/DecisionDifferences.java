package io.github.riskrules.tooling.replay;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is different between two decisions on the same facts, the gravest first. */
final class DecisionDifferences {
  private final Decision then;
  private final Decision now;
  private final List<String> differences = new ArrayList<>();

  private DecisionDifferences(Decision then, Decision now) {
    this.then = then;
    this.now = now;
  }

  /** Empty if nothing but the version of the library is different. */
  static List<String> between(Decision then, Decision now) {
    return new DecisionDifferences(then, now).find();
  }

  private List<String> find() {
    if (!then.tier().equals(now.tier())) {
      differences.add("Tier: was " + then.tier().inWords() + ", is " + now.tier().inWords() + ".");
    }
    lists("Suggested", d -> d.suggested().stream().map(each -> each.action().code()).toList());
    lists("Rules that found something", d -> findings(d.findings()));
    lists("Asked", d -> d.questions().stream().map(Question::fact).toList());
    same("Deadlines", d -> d.suggested().stream().map(each -> each.deadline()).toList());
    same("What to know before relying on it", Decision::notices);
    if (differences.isEmpty() && !inDetail(then).equals(inDetail(now))) {
      differences.add(
          "Tier, actions, rules, questions and deadlines are the same; wording or explanations are"
              + " not.");
    }
    return differences;
  }

  private static List<String> findings(List<Finding> findings) {
    return findings.stream().map(each -> each.rule().id()).distinct().toList();
  }

  private void lists(String what, Function<Decision, List<String>> of) {
    Set<String> gone = new LinkedHashSet<>(of.apply(then));
    Set<String> come = new LinkedHashSet<>(of.apply(now));
    gone.removeAll(of.apply(now));
    come.removeAll(of.apply(then));
    if (!gone.isEmpty()) {
      differences.add(what + " then and not now: " + String.join(", ", gone) + ".");
    }
    if (!come.isEmpty()) {
      differences.add(what + " now and not then: " + String.join(", ", come) + ".");
    }
    if (gone.isEmpty() && come.isEmpty() && !of.apply(then).equals(of.apply(now))) {
      differences.add(what + ": in another order.");
    }
  }

  private void same(String what, Function<Decision, List<?>> of) {
    if (!Objects.equals(of.apply(then), of.apply(now)) && differences.isEmpty()) {
      differences.add(what + ": not the same.");
    }
  }

  private static Decision inDetail(Decision decision) {
    return new Decision(
        decision.incidentId(),
        decision.assessedAt(),
        decision.tier(),
        decision.findings(),
        decision.suggested(),
        decision.unsuggested(),
        decision.questions(),
        decision.notices(),
        decision.policy(),
        "");
  }
}
