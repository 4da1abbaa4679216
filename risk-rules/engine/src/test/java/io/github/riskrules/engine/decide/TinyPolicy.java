package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.SafeguardRule.compare;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy of a handful of rules, to see each safeguard by itself. */
final class TinyPolicy {
  private static final Authority INVENTED = new Authority("Invented for a test", Certainty.I);

  private final List<Rule> rules = new ArrayList<>();
  private final List<PolicyAction> actions = new ArrayList<>();
  private List<String> hardStops = List.of();

  TinyPolicy() {
    action("marac-referral", ActionKind.MARAC_REFERRAL, ActionEffect.PROTECTIVE, null);
    action("caution", ActionKind.OUT_OF_COURT_DISPOSAL, ActionEffect.CONDITIONAL, null);
    action("dvpn", ActionKind.DVPN, ActionEffect.PROTECTIVE, null);
    action("order", ActionKind.ADULT_ORDER, ActionEffect.PROTECTIVE, null);
    action("child-safeguarding", ActionKind.CHILD_SAFEGUARDING, ActionEffect.PROTECTIVE, null);
    action("adult-safeguarding", ActionKind.ADULT_SAFEGUARDING, ActionEffect.PROTECTIVE, null);
    action("forum", ActionKind.MULTI_AGENCY_REVIEW, ActionEffect.PROTECTIVE, "marac-referral");
  }

  private void action(
      String code, ActionKind kind, ActionEffect effect, @Nullable String coveredBy) {
    actions.add(
        new PolicyAction(
            new Action(
                code,
                code,
                ActionVerb.CONSIDER,
                kind,
                effect,
                Urgency.PROMPT,
                "Officer",
                null,
                coveredBy,
                INVENTED),
            new DeadlineRule(0, null, null, "Promptly"),
            "tiny",
            null));
  }

  /** One action more, of no particular kind and safe only where risk is known to be low. */
  TinyPolicy conditional(String code) {
    action(code, ActionKind.OTHER, ActionEffect.CONDITIONAL, null);
    return this;
  }

  TinyPolicy due(String code, DeadlineRule deadline) {
    actions.replaceAll(
        each ->
            each.code().equals(code)
                ? new PolicyAction(each.action(), deadline, each.pack(), null)
                : each);
    return this;
  }

  TinyPolicy urgent(String code) {
    actions.replaceAll(each -> each.code().equals(code) ? urgent(each) : each);
    return this;
  }

  private static PolicyAction urgent(PolicyAction listed) {
    Action action = listed.action();
    return new PolicyAction(
        new Action(
            action.code(),
            action.label(),
            action.verb(),
            action.kind(),
            action.effect(),
            Urgency.IMMEDIATE,
            action.whoActs(),
            action.whoAuthorises(),
            action.coveredBy(),
            action.authority()),
        listed.deadline(),
        listed.pack(),
        null);
  }

  TinyPolicy hardStops(String... paths) {
    hardStops = List.of(paths);
    return this;
  }

  TinyPolicy raise(String id, RiskTier tier, Condition... when) {
    return rule(id, new Statement(FindingKind.RAISES, tier, null, "Raised.", at()), when);
  }

  TinyPolicy suggest(String id, String action, Condition... when) {
    return rule(id, new Statement(FindingKind.SUGGESTS, null, action, "Suggested.", at()), when);
  }

  TinyPolicy ruleOut(String id, String action, Condition... when) {
    return rule(id, new Statement(FindingKind.RULES_OUT, null, action, "Ruled out.", at()), when);
  }

  /** One rule that suggests two actions, each for a reason of its own. */
  TinyPolicy suggestBoth(String id, String one, String other, Condition... when) {
    return rule(
        id,
        List.of(
            new Statement(FindingKind.SUGGESTS, null, one, "For " + one + ".", at()),
            new Statement(FindingKind.SUGGESTS, null, other, "For " + other + ".", at())),
        when);
  }

  private TinyPolicy rule(String id, Statement then, Condition... when) {
    return rule(id, List.of(then), when);
  }

  private TinyPolicy rule(String id, List<Statement> then, Condition... when) {
    rules.add(
        new Rule(
            new RuleRef(id, "of a test", "tiny", "rules/tiny.drl", 1, INVENTED),
            new Condition.All(List.of(when)),
            then,
            null,
            null,
            null,
            null,
            null,
            ""));
    return this;
  }

  static Condition is(String fact, Object value) {
    return compare(FactScope.INCIDENT, fact, Operator.EQUAL, value);
  }

  static Condition atLeast(String fact, Object value) {
    return compare(FactScope.INCIDENT, fact, Operator.AT_LEAST, value);
  }

  private static Span at() {
    return new Span(1, 1, "");
  }

  DecisionMaker decisionMaker() {
    return new DecisionMaker(policy(), "test");
  }

  Policy policy() {
    return new Policy(
        new PolicyRef("tiny", "1", "0".repeat(64)),
        "A policy for tests",
        "Nobody",
        LocalDate.parse("2026-04-01"),
        LocalDate.parse("2027-03-31"),
        List.of(),
        hardStops,
        rules,
        actions,
        DeadlineCalendar.of(Holidays.none(LocalDate.parse("2030-12-31"))));
  }
}
