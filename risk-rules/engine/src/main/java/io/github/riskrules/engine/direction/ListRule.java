package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.PriorKind;
import java.util.List;

/**
 * What a rule says of the absence of list entries must not hold merely because the list is short or
 * an entry vague: it rests on a list known to be complete, and on what every entry tells.
 */
public final class ListRule {
  private final Faults faults;

  /** Reports what it finds to {@code faults}. */
  public ListRule(Faults faults) {
    this.faults = faults;
  }

  /** Checks the conditions of one rule. */
  public void check(Condition.All when) {
    for (Condition condition : when.parts()) {
      if (condition instanceof Condition.None none) {
        checkAbsence(none.list(), none.entry(), none.span(), "not", when);
      } else if (condition instanceof Condition.Count count && limits(count.operator())) {
        checkAbsence(
            count.list(), count.entry(), count.span(), "a count that has an upper limit", when);
      }
    }
  }

  private static boolean limits(Operator operator) {
    return operator != Operator.MORE && operator != Operator.AT_LEAST;
  }

  private void checkAbsence(
      FactScope list, Condition entry, Span span, String where, Condition.All when) {
    for (Condition.Comparison tested : entry.comparisons().toList()) {
      if (!tested.fact().always()) {
        faults.at(
            tested.span(),
            "under "
                + where
                + ", '"
                + tested.fact().path()
                + "' may be unknown of an entry, which"
                + " would then pass unseen.",
            alwaysGiven(list));
      } else if (passesUnknownKind(tested)) {
        faults.at(
            tested.span(),
            "under " + where + ", an entry of unknown kind would pass unseen.",
            "Name PriorKind.UNKNOWN among the kinds that count.");
      }
    }
    if (!requiresComplete(list, when)) {
      faults.at(
          span,
          "while the list is not known to be complete, an entry may be missing from it.",
          "Write " + list.completePath() + " == Answer.YES in the Incident( … ) pattern too.");
    }
  }

  /** An entry of unknown kind may be of any kind; a rule on absence must let it count. */
  private static boolean passesUnknownKind(Condition.Comparison tested) {
    boolean named = tested.values().contains(PriorKind.UNKNOWN);
    boolean negated =
        tested.operator() == Operator.NOT_EQUAL || tested.operator() == Operator.NOT_IN;
    return tested.fact().javaType() == PriorKind.class && named == negated;
  }

  private static boolean requiresComplete(FactScope list, Condition.All when) {
    return when.parts().stream()
        .anyMatch(
            part ->
                part instanceof Condition.Comparison comparison
                    && comparison.fact().fullPath().equals(list.completePath())
                    && comparison.values().equals(List.of(Answer.YES)));
  }

  private static String alwaysGiven(FactScope list) {
    List<String> given =
        Vocabulary.standard().facts(list).stream()
            .filter(fact -> fact.always())
            .map(fact -> fact.path())
            .toList();
    return given.isEmpty()
        ? "Leave it out: no fact is given of every entry of this list."
        : "Test only what every entry gives: " + String.join(", ", given) + ".";
  }
}
