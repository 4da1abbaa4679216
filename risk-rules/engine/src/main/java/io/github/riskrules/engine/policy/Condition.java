package io.github.riskrules.engine.policy;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a rule asks of the facts, as a tree. */
public sealed interface Condition {
  /** Where it stands; several that stand side by side begin where the first of them does. */
  Span span();

  /** Every comparison in it in the order written, those on entries of lists included. */
  Stream<Comparison> comparisons();

  /** Whether it asks for the tier reached. */
  boolean readsTier();

  /** The same condition as it would stand nowhere: equal to any other that asks the same. */
  Condition unplaced();

  /** Joins conditions. */
  sealed interface Joined extends Condition {
    /** What it joins, in the order written. */
    List<Condition> parts();

    @Override
    default Stream<Comparison> comparisons() {
      return parts().stream().flatMap(Condition::comparisons);
    }

    @Override
    default boolean readsTier() {
      for (Condition part : parts()) {
        if (part.readsTier()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Asks for entries of a list. */
  sealed interface OnList extends Condition {
    /** The list. */
    FactScope list();

    /** What it asks of an entry. */
    Condition entry();

    @Override
    default Stream<Comparison> comparisons() {
      return entry().comparisons();
    }

    @Override
    default boolean readsTier() {
      return entry().readsTier();
    }
  }

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

    @Override
    public Stream<Comparison> comparisons() {
      return Stream.of(this);
    }

    @Override
    public boolean readsTier() {
      return fact.scope() == FactScope.TIER;
    }

    @Override
    public Condition unplaced() {
      return new Comparison(fact, operator, values, Span.NOWHERE);
    }
  }

  /** Holds when every part holds. An empty one always holds. */
  record All(List<Condition> parts) implements Joined {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Span span() {
      return parts.isEmpty() ? Span.NOWHERE : parts.get(0).span();
    }

    @Override
    public Condition unplaced() {
      return new All(parts.stream().map(Condition::unplaced).toList());
    }
  }

  /** Holds when some part holds. */
  record Any(List<Condition> parts, Span span) implements Joined {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Condition unplaced() {
      return new Any(parts.stream().map(Condition::unplaced).toList(), Span.NOWHERE);
    }
  }

  /** Holds when some entry of a list meets a condition. */
  record Exists(FactScope list, Condition entry, Span span) implements OnList {
    public Exists {
      Objects.requireNonNull(list.listPath());
    }

    @Override
    public Condition unplaced() {
      return new Exists(list, entry.unplaced(), Span.NOWHERE);
    }
  }

  /** Holds when no entry of a list meets a condition. */
  record None(FactScope list, Condition entry, Span span) implements OnList {
    public None {
      Objects.requireNonNull(list.listPath());
    }

    @Override
    public Condition unplaced() {
      return new None(list, entry.unplaced(), Span.NOWHERE);
    }
  }

  /** Compares how many entries of a list meet a condition. */
  record Count(FactScope list, Condition entry, Operator operator, int number, Span span)
      implements OnList {
    public Count {
      Objects.requireNonNull(list.listPath());
    }

    @Override
    public Condition unplaced() {
      return new Count(list, entry.unplaced(), operator, number, Span.NOWHERE);
    }
  }
}
