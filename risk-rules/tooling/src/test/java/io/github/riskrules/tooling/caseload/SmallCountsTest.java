package io.github.riskrules.tooling.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "5, 0, 0",
        "5, 1, -",
        "5, 4, -",
        "5, 5, 5",
        "5, 7, 5",
        "5, 8, 10",
        "5, 12, 10",
        "5, 13, 15",
        "10, 9, -",
        "10, 10, 10",
        "10, 14, 10",
        "10, 15, 20",
        "2, 1, -",
        "2, 2, 2",
        "2, 3, 4",
        "1, 1, 1",
        "1, 7, 7",
      })
  void are_hidden_and_others_rounded_to_the_nearest_multiple(int below, int count, Integer shown) {
    assertThat(new SmallCounts(below).shown(count)).isEqualTo(shown);
  }

  @Test
  void cannot_be_told_from_the_rounded_sum() {
    SmallCounts small = new SmallCounts(5);

    // Whichever count is hidden, the sum with a known part is shown alike for several of them.
    for (int known = 5; known < 200; known++) {
      int part = known;
      assertThat(
              IntStream.rangeClosed(1, 4).mapToObj(hidden -> small.shown(part + hidden)).distinct())
          .hasSizeLessThanOrEqualTo(2);
    }
  }
}
