package io.github.riskrules.engine.policy;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.Objects;

/** What a rule asks of the facts, as a tree. */
public sealed interface Condition {

  /**
   * Compares one fact. Values have the fact's own Java type: {@code Answer}, {@code Integer},
   * {@code LocalDate}, an enum constant or {@code String}.
   *
   * @param fact the fact
   * @param operator how it is compared
   * @param values the one value, or for {@code in} and {@code not in} all of them, in the order
   *     written
   * @param span where it stands
   */
  record Comparison(VocabularyFact fact, Operator operator, List<Object> values, Span span)
      implements Condition {
    public Comparison {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a comparison needs a value");
      }
    }

    /** The single value of every operator but {@code in} and {@code not in}. */
    public Object value() {
      return values.get(0);
    }
  }

  /** Holds when every part holds. An empty one always holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when some part holds. */
  record Any(List<Condition> parts, Span span) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when some entry of a list meets a condition. */
  record Exists(FactScope list, Condition entry, Span span) implements Condition {
    public Exists {
      Objects.requireNonNull(list.listPath());
    }
  }

  /** Holds when no entry of a list meets a condition. */
  record None(FactScope list, Condition entry, Span span) implements Condition {
    public None {
      Objects.requireNonNull(list.listPath());
    }
  }

  /** Compares how many entries of a list meet a condition. */
  record Count(FactScope list, Condition entry, Operator operator, int number, Span span)
      implements Condition {
    public Count {
      Objects.requireNonNull(list.listPath());
    }
  }
}
