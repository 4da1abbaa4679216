package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.benchmarks.plain.Passing;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language of expressions, unless it says otherwise much like Java: how it asks whether a
 * condition is known to hold. Where nothing known could make a condition hold it is refused,
 * because whoever knows only what is known cannot ask it.
 */
public abstract class Wording {
  /** A condition of a rule. */
  public final String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison(comparison);
    }
    if (condition instanceof All all) {
      return joined(all.parts(), " " + and() + " ", "true");
    }
    if (condition instanceof Any any) {
      return joined(any.parts(), " " + or() + " ", "false");
    }
    if (condition instanceof Exists exists) {
      return some(exists);
    }
    if (condition instanceof Count count) {
      return switch (count.operator()) {
        case MORE, AT_LEAST ->
            number(count) + " " + count.operator().symbol() + " " + count.number();
        default -> throw new IllegalArgumentException("not known: " + count.span().text());
      };
    }
    throw new IllegalArgumentException("not known: " + ((None) condition).span().text());
  }

  private String joined(List<Condition> parts, String sign, String empty) {
    return parts.isEmpty()
        ? empty
        : parts.size() == 1
            ? of(parts.get(0))
            : parts.stream().map(this::of).collect(Collectors.joining(sign, "(", ")"));
  }

  private String comparison(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    String read = read(fact);
    List<String> values = passing(comparison).map(this::literal).toList();
    return switch (comparison.operator()) {
      case EQUAL, IN -> among(read, values);
      case NOT_EQUAL, NOT_IN -> unlike(read, values);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          fact.type() == FactType.CHOICE
              ? among(read, values)
              : ordered(read, comparison.operator().symbol(), values.get(0), fact.always());
    };
  }

  /** The values a rule names; where it names one of an ordered list of choices, all it allows. */
  private static Stream<?> passing(Comparison comparison) {
    return switch (comparison.operator()) {
      case EQUAL, IN, NOT_EQUAL, NOT_IN -> comparison.values().stream();
      case LESS, AT_MOST, MORE, AT_LEAST ->
          comparison.fact().type() == FactType.CHOICE
              ? Stream.of(comparison.fact().javaType().getEnumConstants())
                  .filter(choice -> Passing.passes(comparison, choice))
              : comparison.values().stream();
    };
  }

  /** How it reads a fact. */
  protected String read(VocabularyFact fact) {
    return fact.scope().isList() ? entry() + fact.path() : fact.path();
  }

  /** How it writes a value that facts are compared with. */
  protected String literal(Object value) {
    return value instanceof Answer answer
        ? String.valueOf(answer == Answer.YES)
        : value instanceof Integer ? value.toString() : "\"" + value + "\"";
  }

  /** What stands before the name of a fact of the entry of a list. */
  protected String entry() {
    return "entry.";
  }

  /** The sign between conditions that must all hold. */
  protected String and() {
    return "&&";
  }

  /** The sign between conditions one of which must hold. */
  protected String or() {
    return "||";
  }

  /** Whether what is read is one of some values. */
  protected abstract String among(String read, List<String> values);

  /** Whether what is read, which is always known, is none of some values. */
  protected abstract String unlike(String read, List<String> values);

  /** Whether a number is known and on the right side of another. */
  protected String ordered(String read, String sign, String value, boolean always) {
    String compared = read + " " + sign + " " + value;
    return always ? compared : "(" + read + " != null && " + compared + ")";
  }

  /** Whether a list has an entry that meets a condition. */
  protected abstract String some(Exists exists);

  /** How many entries of a list meet a condition. */
  protected abstract String number(Count count);
}
