package io.github.riskrules.engine.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The record that some facts of a scope stand on, such as the DASH form of an incident: whoever
 * reads many of them finds it once.
 */
public final class FactHolder {
  /** The object of the scope itself. */
  static final FactHolder ITSELF = new FactHolder(object -> object);

  private final Function<Object, @Nullable Object> from;

  private FactHolder(Function<Object, @Nullable Object> from) {
    this.from = from;
  }

  /** What an accessor of this record leads to. */
  FactHolder then(Function<Object, @Nullable Object> accessor) {
    return new FactHolder(
        this == ITSELF
            ? accessor
            : object -> {
              Object held = from.apply(object);
              return held == null ? null : accessor.apply(held);
            });
  }

  /** The record, found in the object of the scope; null where there is none. */
  public @Nullable Object in(Object object) {
    return from.apply(object);
  }
}
