package io.github.riskrules.tooling.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule or an action of a list.
 *
 * @param place where it is explained
 * @param words what it is in one line, and what stands in its place where something does
 * @param entry it in full; null where another stands in its place
 */
record Line<E>(Place place, Phrase words, @Nullable E entry) {
  /** Those of a list that apply, in full. */
  static <E> List<E> entries(List<Line<E>> lines) {
    return lines.stream().flatMap(line -> Stream.ofNullable(line.entry())).toList();
  }
}
