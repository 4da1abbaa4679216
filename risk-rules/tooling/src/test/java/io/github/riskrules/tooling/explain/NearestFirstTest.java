package io.github.riskrules.tooling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestFirstTest {
  private final List<Far> workedOut = new ArrayList<>();

  /** Something that is so far, or out of reach at -1, and no nearer than the least. */
  private record Far(String name, int least, int distance) {}

  @Test
  void gives_the_nearest_first_though_another_looked_nearer() {
    NearestFirst<Far, Far> nearest =
        of(new Far("looks near", 1, 5), new Far("b", 2, 2), new Far("c", 2, 2));

    assertThat(nearest.nearest(3)).extracting(Far::name).containsExactly("b", "c", "looks near");
  }

  @Test
  void works_out_nothing_that_cannot_be_next() {
    NearestFirst<Far, Far> nearest =
        of(new Far("far", 9, 9), new Far("a", 1, 3), new Far("b", 3, 3), new Far("c", 3, 7));

    assertThat(nearest.nearest(1)).extracting(Far::name).containsExactly("a");
    assertThat(workedOut).extracting(Far::name).containsExactly("a");
    assertThat(nearest.others()).extracting(Far::name).containsExactly("far", "b", "c");
  }

  @Test
  void gives_nothing_that_is_further_than_asked() {
    NearestFirst<Far, Far> nearest = of(new Far("a", 1, 3), new Far("b", 4, 4));

    assertThat(nearest.next(2)).isEmpty();
    assertThat(workedOut).extracting(Far::name).containsExactly("a");
    assertThat(nearest.next(3)).map(Far::name).hasValue("a");
  }

  @Test
  void leaves_out_what_is_out_of_reach() {
    NearestFirst<Far, Far> nearest = of(new Far("unreachable", 1, -1), new Far("b", 2, 2));

    assertThat(nearest.nearest(8)).extracting(Far::name).containsExactly("b");
    assertThat(nearest.others()).isEmpty();
  }

  @Test
  void gives_what_sorting_all_of_them_would() {
    Random random = new Random(20261120L);
    for (int round = 0; round < 200; round++) {
      List<Far> all =
          IntStream.range(0, 30)
              .mapToObj(
                  i -> {
                    int least = random.nextInt(5);
                    return new Far("" + i, least, least + random.nextInt(4));
                  })
              .toList();
      List<Far> sorted =
          all.stream().sorted((one, other) -> one.distance() - other.distance()).toList();

      assertThat(of(all.toArray(new Far[0])).nearest(8)).isEqualTo(sorted.subList(0, 8));
    }
  }

  private NearestFirst<Far, Far> of(Far... candidates) {
    return new NearestFirst<>(
        List.of(candidates),
        Far::least,
        far -> {
          workedOut.add(far);
          return Optional.of(far).filter(each -> each.distance() >= 0);
        },
        Far::distance);
  }
}
