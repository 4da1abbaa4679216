package io.github.riskrules.engine.vocabulary;

import io.github.riskrules.incident.Direction;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact a rule can read.
 *
 * @param scope what it is a fact of
 * @param order where it comes among the facts of its scope, from 0
 * @param path how rules and documents name it, as in {@code dash.strangulation}; within a list, the
 *     entry's own name, as in {@code kind}
 * @param type what kind of value it has
 * @param javaType the Java type of its value: {@code Answer}, {@code Integer}, {@code LocalDate},
 *     an enum, ...
 * @param question the plain question that settles it
 * @param source where the answer is normally found
 * @param direction which way it makes things worse
 * @param min the lowest number that can be given
 * @param max the highest number that can be given
 * @param always whether it is always known
 * @param derived whether it is counted from other facts, and never given
 * @param atMost for the lower half of a counted pair, the path of the upper half; else null
 * @param atLeast for the upper half of a counted pair, the path of the lower half; else null
 * @param from for a counted fact, the paths of the facts that settle it, the one to ask first at
 *     the head; else empty
 * @param reader reads the value from the scope's object
 */
public record VocabularyFact(
    FactScope scope,
    int order,
    String path,
    FactType type,
    Class<?> javaType,
    String question,
    String source,
    Direction direction,
    int min,
    int max,
    boolean always,
    boolean derived,
    @Nullable String atMost,
    @Nullable String atLeast,
    List<String> from,
    Function<Object, @Nullable Object> reader) {

  public VocabularyFact {
    Objects.requireNonNull(path, "path");
    from = List.copyOf(from);
  }

  /** Reads the value from the scope's object; null, or an unknown answer, when not known. */
  public @Nullable Object read(Object object) {
    return reader.apply(object);
  }

  /** The path from the incident down, as in {@code history.incidents.kind}. */
  public String fullPath() {
    return scope.isList() ? scope.listPath() + "." + path : path;
  }

  /** A fact is the same as another of the same scope and path: a vocabulary has it once. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VocabularyFact fact && scope == fact.scope && path.equals(fact.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return fullPath();
  }
}
