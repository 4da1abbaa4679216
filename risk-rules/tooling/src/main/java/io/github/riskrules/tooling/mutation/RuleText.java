package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Conditions as rule files write them, also those that stand in no file. */
final class RuleText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

  private RuleText() {}

  static String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.fact().path()
          + " "
          + comparison.operator().symbol()
          + " "
          + right(comparison);
    } else if (condition instanceof All all) {
      return joined(all.parts(), ", ");
    } else if (condition instanceof Any any) {
      return joined(any.parts(), " || ");
    } else if (condition instanceof Exists exists) {
      return "exists " + pattern(exists.list(), exists.entry());
    } else if (condition instanceof None none) {
      return "not " + pattern(none.list(), none.entry());
    }
    Count count = (Count) condition;
    return "count of "
        + pattern(count.list(), count.entry())
        + " "
        + count.operator().symbol()
        + " "
        + count.number();
  }

  private static String pattern(FactScope list, Condition entry) {
    String fits = of(entry);
    return list.patternName() + (fits.isEmpty() ? "( )" : "( " + fits + " )");
  }

  private static String joined(List<Condition> parts, String between) {
    return parts.stream().map(RuleText::of).collect(Collectors.joining(between));
  }

  private static String right(Comparison comparison) {
    boolean several =
        comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
    String values =
        comparison.values().stream().map(RuleText::value).collect(Collectors.joining(", "));
    return several ? "( " + values + " )" : values;
  }

  static String value(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    } else if (value instanceof LocalDate day) {
      return '"' + DAY.format(day) + '"';
    }
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }
}
