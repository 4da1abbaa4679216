package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into predicates over whatever they stand on, the facts of an incident above all,
 * one closure per comparison and all of them folded into one. What each must answer is settled by
 * the reference evaluator. Its parts can be overridden: tests put a fault into one of them and
 * watch that it is noticed.
 */
class Lifter {

  /** A predicate over the facts, the tier or a list entry: whatever the comparisons read. */
  Predicate<Object> lift(Condition condition, Lifting lifting) {
    if (condition instanceof Comparison comparison) {
      return comparison(comparison, lifting);
    }
    if (condition instanceof All all) {
      return all(lift(all.parts(), lifting));
    }
    if (condition instanceof Any any) {
      return any(lift(any.parts(), lifting));
    }
    if (condition instanceof Exists exists) {
      return exists(exists, lifting);
    }
    if (condition instanceof None none) {
      return none(none, lifting);
    }
    return count((Count) condition, lifting);
  }

  Predicate<Object> comparison(Comparison comparison, Lifting lifting) {
    return LiftedComparison.lift(comparison, lifting);
  }

  /** The one fact that says whether a comparison may hold; null where there is more to it. */
  @Nullable VocabularyFact doubted(Comparison comparison) {
    return LiftedComparison.doubted(comparison);
  }

  private List<Predicate<Object>> lift(List<Condition> parts, Lifting lifting) {
    // Plain comparisons first: most rules are decided before a list is walked.
    List<Condition> cheapFirst = new ArrayList<>(parts);
    cheapFirst.sort(Comparator.comparing(part -> !(part instanceof Comparison)));
    return cheapFirst.stream().map(part -> lift(part, lifting)).toList();
  }

  Predicate<Object> all(List<Predicate<Object>> parts) {
    return switch (parts.size()) {
      case 0 -> holder -> true;
      case 1 -> parts.get(0);
      default -> {
        List<Predicate<Object>> rest = parts.subList(1, parts.size());
        yield parts.get(0).and(all(rest));
      }
    };
  }

  Predicate<Object> any(List<Predicate<Object>> parts) {
    return switch (parts.size()) {
      case 0 -> holder -> false;
      case 1 -> parts.get(0);
      default -> {
        List<Predicate<Object>> rest = parts.subList(1, parts.size());
        yield parts.get(0).or(any(rest));
      }
    };
  }

  Predicate<Object> exists(Exists exists, Lifting lifting) {
    FactScope list = exists.list();
    Predicate<Object> fits = lift(exists.entry(), lifting);
    Predicate<Object> listed = listed(list, fits);
    return lifting == Lifting.MAY_HOLD ? listed.or(isComplete(list).negate()) : listed;
  }

  Predicate<Object> none(None none, Lifting lifting) {
    FactScope list = none.list();
    if (lifting == Lifting.MAY_HOLD) {
      Predicate<Object> surelyFits = lift(none.entry(), Lifting.MUST_HOLD);
      return listed(list, surelyFits).negate();
    }
    Predicate<Object> mayFit = lift(none.entry(), Lifting.MAY_HOLD);
    return isComplete(list).and(listed(list, mayFit).negate());
  }

  /** Whether some entry fits of those that are listed. */
  static Predicate<Object> listed(FactScope list, Predicate<Object> fits) {
    return facts -> {
      List<?> entries = list.entries(((FactReader) facts).incident());
      for (int i = 0; i < entries.size(); i++) {
        if (fits.test(entries.get(i))) {
          return true;
        }
      }
      return false;
    };
  }

  Predicate<Object> count(Count count, Lifting lifting) {
    FactScope list = count.list();
    // What surely fits is the lower end; for "known to hold" it is what stock Drools counts.
    Predicate<Object> fits =
        lift(count.entry(), lifting == Lifting.HOLDS ? Lifting.HOLDS : Lifting.MUST_HOLD);
    Predicate<Object> mayFit = lift(count.entry(), Lifting.MAY_HOLD);
    Predicate<Object> complete = isComplete(list);
    CountTest test = countTest(count.operator(), count.number(), lifting == Lifting.MAY_HOLD);
    return holder -> {
      int fewest = howMany(list, holder, fits);
      int most = complete.test(holder) ? howMany(list, holder, mayFit) : Integer.MAX_VALUE;
      return test.test(fewest, most);
    };
  }

  private static int howMany(FactScope list, Object facts, Predicate<Object> fits) {
    int found = 0;
    for (Object entry : list.entries(((FactReader) facts).incident())) {
      if (fits.test(entry)) {
        found++;
      }
    }
    return found;
  }

  private interface CountTest {
    boolean test(int fewest, int most);
  }

  private static CountTest countTest(Operator operator, int number, boolean may) {
    return switch (operator) {
      case AT_LEAST -> (fewest, most) -> (may ? most : fewest) >= number;
      case MORE -> (fewest, most) -> (may ? most : fewest) > number;
      case AT_MOST -> (fewest, most) -> (may ? fewest : most) <= number;
      case LESS -> (fewest, most) -> (may ? fewest : most) < number;
      case EQUAL, IN ->
          may
              ? (fewest, most) -> fewest <= number && number <= most
              : (fewest, most) -> fewest == number && most == number;
      case NOT_EQUAL, NOT_IN ->
          may
              ? (fewest, most) -> fewest != most || fewest != number
              : (fewest, most) -> fewest == most && fewest != number;
    };
  }

  Predicate<Object> isComplete(FactScope list) {
    VocabularyFact complete = Vocabulary.standard().complete(list);
    return facts -> ((FactReader) facts).value(complete) == Answer.YES;
  }
}
