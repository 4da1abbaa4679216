package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every policy that differs from a pack's in one small thing: a threshold, an operator, a
 * condition, a tier, a finding, a rule, a day or a deadline. Only what the pack itself says is
 * changed, not what it takes over from a pack it extends.
 */
final class Mutants {
  private static final List<RiskTier> TIERS = List.of(RiskTier.values());

  private final List<Mutant> found = new ArrayList<>();

  private Mutants() {}

  /** All of them, by file and line. */
  static List<Mutant> of(PolicyPack pack) {
    Policy policy = pack.policy();
    Mutants mutants = new Mutants();
    for (Rule rule : policy.ownRules()) {
      mutants.ofConditions(rule);
      mutants.ofStatements(rule);
      mutants.ofPeriod(rule);
      mutants.add(
          MutationKind.RULE_DROPPED, rule, 0, "the whole rule is left out", null, Optional.empty());
    }
    ActionLines lines = ActionLines.of(pack);
    for (PolicyAction action : policy.ownActions()) {
      mutants.ofDeadline(action, lines);
    }
    return mutants.found.stream()
        .sorted(Comparator.comparing(Mutant::file).thenComparingInt(Mutant::line))
        .toList();
  }

  private void ofConditions(Rule rule) {
    for (ConditionMutants.Changed changed : ConditionMutants.of(rule.when())) {
      Rule altered = rule.withCondition((All) changed.condition());
      add(
          changed.kind(),
          rule,
          changed.line(),
          changed.words(),
          changed.stake(),
          Optional.of(altered));
    }
  }

  private void ofStatements(Rule rule) {
    for (int i = 0; i < rule.then().size(); i++) {
      Statement statement = rule.then().get(i);
      RiskTier tier = statement.tier();
      if (tier != null) {
        for (RiskTier beside : beside(tier)) {
          List<Statement> then = new ArrayList<>(rule.then());
          then.set(i, raising(statement, beside));
          String words = "it raises to " + beside + ", not to " + tier;
          addStatements(MutationKind.TIER_SHIFTED, rule, statement, words, then);
        }
      }
      // Where it is the only one, leaving it out is leaving out the rule.
      if (rule.then().size() > 1) {
        List<Statement> then = new ArrayList<>(rule.then());
        then.remove(i);
        String words = "it no longer " + inWords(statement);
        addStatements(MutationKind.STATEMENT_DROPPED, rule, statement, words, then);
      }
    }
  }

  private static List<RiskTier> beside(RiskTier tier) {
    int at = TIERS.indexOf(tier);
    return Stream.of(at - 1, at + 1)
        .filter(near -> near >= 0 && near < TIERS.size())
        .map(TIERS::get)
        .toList();
  }

  private static Statement raising(Statement statement, RiskTier tier) {
    return new Statement(
        statement.kind(), tier, statement.action(), statement.reason(), statement.span());
  }

  private static String inWords(Statement statement) {
    return statement.kind() == FindingKind.RAISES
        ? "raises to " + statement.tier()
        : (statement.kind() == FindingKind.SUGGESTS ? "suggests '" : "rules out '")
            + statement.action()
            + "'";
  }

  private void addStatements(
      MutationKind kind, Rule rule, Statement of, String words, List<Statement> then) {
    add(kind, rule, of.span().line(), words, null, Optional.of(rule.withStatements(then)));
  }

  private void ofPeriod(Rule rule) {
    LocalDate from = rule.from();
    LocalDate until = rule.until();
    for (int days : List.of(-1, 1)) {
      if (from != null) {
        LocalDate moved = from.plusDays(days);
        addPeriod(rule, "`@from`", from, moved, rule.withPeriod(moved, until));
      }
      if (until != null) {
        LocalDate moved = until.plusDays(days);
        addPeriod(rule, "`@until`", until, moved, rule.withPeriod(from, moved));
      }
    }
  }

  private void addPeriod(Rule rule, String what, LocalDate was, LocalDate reads, Rule altered) {
    String words = what + " " + was + " reads " + reads;
    add(MutationKind.PERIOD, rule, 0, words, null, Optional.of(altered));
  }

  private void ofDeadline(PolicyAction action, ActionLines lines) {
    DeadlineRule deadline = action.deadline();
    if (deadline.unit() == null) {
      return;
    }
    for (int amount : List.of(deadline.amount() - 1, deadline.amount() + 1)) {
      if (amount >= 0 && amount <= DeadlineRule.LONGEST) {
        DeadlineRule moved =
            new DeadlineRule(amount, deadline.unit(), deadline.from(), deadline.inWords());
        found.add(
            new Mutant(
                MutationKind.DEADLINE,
                action.code(),
                ActionLines.FILE,
                lines.of(action.code()),
                "`amount: " + deadline.amount() + "` reads `amount: " + amount + "`",
                null,
                new Alteration.OfAction(
                    action,
                    new PolicyAction(action.action(), moved, action.pack(), action.choice()))));
      }
    }
  }

  private void add(
      MutationKind kind,
      Rule rule,
      int line,
      String words,
      @Nullable Condition stake,
      Optional<Rule> altered) {
    found.add(
        new Mutant(
            kind,
            rule.id(),
            rule.ref().file(),
            line > 0 ? line : rule.ref().line(),
            words,
            stake,
            new Alteration.OfRule(rule, altered)));
  }
}
