package io.github.riskrules.testkit;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDateTime;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Asserts on a decision, in the words of scenarios. Every name of a rule, an action or a fact is
 * checked: a name that the policy does not know fails, also where its absence is asserted, because
 * a misspelt name would otherwise pass for ever.
 *
 * <p>A decision names the policy it was made under and does not hold it. The packs that come with
 * the library are recognised; for any other, {@link #under(PolicyPack)} says which rules there are.
 *
 * <p>Failures show what the decision shows, its facts among them: use invented incidents only. Not
 * thread-safe.
 */
public class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {
  private @Nullable PolicyPack pack;

  /** Begins an assert; soft assertions need this to be visible. */
  public DecisionAssert(@Nullable Decision actual) {
    super(actual, DecisionAssert.class);
  }

  /** Says under which pack the decision was made, so that every rule's name can be checked. */
  public DecisionAssert under(PolicyPack pack) {
    isNotNull();
    if (!pack.policy().ref().equals(actual.policy())) {
      failWithMessage("%s", names().otherPack(pack));
    }
    this.pack = pack;
    return this;
  }

  /** The tier is known to be at least this. */
  public DecisionAssert isAtLeast(RiskTier tier) {
    isNotNull();
    if (actual.tier().atLeast().compareTo(tier) < 0) {
      failOnTier("at least " + tier);
    }
    return this;
  }

  /** The tier can be no higher than this, whatever the open questions turn out to be. */
  public DecisionAssert isAtMost(RiskTier tier) {
    isNotNull();
    if (actual.tier().atMost().compareTo(tier) > 0) {
      failOnTier("at most " + tier);
    }
    return this;
  }

  /** The tier is exactly this, and nothing unknown can move it. */
  public DecisionAssert hasTier(RiskTier tier) {
    return hasTier(new TierRange(tier, tier));
  }

  /** The tier range is exactly this. */
  public DecisionAssert hasTier(RiskTier atLeast, RiskTier atMost) {
    return hasTier(new TierRange(atLeast, atMost));
  }

  /** The tier range is exactly this. */
  public DecisionAssert hasTier(TierRange tier) {
    isNotNull();
    if (!actual.tier().equals(tier)) {
      failOnTier(tier.inWords());
    }
    return this;
  }

  /** Each of these rules is among the reasons: it is known to hold. */
  public DecisionAssert because(String... rules) {
    isNotNull();
    for (String rule : rules) {
      failOn(names().notARule(rule));
      if (!story().found(rule)) {
        failOn(Optional.of(story().missingReason(rule, names().nearestRule(rule))));
      }
    }
    return this;
  }

  /** None of these rules is among the reasons. */
  public DecisionAssert notBecause(String... rules) {
    isNotNull();
    for (String rule : rules) {
      if (story().found(rule)) {
        failOn(Optional.of(story().unwantedReason(rule)));
      }
      failOn(names().notARule(rule));
      failOn(names().perhapsNoRule(rule));
    }
    return this;
  }

  /** Each of these actions is suggested. */
  public DecisionAssert suggests(String... actions) {
    return standing("to be suggested", actions, story -> story::isSuggested);
  }

  /** None of these actions is suggested, for whatever reason. */
  public DecisionAssert doesNotSuggest(String... actions) {
    return standing("not to be suggested", actions, story -> action -> !story.isSuggested(action));
  }

  /** Each of these actions is ruled out by a rule or by a safeguard of the library. */
  public DecisionAssert rulesOut(String... actions) {
    return standing("to be ruled out", actions, story -> story.is(ActionStatus.RULED_OUT));
  }

  /** Each of these actions waits for an answer before it is suggested. */
  public DecisionAssert waitsToSuggest(String... actions) {
    return standing("to wait for an answer", actions, story -> story.is(ActionStatus.WAITING));
  }

  /** None of these actions is suggested or ruled out by any rule. */
  public DecisionAssert doesNotReach(String... actions) {
    return standing(
        "to be reached by no rule", actions, story -> story.is(ActionStatus.NOT_REACHED));
  }

  /** Each of these facts is asked for, by its path; that of a list without the entry's number. */
  public DecisionAssert asks(String... facts) {
    isNotNull();
    for (String fact : facts) {
      failOn(FactNames.unknown(fact));
      if (!story().asks(fact)) {
        failOn(Optional.of(story().missingQuestion(fact)));
      }
    }
    return this;
  }

  /** None of these facts is asked for. */
  public DecisionAssert doesNotAsk(String... facts) {
    isNotNull();
    for (String fact : facts) {
      failOn(FactNames.unknown(fact));
      if (story().asks(fact)) {
        failOn(Optional.of(story().unwantedQuestion(fact)));
      }
    }
    return this;
  }

  /** An action is suggested, and each of these facts is still to be settled before it is taken. */
  public DecisionAssert leavesToSettle(String action, String... facts) {
    suggests(action);
    for (String fact : facts) {
      failOn(FactNames.unknown(fact));
      failOn(actions().settled(action, fact));
    }
    return this;
  }

  /**
   * An action is suggested and due by this time.
   *
   * @param londonTime as clocks in London show it, as in {@code 2026-12-29T16:00}
   */
  public DecisionAssert actBy(String action, String londonTime) {
    return actBy(action, LocalDateTime.parse(londonTime));
  }

  /**
   * An action is suggested and due by this time.
   *
   * @param londonTime as clocks in London show it
   */
  public DecisionAssert actBy(String action, LocalDateTime londonTime) {
    suggests(action);
    failOn(actions().notDueBy(action, londonTime));
    return this;
  }

  /** An action is suggested, and the decision gives no clock time by which to take it. */
  public DecisionAssert hasNoTimeFor(String action) {
    suggests(action);
    failOn(actions().notDueBy(action, null));
    return this;
  }

  /** Some notice to whoever relies on the decision has each of these words. */
  public DecisionAssert notices(String... words) {
    isNotNull();
    for (String each : words) {
      if (actual.notices().stream().noneMatch(notice -> notice.contains(each))) {
        failOn(Optional.of(story().missingNotice(each)));
      }
    }
    return this;
  }

  private DecisionAssert standing(String should, String[] actions, ActionClaim claim) {
    isNotNull();
    for (String action : actions) {
      failOn(names().notAnAction(action));
      if (!claim.in(actions()).test(action)) {
        failOn(Optional.of(actions().otherStanding(action, should)));
      }
    }
    return this;
  }

  private void failOnTier(String expected) {
    failWithActualExpectedAndMessage(
        actual.tier().inWords(), expected, "%s", story().otherTier(expected));
  }

  private void failOn(Optional<String> message) {
    message.ifPresent(text -> failWithMessage("%s", text));
  }

  private DecisionStory story() {
    return new DecisionStory(actual);
  }

  private ActionStory actions() {
    return new ActionStory(actual);
  }

  private PolicyNames names() {
    return PolicyNames.of(actual, pack);
  }
}
