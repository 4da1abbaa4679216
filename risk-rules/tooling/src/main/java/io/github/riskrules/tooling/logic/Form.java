package io.github.riskrules.tooling.logic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as demands: some that must be met, and choices of which one way each must be open. Not
 * thread-safe: it remembers what it worked out.
 */
final class Form {
  /** As a count of entries: as many as there may be. */
  static final long ENDLESS = Integer.MAX_VALUE;

  static final Form EVERYTHING = of(Demands.NOTHING);

  private final Demands demands;
  private final List<List<Demands>> choices;
  private @Nullable List<List<Demands>> open;

  private Form(Demands demands, List<List<Demands>> choices) {
    this.demands = demands;
    this.choices = List.copyOf(choices);
  }

  static Form of(Demands demands) {
    return new Form(demands, List.of());
  }

  /** One of several ways must be open. */
  static Form ofChoice(List<Demands> ways) {
    return ways.size() == 1 ? of(ways.get(0)) : new Form(Demands.NOTHING, List.of(ways));
  }

  Form and(Form other) {
    List<List<Demands>> all = new ArrayList<>(choices);
    all.addAll(other.choices);
    return new Form(demands.and(other.demands), all);
  }

  /** Every way in which all can be met: one of each choice, with all that must be met anyway. */
  List<Demands> ways() {
    List<Demands> ways = List.of(demands);
    for (List<Demands> choice : choices) {
      List<Demands> longer = new ArrayList<>();
      for (Demands way : ways) {
        choice.forEach(next -> longer.add(way.and(next)));
      }
      ways = longer;
    }
    return ways;
  }

  /** Of each choice the ways that are open, each with what must be met anyway. */
  private List<List<Demands>> open() {
    List<List<Demands>> known = open;
    if (known == null) {
      known =
          choices.stream()
              .map(
                  choice ->
                      choice.stream()
                          .map(demands::and)
                          .filter(way -> !way.areContradictory())
                          .toList())
              .toList();
      open = known;
    }
    return known;
  }

  /** Whether it can never hold. */
  boolean isContradictory() {
    return demands.areContradictory() || open().stream().anyMatch(List::isEmpty);
  }

  /** Whether another is known to hold whenever this is. */
  boolean implies(Form other) {
    return isContradictory()
        || (other.demands.single().stream().allMatch(single -> opens(List.of(single)))
            && other.choices.stream().allMatch(this::opens));
  }

  /** Whether some of several forms is known to hold whenever this is. */
  boolean impliesSomeOf(List<Form> others) {
    return others.stream().anyMatch(this::implies)
        || open().stream()
            .anyMatch(
                choice ->
                    choice.stream()
                        .allMatch(way -> others.stream().anyMatch(and(of(way))::implies)));
  }

  /** Whether one of several ways is open whenever this holds. */
  private boolean opens(List<Demands> ways) {
    return anyFollows(demands, ways)
        || open().stream()
            .anyMatch(choice -> choice.stream().allMatch(way -> anyFollows(way, ways)));
  }

  private static boolean anyFollows(Demands demands, List<Demands> ways) {
    return ways.stream().anyMatch(demands::imply);
  }
}
