package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of rules beside the days on which the policy is in force. */
final class Dates {
  private Dates() {}

  /** Rules that apply on no day on which the policy is in force. */
  static Stream<Problem> outside(PackUnderCheck pack) {
    Policy policy = pack.policy();
    return pack.ownRules().stream()
        .flatMap(
            rule -> {
              LocalDate until = rule.until();
              LocalDate from = rule.from();
              if (until != null && until.isBefore(policy.inForceFrom())) {
                return Stream.of(
                    pack.places()
                        .atAnnotation(
                            rule,
                            "until",
                            never(rule) + ", which begins on " + policy.inForceFrom() + ".",
                            "Delete the rule, or mend the day."));
              }
              LocalDate ends = policy.inForceUntil();
              if (from != null && ends != null && from.isAfter(ends)) {
                return Stream.of(
                    pack.places()
                        .atAnnotation(
                            rule,
                            "from",
                            never(rule) + ", which ends with " + ends + ".",
                            "Keep the rule for the next version, or mend the day."));
              }
              return Stream.empty();
            });
  }

  private static String never(Rule rule) {
    return "rule '" + rule.id() + "' applies on no day of this policy";
  }

  /** Rules that end while the policy goes on, where nothing then does what they did. */
  static Stream<Problem> ending(PackUnderCheck pack) {
    Policy policy = pack.policy();
    return pack.ownRules().stream()
        .filter(rule -> rule.until() != null && goesOnAfter(rule.until(), policy))
        .flatMap(
            rule -> {
              LocalDate next = Objects.requireNonNull(rule.until()).plusDays(1);
              List<String> gone =
                  rule.then().stream()
                      .filter(each -> !isDoneOn(next, each, policy))
                      .map(Dates::inWords)
                      .distinct()
                      .toList();
              return gone.isEmpty() ? Stream.empty() : Stream.of(ends(rule, gone, pack));
            });
  }

  private static boolean goesOnAfter(LocalDate day, Policy policy) {
    return policy.inForceOn(day) && policy.inForceOn(day.plusDays(1));
  }

  private static boolean isDoneOn(LocalDate day, Statement statement, Policy policy) {
    return policy.rules().stream()
        .filter(rule -> rule.appliesOn(day))
        .anyMatch(rule -> rule.then().stream().anyMatch(each -> Effects.covers(each, statement)));
  }

  private static String inWords(Statement statement) {
    if (statement.kind() == FindingKind.RAISES) {
      return "reaches " + statement.tier();
    }
    return (statement.kind() == FindingKind.SUGGESTS ? "suggests '" : "rules out '")
        + statement.action()
        + "'";
  }

  private static Problem ends(Rule rule, List<String> gone, PackUnderCheck pack) {
    return pack.places()
        .atAnnotation(
            rule,
            "until",
            "rule '"
                + rule.id()
                + "' ends with "
                + rule.until()
                + ", and from the next day no rule "
                + gone.stream().collect(Collectors.joining(" or "))
                + ", though the policy goes on.",
            "Write what holds from then on, or see to it before that day.");
  }
}
