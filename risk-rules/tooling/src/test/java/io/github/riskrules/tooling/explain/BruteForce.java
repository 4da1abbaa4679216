package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change by trying: every fact there is, alone, and the facts that a rule reads, two
 * by two. It shares nothing with the search but what a change weighs.
 */
final class BruteForce {
  private static final int A_CORRECTION = 1_001;
  private static final int MOST_IN_PAIRS = 24;

  private static final Set<String> NEVER_TRIED =
      Set.of("id", "reference", "reportedAt", "dash.statedTicks", "dash.statedUnanswered");

  private final Situation situation;
  private final Rule rule;
  private final Aim aim;
  private final TreeSet<Integer> numbers = new TreeSet<>();

  /** One fact, what it is set to, and whether something else is recorded. */
  private record Try(String path, Object value, boolean corrects) {
    int cost() {
      return corrects ? A_CORRECTION : 1;
    }
  }

  private BruteForce(Situation situation, Rule rule, Aim aim) {
    this.situation = situation;
    this.rule = rule;
    this.aim = aim;
    rule.when()
        .comparisons()
        .flatMap(comparison -> comparison.values().stream())
        .filter(Integer.class::isInstance)
        .forEach(number -> numbers.add((Integer) number));
  }

  /** What the smallest change of one or two facts of the incident weighs; empty when none does. */
  static OptionalInt smallest(Situation situation, Rule rule, Aim aim) {
    // Under DARA nothing is counted, though questions answered all the same would count.
    boolean uncounted =
        situation.incident().assessment().instrument() == Instrument.DARA
            && rule.when()
                .comparisons()
                .anyMatch(each -> each.fact().derived() && each.fact().path().startsWith("dash."));
    return uncounted ? OptionalInt.empty() : new BruteForce(situation, rule, aim).smallest();
  }

  private OptionalInt smallest() {
    List<Try> tries =
        Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .filter(fact -> !fact.derived() && !NEVER_TRIED.contains(fact.path()))
            .flatMap(fact -> tries(fact).stream())
            .toList();
    int best =
        tries.stream()
            .filter(one -> works(made(situation.draft(), one)))
            .mapToInt(one -> floored(one.cost()))
            .min()
            .orElse(Integer.MAX_VALUE);
    Set<String> read =
        rule.when()
            .comparisons()
            .map(Comparison::fact)
            .flatMap(fact -> fact.derived() ? fact.from().stream() : Stream.of(fact.path()))
            .collect(Collectors.toSet());
    List<Try> near = tries.stream().filter(one -> read.contains(one.path())).toList();
    for (int i = 0; i < Math.min(MOST_IN_PAIRS, near.size()); i++) {
      for (int j = i + 1; j < Math.min(MOST_IN_PAIRS, near.size()); j++) {
        Try one = near.get(i);
        Try other = near.get(j);
        int cost = floored(one.cost() + other.cost());
        if (cost < best
            && !one.path().equals(other.path())
            && works(made(made(situation.draft(), one), other))) {
          best = cost;
        }
      }
    }
    return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** What cannot hold whatever the answers are takes a correction, wherever it is recorded. */
  private int floored(int cost) {
    boolean settled = situation.truth(rule) == (aim == Aim.HOLD ? Truth.FAILS : Truth.HOLDS);
    return settled && cost < A_CORRECTION ? cost + A_CORRECTION - 1 : cost;
  }

  private static Draft made(Draft draft, Try one) {
    return draft.with(one.path(), one.value());
  }

  private boolean works(Draft changed) {
    return Contradictions.of(changed.build()).isEmpty()
        && aim.isReached(situation.truth(rule, changed));
  }

  private List<Try> tries(VocabularyFact fact) {
    Object recorded = situation.draft().get(fact.path()).orElse(null);
    List<Try> tries = new ArrayList<>();
    for (Object value : values(fact)) {
      if (!Objects.equals(value, recorded)) {
        tries.add(new Try(fact.path(), value, corrects(fact, recorded, value)));
      }
    }
    return tries;
  }

  private boolean corrects(VocabularyFact fact, @Nullable Object recorded, Object value) {
    // Which kind of partners is open, but that they are partners is not.
    return isKnown(fact, recorded)
        || (recorded == IntimateRelationship.CURRENT_OR_FORMER
            && value == IntimateRelationship.NEVER);
  }

  private boolean isKnown(VocabularyFact fact, @Nullable Object recorded) {
    boolean listed =
        fact.path().startsWith("history.stated")
            && situation.incident().history().complete() == Answer.YES;
    // A stated number is a least number, so a higher one overturns nothing.
    boolean leastNumber = fact.path().startsWith("history.stated");
    return listed
        || (!leastNumber
            && recorded != null
            && !(recorded instanceof Answer answer && !answer.isKnown())
            && recorded != PriorKind.UNKNOWN
            && recorded != IntimateRelationship.CURRENT_OR_FORMER);
  }

  private List<Object> values(VocabularyFact fact) {
    List<Object> values = new ArrayList<>();
    if (fact.type() == FactType.ANSWER) {
      values.addAll(List.of(Answer.YES, Answer.NO));
    } else if (fact.type() == FactType.CHOICE) {
      values.addAll(Arrays.asList(fact.javaType().getEnumConstants()));
    } else if (fact.type() == FactType.NUMBER) {
      for (int number : numbers) {
        for (int near = Math.max(0, number - 1); near <= number + 1; near++) {
          if (near >= fact.min() && near <= fact.max()) {
            values.add(near);
          }
        }
      }
    } else if (fact.type() == FactType.DATE) {
      LocalDate day = situation.incident().reportedOn();
      for (int months : numbers) {
        values.add(day.minusMonths(Math.min(months, 600)));
        values.add(day.minusMonths(Math.min(months, 600)).minusDays(1));
      }
    }
    return values;
  }
}
