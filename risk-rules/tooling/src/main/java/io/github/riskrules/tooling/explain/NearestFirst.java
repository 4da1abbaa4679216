package io.github.riskrules.tooling.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives the nearest of many first. How far something is takes long to work out, while a distance it
 * cannot be nearer than is soon told: so it is worked out for those alone that may be next.
 *
 * @param <C> what may be near
 * @param <F> what is found once it is worked out, and how far that is with it
 */
final class NearestFirst<C, F> {
  private final Function<C, Optional<F>> find;
  private final ToIntFunction<F> distance;
  private final PriorityQueue<Place<C, F>> waiting =
      new PriorityQueue<>(
          Comparator.<Place<C, F>>comparingInt(Place::distance).thenComparingInt(Place::rank));

  /** One of them: at its distance if it is worked out, else no nearer than that. */
  private record Place<C, F>(int distance, int rank, C candidate, @Nullable F found) {
    @Override
    public String toString() {
      return "Place[withheld]";
    }
  }

  /**
   * @param candidates what may be near; of two that are as near, the first given comes first
   * @param least a distance that one is not nearer than
   * @param find works one out; empty where it is out of reach
   * @param distance how far that is
   */
  NearestFirst(
      List<C> candidates,
      ToIntFunction<C> least,
      Function<C, Optional<F>> find,
      ToIntFunction<F> distance) {
    this.find = find;
    this.distance = distance;
    for (int i = 0; i < candidates.size(); i++) {
      C candidate = candidates.get(i);
      waiting.add(new Place<>(least.applyAsInt(candidate), i, candidate, null));
    }
  }

  /** The next, unless it is further than that. */
  Optional<F> next(int furthest) {
    for (Place<C, F> first = waiting.peek();
        first != null && first.distance() <= furthest;
        first = waiting.peek()) {
      waiting.remove();
      if (first.found() != null) {
        return Optional.of(first.found());
      }
      Place<C, F> place = first;
      find.apply(first.candidate())
          .ifPresent(
              found ->
                  waiting.add(
                      new Place<>(
                          distance.applyAsInt(found), place.rank(), place.candidate(), found)));
    }
    return Optional.empty();
  }

  /** So many of the nearest, or fewer where no more are in reach. */
  List<F> nearest(int most) {
    List<F> nearest = new ArrayList<>();
    while (nearest.size() < most) {
      Optional<F> next = next(Integer.MAX_VALUE);
      if (next.isEmpty()) {
        return nearest;
      }
      nearest.add(next.get());
    }
    return nearest;
  }

  /** What has not been given and may be in reach, in the order it came in. */
  List<C> others() {
    return waiting.stream()
        .sorted(Comparator.comparingInt(Place::rank))
        .map(Place::candidate)
        .toList();
  }
}
