package io.github.riskrules.benchmarks.plain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of the choices made of a few facts, worked out beforehand for all of them. */
public final class ByChoices<T> {
  /** Rows for whatever is chosen of a fact that nobody asks. */
  private static final int ANY_CHOICE = Byte.MAX_VALUE;

  private final int first;

  /** Each fact after the first, and behind it how many choices it has. */
  private final int[] others;

  private final Object[] rows;

  private ByChoices(int first, int[] others, Object[] rows) {
    this.first = first;
    this.others = others;
    this.rows = rows;
  }

  /**
   * A table of facts.
   *
   * @param facts the places of the facts
   * @param choices how many choices each has
   * @param row what comes of one choice for each
   */
  static <T> ByChoices<T> of(
      List<Integer> facts, List<Integer> choices, Function<int[], @Nullable T> row) {
    int count = choices.stream().reduce(1, (one, other) -> one * other);
    Object[] rows = new Object[facts.isEmpty() ? ANY_CHOICE : count];
    for (int i = 0; i < rows.length; i++) {
      int[] chosen = new int[choices.size()];
      int rest = i;
      for (int at = chosen.length - 1; at >= 0; at--) {
        chosen[at] = rest % choices.get(at);
        rest /= choices.get(at);
      }
      rows[i] = row.apply(chosen);
    }
    int[] others = new int[2 * Math.max(0, facts.size() - 1)];
    for (int i = 1; i < facts.size(); i++) {
      others[2 * i - 2] = facts.get(i);
      others[2 * i - 1] = choices.get(i);
    }
    return new ByChoices<>(facts.isEmpty() ? 0 : facts.get(0), others, rows);
  }

  /** What comes of the choices made in one incident. */
  @SuppressWarnings("unchecked")
  public T in(Choices made) {
    int row = made.of(first);
    for (int i = 0; i < others.length; i += 2) {
      row = row * others[i + 1] + made.of(others[i]);
    }
    return (T) rows[row];
  }
}
