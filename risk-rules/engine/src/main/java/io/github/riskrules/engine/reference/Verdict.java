package io.github.riskrules.engine.reference;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one condition stands.
 *
 * @param holds it is known to hold, as stock Drools would find
 * @param mayHold it holds if the unknown facts turn out right for it
 * @param mustHold it holds however the unknown facts turn out; less than {@code holds} only where a
 *     rule names a half-known value as it stands, as in {@code kind == PriorKind.UNKNOWN}, or reads
 *     the far end of a date range. What says that no entry, or not so many, meets a condition rests
 *     on it
 */
record Verdict(boolean holds, boolean mayHold, boolean mustHold) {

  private static final Verdict ALWAYS = new Verdict(true, true, true);
  private static final Verdict OPEN = new Verdict(false, true, false);
  private static final Verdict NEVER = new Verdict(false, false, false);

  private static Verdict of(boolean holds, boolean mayHold, boolean mustHold) {
    if (holds == mustHold && (mayHold || !holds)) {
      return holds ? ALWAYS : mayHold ? OPEN : NEVER;
    }
    return new Verdict(holds, mayHold, mustHold);
  }

  private Verdict and(Verdict other) {
    return of(holds && other.holds, mayHold && other.mayHold, mustHold && other.mustHold);
  }

  private Verdict or(Verdict other) {
    return of(holds || other.holds, mayHold || other.mayHold, mustHold || other.mustHold);
  }

  Truth truth() {
    return holds ? Truth.HOLDS : mayHold ? Truth.UNKNOWN : Truth.FAILS;
  }

  static Verdict of(Condition condition, Holders holders) {
    if (condition instanceof Comparison comparison) {
      return ofComparison(comparison, holders);
    }
    if (condition instanceof All all) {
      List<Condition> parts = all.parts();
      Verdict whole = ALWAYS;
      for (int i = 0; i < parts.size(); i++) {
        whole = whole.and(of(parts.get(i), holders));
      }
      return whole;
    }
    if (condition instanceof Any any) {
      List<Condition> parts = any.parts();
      Verdict whole = NEVER;
      for (int i = 0; i < parts.size(); i++) {
        whole = whole.or(of(parts.get(i), holders));
      }
      return whole;
    }
    OnList onList = (OnList) condition;
    Verdict known = holders.verdict(onList);
    if (known == null) {
      known = ofList(onList, holders);
      holders.keep(onList, known);
    }
    return known;
  }

  private static Verdict ofList(OnList condition, Holders holders) {
    List<Verdict> entries = entries(condition.list(), condition.entry(), holders);
    boolean complete = isComplete(condition.list(), holders);
    if (condition instanceof Exists) {
      return of(
          howMany(entries, Verdict::holds) > 0,
          howMany(entries, Verdict::mayHold) > 0 || !complete,
          howMany(entries, Verdict::mustHold) > 0);
    }
    if (condition instanceof None) {
      boolean nothing = complete && howMany(entries, Verdict::mayHold) == 0;
      return of(nothing, howMany(entries, Verdict::mustHold) == 0, nothing);
    }
    return ofCount((Count) condition, entries, complete);
  }

  private static Verdict ofComparison(Comparison comparison, Holders holders) {
    Standing standing = holders.standing(comparison.fact());
    Operator operator = comparison.operator();
    List<Object> written = comparison.values();
    Object stated = standing.stated();
    return of(
        stated != null && Comparing.passes(stated, operator, written),
        Comparing.some(standing.possible(), operator, written),
        Comparing.every(standing.possible(), operator, written));
  }

  private static Verdict ofCount(Count count, List<Verdict> entries, boolean complete) {
    int known = howMany(entries, Verdict::holds);
    int fewest = howMany(entries, Verdict::mustHold);
    int most = complete ? howMany(entries, Verdict::mayHold) : Integer.MAX_VALUE;
    List<Object> number = List.of(count.number());
    Operator operator = count.operator();
    // What is known to be among the entries is at least so many; the upper end may yet move.
    Possible fromKnown = new Possible.Between(known, most);
    Possible atAll = new Possible.Between(fewest, most);
    return of(
        Comparing.every(fromKnown, operator, number),
        Comparing.some(atAll, operator, number),
        Comparing.every(atAll, operator, number));
  }

  private static List<Verdict> entries(FactScope list, Condition entry, Holders holders) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Object each : holders.entries(list)) {
      verdicts.add(of(entry, holders.at(each)));
    }
    return verdicts;
  }

  private static int howMany(List<Verdict> entries, Predicate<Verdict> wanted) {
    int found = 0;
    for (Verdict entry : entries) {
      found += wanted.test(entry) ? 1 : 0;
    }
    return found;
  }

  static boolean isComplete(FactScope list, Holders holders) {
    return holders.standing(Vocabulary.standard().complete(list)).stated() == Answer.YES;
  }
}
