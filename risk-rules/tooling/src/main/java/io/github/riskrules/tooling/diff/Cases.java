package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.generate.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The incidents of one change, as they are counted. Not thread-safe. */
final class Cases {
  /** An action and what became of it. */
  record Move(String code, Effect effect, Standing before, Standing after)
      implements Comparable<Move> {
    @Override
    public int compareTo(Move other) {
      int byEffect = effect.compareTo(other.effect);
      int byCode = code.compareTo(other.code);
      int byBefore = before.compareTo(other.before);
      return byEffect != 0
          ? byEffect
          : byCode != 0 ? byCode : byBefore != 0 ? byBefore : after.compareTo(other.after);
    }
  }

  /** Which given incident it was, and where. */
  private record Placed(String id, String place) {}

  private final Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
  private final Map<Move, Integer> moves = new TreeMap<>();
  private final List<Placed> given = new ArrayList<>();
  private @Nullable Subject witness;
  private int factsOfWitness = Integer.MAX_VALUE;

  void add(Subject subject, Part part) {
    origins.merge(subject.origin(), 1, Integer::sum);
    for (ActionShift action : part.actions()) {
      moves.merge(
          new Move(action.code(), action.outcome(), action.before(), action.after()),
          1,
          Integer::sum);
    }
    if (subject.origin() == Origin.GIVEN) {
      given.add(new Placed(subject.incident().id(), subject.place()));
      return;
    }
    int facts = Draft.of(subject.incident()).places().size();
    if (facts < factsOfWitness) {
      witness = subject;
      factsOfWitness = facts;
    }
  }

  Map<Origin, Integer> origins() {
    return origins;
  }

  Map<Move, Integer> moves() {
    return moves;
  }

  /**
   * The ids of the given incidents, each with its place where others have it too.
   *
   * @param repeated the ids that do not tell one incident from another
   */
  List<String> given(Set<String> repeated) {
    return given.stream()
        .map(
            each ->
                repeated.contains(each.id()) ? each.id() + " (" + each.place() + ")" : each.id())
        .sorted()
        .toList();
  }

  /** The invented incident of the fewest facts; null where all are given ones. */
  @Nullable Subject witness() {
    return witness;
  }
}
