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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mistakes that a condition could be lifted with, each made in one place of a rule at a time. */
enum ConditionFaults {
  LINE_INCLUDED_OR_NOT("`>=` lifted as `>`, `<` as `<=`, and back, numbers and choices") {
    @Override
    Stream<Condition> of(Condition one) {
      return isOrdered(one, false) ? Stream.of(withOperator(one, BESIDE)) : Stream.empty();
    }
  },
  DAY_INCLUDED_OR_NOT("the same on a date: its own day included or not") {
    @Override
    Stream<Condition> of(Condition one) {
      return isOrdered(one, true) ? Stream.of(withOperator(one, BESIDE)) : Stream.empty();
    }
  },
  TURNED_ROUND("a comparison turned round, `==` and `in` to their opposite") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Comparison || one instanceof Count
          ? Stream.of(withOperator(one, TURNED))
          : Stream.empty();
    }
  },
  BOUND_OFF_BY_ONE("a bound one too high or too low: a number, a day, a choice") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Comparison comparison && ordered(comparison.operator())
          ? Stream.of(1, -1)
              .flatMap(aside -> shifted(comparison.value(), aside).stream())
              .map(value -> withValues(comparison, List.of(value)))
          : Stream.empty();
    }
  },
  COUNT_OFF_BY_ONE("a count of entries one too high or too low") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Count count
          ? Stream.of(1, -1).map(aside -> withNumber(count, count.number() + aside))
          : Stream.empty();
    }
  },
  VALUE_LOST("`in` loses a value") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Comparison comparison && comparison.values().size() > 1
          ? comparison.values().stream()
              .map(lost -> comparison.values().stream().filter(value -> value != lost).toList())
              .map(left -> withValues(comparison, left))
          : Stream.empty();
    }
  },
  VALUE_GAINED("`in` gains a neighbouring value") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Comparison comparison
              && (comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN)
          ? comparison.values().stream()
              .flatMap(value -> Stream.of(1, -1).flatMap(aside -> shifted(value, aside).stream()))
              .filter(value -> !comparison.values().contains(value))
              .distinct()
              .map(value -> withValues(comparison, and(comparison.values(), value)))
          : Stream.empty();
    }
  },
  EXISTS_AS_NOT("`exists` lifted as `not`, and back") {
    @Override
    Stream<Condition> of(Condition one) {
      if (one instanceof Exists exists) {
        return Stream.of(new None(exists.list(), exists.entry(), exists.span()));
      }
      return one instanceof None none
          ? Stream.of(new Exists(none.list(), none.entry(), none.span()))
          : Stream.empty();
    }
  },
  AND_AS_OR("`&&` lifted as `||`, and back; a comma as well") {
    @Override
    Stream<Condition> of(Condition one) {
      if (one instanceof All all && all.parts().size() > 1 && !mixesInTheTier(all)) {
        return Stream.of(new Any(all.parts(), all.span()));
      }
      return one instanceof Any any ? Stream.of(new All(any.parts())) : Stream.empty();
    }
  },
  CONDITION_LOST("a condition left out, `complete` among them") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Condition.Joined joined && !joined.parts().isEmpty()
          ? joined.parts().stream().map(lost -> without(joined, lost))
          : Stream.empty();
    }
  },
  ENDS_SWAPPED("`atLeast` read for `atMost`, the lower count of a pair for the upper, and back") {
    @Override
    Stream<Condition> of(Condition one) {
      return one instanceof Comparison comparison
          ? otherEnd(comparison)
              .map(
                  path ->
                      new Comparison(
                          Vocabulary.standard().find(comparison.fact().scope(), path).orElseThrow(),
                          comparison.operator(),
                          comparison.values(),
                          comparison.span()))
          : Stream.empty();
    }
  };

  private static final Map<Operator, Operator> BESIDE =
      Map.of(
          Operator.AT_LEAST, Operator.MORE,
          Operator.MORE, Operator.AT_LEAST,
          Operator.AT_MOST, Operator.LESS,
          Operator.LESS, Operator.AT_MOST);

  private static final Map<Operator, Operator> TURNED =
      Map.of(
          Operator.AT_LEAST, Operator.AT_MOST,
          Operator.AT_MOST, Operator.AT_LEAST,
          Operator.MORE, Operator.LESS,
          Operator.LESS, Operator.MORE,
          Operator.EQUAL, Operator.NOT_EQUAL,
          Operator.NOT_EQUAL, Operator.EQUAL,
          Operator.IN, Operator.NOT_IN,
          Operator.NOT_IN, Operator.IN);

  private final String inWords;

  ConditionFaults(String inWords) {
    this.inWords = inWords;
  }

  String inWords() {
    return inWords;
  }

  /** This one condition with the mistake in it, in every way there is; none where there is none. */
  abstract Stream<Condition> of(Condition one);

  /** Everything that stands under a rule with the mistake in one place of it. */
  Stream<All> in(All when) {
    return everywhere(when).map(each -> each instanceof All all ? all : new All(List.of(each)));
  }

  private Stream<Condition> everywhere(Condition condition) {
    return Stream.concat(of(condition), within(condition));
  }

  private Stream<Condition> within(Condition condition) {
    if (condition instanceof All all) {
      return parts(all.parts(), All::new);
    }
    if (condition instanceof Any any) {
      return parts(any.parts(), parts -> new Any(parts, any.span()));
    }
    if (condition instanceof Exists exists) {
      return everywhere(exists.entry())
          .map(entry -> new Exists(exists.list(), entry, exists.span()));
    }
    if (condition instanceof None none) {
      return everywhere(none.entry()).map(entry -> new None(none.list(), entry, none.span()));
    }
    return condition instanceof Count count
        ? everywhere(count.entry())
            .map(
                entry ->
                    new Count(count.list(), entry, count.operator(), count.number(), count.span()))
        : Stream.empty();
  }

  private Stream<Condition> parts(
      List<Condition> parts, Function<List<Condition>, Condition> joined) {
    List<Condition> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int place = i;
      everywhere(parts.get(i))
          .forEach(
              faulty -> {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(place, faulty);
                found.add(joined.apply(changed));
              });
    }
    return found.stream();
  }

  /** The tier reached has a pattern of its own; nothing else can stand in a choice beside it. */
  private static boolean mixesInTheTier(All all) {
    return all.readsTier() && !all.parts().stream().allMatch(Condition::readsTier);
  }

  private static boolean ordered(Operator operator) {
    return BESIDE.containsKey(operator);
  }

  private static boolean isOrdered(Condition one, boolean date) {
    if (one instanceof Count count) {
      return !date && ordered(count.operator());
    }
    return one instanceof Comparison comparison
        && ordered(comparison.operator())
        && comparison.value() instanceof LocalDate == date;
  }

  private static Condition withOperator(Condition one, Map<Operator, Operator> other) {
    if (one instanceof Count count) {
      Operator operator = Objects.requireNonNull(other.get(count.operator()));
      return new Count(count.list(), count.entry(), operator, count.number(), count.span());
    }
    Comparison comparison = (Comparison) one;
    return new Comparison(
        comparison.fact(),
        Objects.requireNonNull(other.get(comparison.operator())),
        comparison.values(),
        comparison.span());
  }

  private static Condition withValues(Comparison one, List<Object> values) {
    return new Comparison(one.fact(), one.operator(), values, one.span());
  }

  private static Condition withNumber(Count one, int number) {
    return new Count(one.list(), one.entry(), one.operator(), number, one.span());
  }

  private static List<Object> shifted(Object value, int aside) {
    if (value instanceof Integer number) {
      return List.of(number + aside);
    }
    if (value instanceof LocalDate day) {
      return List.of(day.plusDays(aside));
    }
    Object[] choices = value.getClass().getEnumConstants();
    int place = List.of(choices).indexOf(value) + aside;
    return place < 0 || place == choices.length ? List.of() : List.of(choices[place]);
  }

  private static List<Object> and(List<Object> values, Object another) {
    List<Object> more = new ArrayList<>(values);
    more.add(another);
    return more;
  }

  private static Condition without(Condition.Joined joined, Condition lost) {
    List<Condition> left = joined.parts().stream().filter(part -> part != lost).toList();
    return joined instanceof Any any ? new Any(left, any.span()) : new All(left);
  }

  private static Stream<String> otherEnd(Comparison comparison) {
    if (comparison.fact().scope() == FactScope.TIER) {
      return Stream.of(comparison.fact().path().equals("atLeast") ? "atMost" : "atLeast");
    }
    return Stream.of(comparison.fact().atMost(), comparison.fact().atLeast())
        .filter(Objects::nonNull);
  }
}
