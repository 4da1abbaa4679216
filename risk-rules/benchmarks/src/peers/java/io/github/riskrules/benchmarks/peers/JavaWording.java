package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Conditions in Java, and in languages much like it, on the facts as they are. */
public final class JavaWording extends Wording {
  private final Function<VocabularyFact, String> read;
  private final ListCounts counts;
  private final IntFunction<String> counted;

  /**
   * A wording that asks for entries of lists by their number.
   *
   * @param read how a fact of the incident, or the tier, is read
   * @param counts what is counted, and added to as it is asked
   * @param counted how a count at a place is read
   */
  public JavaWording(
      Function<VocabularyFact, String> read, ListCounts counts, IntFunction<String> counted) {
    this.read = read;
    this.counts = counts;
    this.counted = counted;
  }

  /** The types whose constants conditions name, for whoever has to import them. */
  public static List<Class<?>> constants(List<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.when().comparisons())
        .<Class<?>>map(comparison -> comparison.fact().javaType())
        .filter(Class::isEnum)
        .distinct()
        .toList();
  }

  @Override
  protected String read(VocabularyFact fact) {
    return fact.scope().isList() ? super.read(fact) : read.apply(fact);
  }

  @Override
  protected String literal(Object value) {
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
        : super.literal(value);
  }

  @Override
  protected String among(String read, List<String> values) {
    return each(read, values, "", " == ", " || ");
  }

  @Override
  protected String unlike(String read, List<String> values) {
    return each(read, values, "!", " != ", " && ");
  }

  private static String each(
      String read, List<String> values, String not, String sign, String between) {
    String all =
        values.stream()
            .map(
                value ->
                    value.startsWith("\"")
                        ? not + value + ".equals(" + read + ")"
                        : read + sign + value)
            .collect(Collectors.joining(between));
    return values.size() == 1 ? all : "(" + all + ")";
  }

  @Override
  protected String some(Exists exists) {
    return count(exists) + " > 0";
  }

  @Override
  protected String number(Count count) {
    return count(count);
  }

  private String count(OnList asking) {
    return counted.apply(counts.place(asking, of(asking.entry())));
  }
}
