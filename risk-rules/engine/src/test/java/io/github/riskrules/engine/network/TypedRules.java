package io.github.riskrules.engine.network;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.none;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.suggests;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that no file can hold and a typed policy can: unknown facts compared under {@code not} and
 * in upper bounds, pairs compared by equality, each end from the wrong side. Evaluators agree on
 * these as well, so that what the language refuses today would not be wrong when it is let in.
 */
final class TypedRules {
  private static final FactScope PRIOR = FactScope.PRIOR_INCIDENT;
  private static final LocalDate DAY = LocalDate.parse("2025-11-20");

  private TypedRules() {}

  static List<Rule> rules() {
    List<Condition> conditions =
        List.of(
            none(PRIOR, prior("crime", "==", Answer.YES)),
            none(PRIOR, prior("crime", "!=", Answer.YES)),
            none(PRIOR, prior("kind", "==", PriorKind.VIOLENCE)),
            none(PRIOR, prior("kind", "not in", PriorKind.VERBAL, PriorKind.UNKNOWN)),
            none(PRIOR, prior("monthsBefore", "<=", 12)),
            none(PRIOR, prior("monthsBefore", ">", 12)),
            none(PRIOR, prior("monthsBefore", "==", 12)),
            none(PRIOR, prior("monthsBefore", "!=", 12)),
            none(PRIOR, prior("earliest", ">=", DAY)),
            none(PRIOR, prior("latest", "<", DAY)),
            none(PRIOR, any(prior("crime", "==", Answer.NO), prior("earliest", "==", DAY))),
            none(FactScope.CHILD, is(FactScope.CHILD, "age", "<=", 5)),
            none(FactScope.CHILD, is(FactScope.CHILD, "age", "in", 4, 5)),
            exists(PRIOR, prior("latest", "<=", DAY)),
            exists(PRIOR, prior("latest", "==", DAY)),
            exists(PRIOR, prior("monthsBefore", "in", 11, 12)),
            exists(PRIOR, prior("monthsBefore", "!=", 12), prior("crime", "==", Answer.YES)),
            count(PRIOR, "<=", 1, prior("crime", "==", Answer.YES)),
            count(PRIOR, "<", 2, prior("monthsBefore", "<", 12)),
            count(PRIOR, ">", 1, prior("kind", "==", PriorKind.BREACH)),
            count(PRIOR, "==", 1, prior("crime", "==", Answer.YES)),
            count(PRIOR, "!=", 1, prior("crime", "==", Answer.YES)),
            count(FactScope.CHILD, "<=", 1, is(FactScope.CHILD, "hurt", "==", Answer.YES)),
            is("dash.ticks", "==", 14),
            is("dash.ticks", "!=", 14),
            is("dash.ticks", "<", 10),
            is("dash.possibleTicks", ">=", 10),
            is("dash.possibleTicks", "in", 9, 10),
            is("dash.possibleTicks", "not in", 9, 10),
            is("history.possibleEventsInYear", "<=", 1),
            is("monthsSinceMaracReferral", ">", 12),
            is("monthsSinceDomesticSanction", "==", 24),
            is("suspect.age", "!=", 18),
            is("victim.pregnant", "in", Answer.YES, Answer.NO),
            is("victim.pregnant", "!=", Answer.YES),
            is("relationship.intimate", "!=", IntimateRelationship.FORMER),
            is("relationship.intimate", "not in", IntimateRelationship.CURRENT),
            is(FactScope.TIER, "atLeast", "==", RiskTier.MEDIUM),
            is(FactScope.TIER, "atLeast", "!=", RiskTier.MEDIUM),
            is(FactScope.TIER, "atMost", ">=", RiskTier.MEDIUM),
            is(FactScope.TIER, "atLeast", "<", RiskTier.HIGH),
            any(is("victim.age", "<", 18), all(is("suspect.age", ">", 65), exists(PRIOR))));
    List<Rule> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      rules.add(suggests("TYPED-%02d".formatted(rules.size() + 1), "record", condition));
    }
    return rules;
  }
}
