package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns one comparison into a closure made for just that comparison. */
final class LiftedComparison {
  /** The answer that, when NO, leaves a count of months nothing to count from. */
  private static final Map<String, String> HAPPENED =
      Map.of(
          "monthsSinceMaracReferral", "history.maracReferral",
          "monthsSinceDomesticSanction", "suspect.domesticSanction",
          "monthsSinceViolenceSanction", "suspect.violenceSanction");

  private static final Set<Object> PARTNERS =
      Set.of(
          IntimateRelationship.CURRENT,
          IntimateRelationship.FORMER,
          IntimateRelationship.CURRENT_OR_FORMER);

  private LiftedComparison() {}

  static Predicate<Object> lift(Comparison comparison, Lifting lifting) {
    VocabularyFact fact = comparison.fact();
    if (fact.type() == FactType.ANSWER) {
      return answer(comparison, lifting);
    }
    Predicate<Object> passes = passes(comparison);
    Function<Object, @Nullable Object> reader = reader(fact);
    if (lifting == Lifting.HOLDS) {
      return holder -> {
        Object value = reader.apply(holder);
        return value != null && passes.test(value);
      };
    }
    boolean may = lifting == Lifting.MAY_HOLD;
    if (isInterval(fact)) {
      return interval(comparison, passes, may);
    }
    if (fact.javaType() == PriorKind.class) {
      return half(reader, PriorKind.UNKNOWN, Set.of((Object[]) PriorKind.values()), passes, may);
    }
    if (fact.javaType() == IntimateRelationship.class) {
      return half(reader, IntimateRelationship.CURRENT_OR_FORMER, PARTNERS, passes, may);
    }
    String counted = HAPPENED.get(fact.path());
    if (counted != null && fact.scope() == FactScope.INCIDENT) {
      Function<Object, @Nullable Object> happened =
          reader(Vocabulary.standard().incidentFact(counted));
      return holder -> {
        Object value = reader.apply(holder);
        return value == null ? may && happened.apply(holder) != Answer.NO : passes.test(value);
      };
    }
    return holder -> {
      Object value = reader.apply(holder);
      return value == null ? may : passes.test(value);
    };
  }

  /**
   * The one fact of an incident that says whether a comparison of it may hold; null where there is
   * more to it.
   */
  static @Nullable VocabularyFact doubted(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    if (HAPPENED.containsKey(fact.path())) {
      return null;
    }
    boolean isOfPair = fact.atLeast() != null || fact.atMost() != null;
    return switch (comparison.operator()) {
      case LESS, AT_MOST -> lower(fact);
      case MORE, AT_LEAST -> upper(fact);
      default -> isOfPair ? null : fact;
    };
  }

  /** Of a counted pair the half that is the least it can be; else the fact itself. */
  private static VocabularyFact lower(VocabularyFact fact) {
    return fact.atLeast() == null ? fact : beside(fact, fact.atLeast());
  }

  /** Of a counted pair the half that is the most it can be; else the fact itself. */
  private static VocabularyFact upper(VocabularyFact fact) {
    return fact.atMost() == null ? fact : beside(fact, fact.atMost());
  }

  private static VocabularyFact beside(VocabularyFact fact, String path) {
    return Vocabulary.standard().find(fact.scope(), path).orElseThrow();
  }

  /** Yes/no answers: an unknown one may be either, and is surely one of both. */
  private static Predicate<Object> answer(Comparison comparison, Lifting lifting) {
    Predicate<Object> passes = passes(comparison);
    boolean yes = passes.test(Answer.YES);
    boolean no = passes.test(Answer.NO);
    boolean unknown =
        switch (lifting) {
          case HOLDS -> false;
          case MAY_HOLD -> yes || no;
          case MUST_HOLD -> yes && no;
        };
    Function<Object, @Nullable Object> reader = reader(comparison.fact());
    return holder -> {
      Object answer = reader.apply(holder);
      return answer == Answer.YES ? yes : answer == Answer.NO ? no : unknown;
    };
  }

  /** A choice one of whose constants stands for several others. */
  private static Predicate<Object> half(
      Function<Object, @Nullable Object> reader,
      Object halfKnown,
      Set<Object> standsFor,
      Predicate<Object> passes,
      boolean may) {
    boolean onHalf =
        may ? standsFor.stream().anyMatch(passes) : standsFor.stream().allMatch(passes);
    return holder -> {
      Object value = reader.apply(holder);
      return value == null ? may : value == halfKnown ? onHalf : passes.test(value);
    };
  }

  /** Reads a fact from the entry of a list, or else from the facts of the incident. */
  static Function<Object, @Nullable Object> reader(VocabularyFact fact) {
    return switch (fact.scope()) {
      case INCIDENT -> facts -> ((FactReader) facts).value(fact);
      case TIER -> facts -> fact.read(((FactReader) facts).tier());
      case PRIOR_INCIDENT, CHILD, COURT_ORDER -> fact::read;
    };
  }

  private static boolean isInterval(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER
        || fact.atMost() != null
        || fact.atLeast() != null
        || isMonthsBefore(fact)
        || isDay(fact);
  }

  private static boolean isDay(VocabularyFact fact) {
    return fact.scope() == FactScope.PRIOR_INCIDENT && fact.type() == FactType.DATE;
  }

  private static boolean isMonthsBefore(VocabularyFact fact) {
    return fact.scope() == FactScope.PRIOR_INCIDENT && fact.path().equals("monthsBefore");
  }

  private static Predicate<Object> interval(
      Comparison comparison, Predicate<Object> passes, boolean may) {
    Function<Object, @Nullable Object> lowest = lowest(comparison.fact());
    Function<Object, @Nullable Object> highest = highest(comparison.fact());
    Operator operator = comparison.operator();
    boolean smallPass = operator == Operator.LESS || operator == Operator.AT_MOST;
    if (smallPass || operator == Operator.MORE || operator == Operator.AT_LEAST) {
      // One end decides: the easier one for what may hold, the harder one for what must.
      Function<Object, @Nullable Object> end = smallPass == may ? lowest : highest;
      return holder -> {
        Object value = end.apply(holder);
        return value == null ? may : passes.test(value);
      };
    }
    if (!may) {
      return holder -> {
        Object low = lowest.apply(holder);
        return low != null && low.equals(highest.apply(holder)) && passes.test(low);
      };
    }
    if (operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN) {
      return holder -> {
        Object low = lowest.apply(holder);
        return low == null || !low.equals(highest.apply(holder)) || passes.test(low);
      };
    }
    return holder -> {
      Object low = lowest.apply(holder);
      Object high = highest.apply(holder);
      return comparison.values().stream()
          .anyMatch(
              value ->
                  (low == null || compare(low, value) <= 0)
                      && (high == null || compare(high, value) >= 0));
    };
  }

  private static Function<Object, @Nullable Object> lowest(VocabularyFact fact) {
    if (fact.scope() == FactScope.TIER) {
      return facts -> ((FactReader) facts).tier().atLeast();
    }
    if (isMonthsBefore(fact)) {
      return prior -> fewestMonths((PriorIncident) prior);
    }
    if (isDay(fact)) {
      return prior -> ((PriorIncident) prior).earliest();
    }
    return reader(lower(fact));
  }

  private static Function<Object, @Nullable Object> highest(VocabularyFact fact) {
    if (fact.scope() == FactScope.TIER) {
      return facts -> ((FactReader) facts).tier().atMost();
    }
    if (isDay(fact)) {
      return prior -> lastDay((PriorIncident) prior);
    }
    return reader(upper(fact));
  }

  private static @Nullable LocalDate lastDay(PriorIncident prior) {
    return prior.latest() == null ? prior.earliest() : prior.latest();
  }

  private static Integer fewestMonths(PriorIncident prior) {
    Integer fewest = prior.possiblyMonthsBefore();
    Integer most = prior.monthsBefore();
    if (fewest == null) {
      return 0;
    }
    return most == null ? fewest : Integer.valueOf(Math.min(fewest, most));
  }

  /** The comparison on one plain value. */
  static Predicate<Object> passes(Comparison comparison) {
    Object written = comparison.value();
    Object[] all = comparison.values().toArray();
    return switch (comparison.operator()) {
      case EQUAL -> written::equals;
      case NOT_EQUAL -> value -> !written.equals(value);
      case LESS -> value -> compare(value, written) < 0;
      case AT_MOST -> value -> compare(value, written) <= 0;
      case MORE -> value -> compare(value, written) > 0;
      case AT_LEAST -> value -> compare(value, written) >= 0;
      case IN -> value -> Arrays.asList(all).contains(value);
      case NOT_IN -> value -> !Arrays.asList(all).contains(value);
    };
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object value, Object other) {
    return ((Comparable<Object>) value).compareTo(other);
  }
}
