package io.github.riskrules.tooling.logic;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.logic.Demands.ListDemand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Tells of conditions what is so in every incident. A condition "holds" when it is known to hold:
 * unknown facts meet nothing. Every yes is certain; a no says only that it cannot be told from the
 * conditions alone. Remembers what it worked out; not thread-safe.
 */
public final class Logic {
  private final Domains domains = new Domains();
  private final IdentityHashMap<Condition, Form> forms = new IdentityHashMap<>();

  /** Whether the condition can never hold. */
  public boolean neverHolds(Condition condition) {
    return Intricacy.isLow(condition) && form(condition).isContradictory();
  }

  /** Whether the second holds whenever the first does. */
  public boolean implies(Condition one, Condition other) {
    return Intricacy.isLow(one) && Intricacy.isLow(other) && form(one).implies(form(other));
  }

  /** Whether one of several holds whenever the first does. */
  public boolean impliesSomeOf(Condition one, List<? extends Condition> others) {
    return Intricacy.isLow(one)
        && form(one)
            .impliesSomeOf(others.stream().filter(Intricacy::isLow).map(this::form).toList());
  }

  /** Whether both hold in the same incidents. */
  public boolean areEqual(Condition one, Condition other) {
    return implies(one, other) && implies(other, one);
  }

  /**
   * Whether a comparison passes on every value the fact can have. It then asks only that the fact
   * is known.
   */
  public boolean coversEveryValue(Comparison comparison) {
    return Domains.of(comparison.fact()).isWithin(domains.passing(comparison));
  }

  /** The highest number a fact can have; empty when there is none. */
  public static OptionalLong highest(VocabularyFact fact) {
    long highest = Domains.of(fact).highest();
    return highest < Integer.MAX_VALUE ? OptionalLong.of(highest) : OptionalLong.empty();
  }

  private Form form(Condition condition) {
    Form known = forms.get(condition);
    if (known == null) {
      known = worked(condition);
      forms.put(condition, known);
    }
    return known;
  }

  private Form worked(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Form.of(Demands.of(comparison.fact(), domains.passing(comparison)));
    } else if (condition instanceof All all) {
      Form whole = Form.EVERYTHING;
      for (Condition part : all.parts()) {
        whole = whole.and(form(part));
      }
      return whole;
    } else if (condition instanceof Any any) {
      return Form.ofChoice(
          joined(any.parts().stream().flatMap(part -> form(part).ways().stream()).toList()));
    } else if (condition instanceof Exists exists) {
      return entries(exists.list(), exists.entry(), Ranges.of(1, Form.ENDLESS));
    } else if (condition instanceof None none) {
      return entries(none.list(), none.entry(), Ranges.of(0));
    }
    Count count = (Count) condition;
    return entries(count.list(), count.entry(), numbers(count.operator(), count.number()));
  }

  private Form entries(FactScope list, Condition entry, Ranges count) {
    return Form.of(Demands.of(new ListDemand(list, form(entry), count)));
  }

  private static Ranges numbers(Operator operator, long number) {
    return switch (operator) {
      case EQUAL, IN -> Ranges.of(number);
      case NOT_EQUAL, NOT_IN -> Ranges.of(0, Form.ENDLESS).without(Ranges.of(number));
      case LESS -> Ranges.of(0, number - 1);
      case AT_MOST -> Ranges.of(0, number);
      case MORE -> Ranges.of(number + 1, Form.ENDLESS);
      case AT_LEAST -> Ranges.of(number, Form.ENDLESS);
    };
  }

  /** Ways that speak of one and the same fact alone are one way, with the values of all. */
  private static List<Demands> joined(List<Demands> ways) {
    Map<String, Demands.Values> single = new TreeMap<>();
    List<Demands> joined = new ArrayList<>();
    for (Demands way : ways) {
      if (way.lists().isEmpty() && way.facts().size() == 1) {
        way.facts().forEach((path, values) -> single.merge(path, values, Demands.Values::or));
      } else {
        joined.add(way);
      }
    }
    single.values().forEach(values -> joined.add(Demands.of(values.fact(), values.numbers())));
    return joined;
  }
}
