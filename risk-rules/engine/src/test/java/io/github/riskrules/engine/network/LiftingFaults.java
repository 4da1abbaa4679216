package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Mistakes that lifting could make everywhere at once. */
enum LiftingFaults {
  KNOWN_NO("asked what is known, an unknown answer counts as NO", unknown(Lifting.HOLDS, false)),
  KNOWN_YES("asked what is known, an unknown answer counts as YES", unknown(Lifting.HOLDS, true)),
  MAY_NO("asked what may hold, an unknown answer counts as NO", unknown(Lifting.MAY_HOLD, false)),
  MAY_YES("asked what may hold, an unknown answer counts as YES", unknown(Lifting.MAY_HOLD, true)),
  MUST_NO(
      "asked what must hold, an unknown answer counts as NO", unknown(Lifting.MUST_HOLD, false)),
  MUST_YES(
      "asked what must hold, an unknown answer counts as YES", unknown(Lifting.MUST_HOLD, true)),
  KNOWN_PASSES(
      "asked what is known, an unknown number, date or choice passes",
      (comparison, lifting, sound) ->
          lifting == Lifting.HOLDS && !isAnswer(comparison)
              ? holder -> isUnknown(comparison, holder) || sound.test(holder)
              : sound),
  MAY_FAILS(
      "asked what may hold, an unknown number, date or choice fails",
      (comparison, lifting, sound) ->
          lifting == Lifting.MAY_HOLD && !isAnswer(comparison)
              ? holder -> !isUnknown(comparison, holder) && sound.test(holder)
              : sound),
  MUST_PASSES(
      "asked what must hold, an unknown number, date or choice passes",
      (comparison, lifting, sound) ->
          lifting == Lifting.MUST_HOLD && !isAnswer(comparison)
              ? holder -> isUnknown(comparison, holder) || sound.test(holder)
              : sound),
  MAY_AS_KNOWN(
      "what may hold is lifted as what is known", instead(Lifting.MAY_HOLD, Lifting.HOLDS)),
  MUST_AS_KNOWN(
      "what must hold is lifted as what is known", instead(Lifting.MUST_HOLD, Lifting.HOLDS)),
  MUST_AS_MAY("what must hold is lifted as what may", instead(Lifting.MUST_HOLD, Lifting.MAY_HOLD)),
  ONE_END(
      "of a pair or a range of dates only the end that is named is read",
      (comparison, lifting, sound) ->
          lifting != Lifting.HOLDS && isRange(comparison.fact())
              ? holder ->
                  isUnknown(comparison, holder)
                      ? lifting == Lifting.MAY_HOLD
                      : LiftedComparison.lift(comparison, Lifting.HOLDS).test(holder)
              : sound),
  DAY_EARLY(
      "months are counted from the day before, so the anniversary falls outside",
      ofPriors(prior -> redated(prior, 1, true))),
  DAY_LATE("months are counted from the day after", ofPriors(prior -> redated(prior, -1, true))),
  LAST_DAY_UNREAD(
      "an earlier incident dated by a range happened on its first day",
      ofPriors(prior -> redated(prior, 0, false))),
  KIND_UNKNOWN(
      "an earlier incident of unknown kind is of none of the kinds", notHalf(PriorKind.UNKNOWN)),
  CURRENT_OR_FORMER(
      "a current or former partner is neither", notHalf(IntimateRelationship.CURRENT_OR_FORMER)),
  NEVER_HAPPENED(
      "months since what never happened are taken for unknown",
      (comparison, lifting, sound) ->
          lifting == Lifting.MAY_HOLD && comparison.fact().path().startsWith("monthsSince")
              ? holder -> isUnknown(comparison, holder) || sound.test(holder)
              : sound),
  LIST_WHOLE("every list counts as complete") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> isComplete(FactScope list) {
          return incident -> true;
        }
      };
    }
  },
  LIST_OPEN("no list counts as complete") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> isComplete(FactScope list) {
          return incident -> false;
        }
      };
    }
  },
  EXISTS_LISTED("asked what may hold, `exists` looks at the entries listed and no further") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> exists(Exists exists, Lifting lifting) {
          return lifting == Lifting.MAY_HOLD
              ? super.exists(exists, lifting)
                  .and(listed(exists.list(), lift(exists.entry(), lifting)))
              : super.exists(exists, lifting);
        }
      };
    }
  },
  NOT_KNOWN("`not` is known to hold when no entry is known to fit, though one may") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> none(None none, Lifting lifting) {
          Predicate<Object> fits = listed(none.list(), lift(none.entry(), Lifting.HOLDS));
          return lifting == Lifting.HOLDS
              ? isComplete(none.list()).and(fits.negate())
              : super.none(none, lifting);
        }
      };
    }
  },
  LAST_PART_LOST("of conditions side by side the last is forgotten") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> all(List<Predicate<Object>> parts) {
          return super.all(parts.size() > 1 ? parts.subList(0, parts.size() - 1) : parts);
        }
      };
    }
  },
  LAST_CHOICE_LOST("of alternatives the last is forgotten") {
    @Override
    Lifter lifter() {
      return new Lifter() {
        @Override
        Predicate<Object> any(List<Predicate<Object>> parts) {
          return super.any(parts.subList(0, parts.size() - 1));
        }
      };
    }
  };

  /** Lifts a comparison wrongly. */
  private interface Wrong {
    Predicate<Object> lift(Comparison comparison, Lifting lifting, Predicate<Object> sound);
  }

  private final String inWords;
  private final Wrong wrong;

  LiftingFaults(String inWords) {
    this(inWords, (comparison, lifting, sound) -> sound);
  }

  LiftingFaults(String inWords, Wrong wrong) {
    this.inWords = inWords;
    this.wrong = wrong;
  }

  String inWords() {
    return inWords;
  }

  Lifter lifter() {
    return new Lifter() {
      @Override
      Predicate<Object> comparison(Comparison comparison, Lifting lifting) {
        return wrong.lift(comparison, lifting, super.comparison(comparison, lifting));
      }

      // What is mistaken may read any fact.
      @Override
      @Nullable VocabularyFact doubted(Comparison comparison) {
        return null;
      }
    };
  }

  private static Wrong unknown(Lifting asked, boolean asYes) {
    return (comparison, lifting, sound) ->
        lifting == asked && isAnswer(comparison)
            ? holder ->
                isUnknown(comparison, holder)
                    ? LiftedComparison.passes(comparison).test(asYes ? Answer.YES : Answer.NO)
                    : sound.test(holder)
            : sound;
  }

  private static Wrong instead(Lifting asked, Lifting answered) {
    return (comparison, lifting, sound) ->
        lifting == asked ? LiftedComparison.lift(comparison, answered) : sound;
  }

  private static Wrong ofPriors(UnaryOperator<PriorIncident> change) {
    return (comparison, lifting, sound) ->
        comparison.fact().scope() == FactScope.PRIOR_INCIDENT
            ? prior -> sound.test(change.apply((PriorIncident) prior))
            : sound;
  }

  private static Wrong notHalf(Object half) {
    return (comparison, lifting, sound) ->
        lifting == Lifting.HOLDS
            ? sound
            : holder ->
                LiftedComparison.reader(comparison.fact()).apply(holder) == half
                    ? LiftedComparison.passes(comparison).test(half)
                    : sound.test(holder);
  }

  private static PriorIncident redated(PriorIncident prior, int earlier, boolean isRange) {
    return PriorIncidentBuilder.builder(prior)
        .earliest(prior.earliest() == null ? null : prior.earliest().minusDays(earlier))
        .latest(prior.latest() == null || !isRange ? null : prior.latest().minusDays(earlier))
        .build();
  }

  private static boolean isAnswer(Comparison comparison) {
    return comparison.fact().type() == FactType.ANSWER;
  }

  private static boolean isRange(VocabularyFact fact) {
    return fact.atMost() != null
        || fact.atLeast() != null
        || Set.of("monthsBefore", "earliest", "latest").contains(fact.path());
  }

  private static boolean isUnknown(Comparison comparison, Object holder) {
    Object value = LiftedComparison.reader(comparison.fact()).apply(holder);
    return value == null || (value instanceof Answer answer && !answer.isKnown());
  }
}
