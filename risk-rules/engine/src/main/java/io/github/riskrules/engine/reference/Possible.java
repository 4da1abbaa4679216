package io.github.riskrules.engine.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of a fact can turn out to be, as far as is known now. */
sealed interface Possible {

  /** Known to be this value. */
  record Exactly(Object value) implements Possible {
    /** Says nothing of the value: this text may reach a log. */
    @Override
    public String toString() {
      return "Exactly[withheld]";
    }
  }

  /** One of these values. */
  record OneOf(List<Object> values) implements Possible {
    public OneOf {
      values = List.copyOf(values);
    }

    /** Says nothing of the values: this text may reach a log. */
    @Override
    public String toString() {
      return "OneOf[withheld]";
    }
  }

  /** Any value from the lowest to the highest; null is an open end. */
  record Between(@Nullable Object lowest, @Nullable Object highest) implements Possible {
    /** Says nothing of the values: this text may reach a log. */
    @Override
    public String toString() {
      return "Between[withheld]";
    }
  }

  /** No value at all: what it would measure never happened. */
  record Nothing() implements Possible {}

  /** Nothing is known of it. */
  static Possible anything() {
    return new Between(null, null);
  }
}
