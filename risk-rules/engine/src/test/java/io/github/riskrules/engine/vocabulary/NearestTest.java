package io.github.riskrules.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES =
      List.of("dash.strangulation", "dash.ticks", "victim.age", "suspect.age");

  @Test
  void is_a_name_with_a_letter_changed_added_dropped_or_swapped() {
    assertThat(Nearest.of("dash.strangulaton", NAMES)).contains("dash.strangulation");
    assertThat(Nearest.of("dash.strangullation", NAMES)).contains("dash.strangulation");
    assertThat(Nearest.of("dash.strangulatiom", NAMES)).contains("dash.strangulation");
    assertThat(Nearest.of("dash.strangluation", NAMES)).contains("dash.strangulation");
    assertThat(Nearest.of("Dash.Strangulation", NAMES)).contains("dash.strangulation");
  }

  @Test
  void takes_two_letters_swapped_for_one_slip_and_not_for_two() {
    assertThat(Nearest.of("ab", List.of("ba"))).contains("ba");
    assertThat(Nearest.of("acb", List.of("abc"))).contains("abc");
    assertThat(Nearest.of("cba", List.of("abc"))).isEmpty();
    assertThat(Nearest.of("xab", List.of("bay"))).isEmpty();
  }

  @Test
  void is_within_a_third_of_what_was_written_and_no_further() {
    assertThat(Nearest.of("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(Nearest.of("abcdef", List.of("abcxyz"))).isEmpty();
    assertThat(Nearest.of("abcdef", List.of("abcd"))).contains("abcd");
    assertThat(Nearest.of("abcdef", List.of("abcdefgh"))).contains("abcdefgh");
    assertThat(Nearest.of("abcdef", List.of("abcdefghi"))).isEmpty();
    assertThat(Nearest.of("in", List.of("it"))).contains("it");
    assertThat(Nearest.of("in", List.of("at"))).isEmpty();
  }

  @Test
  void is_the_nearest_of_several_and_the_first_of_those_equally_near() {
    assertThat(Nearest.of("abcdef", List.of("abcdxy", "abcdey"))).contains("abcdey");
    assertThat(Nearest.of("abcdef", List.of("abcdey", "abcdxy"))).contains("abcdey");
    assertThat(Nearest.of("abcdef", List.of("abcdey", "abcdez"))).contains("abcdey");
  }

  @Test
  void counts_a_right_last_part_after_a_wrong_first_as_near() {
    assertThat(Nearest.of("perpetrator.age", NAMES)).contains("victim.age");
    assertThat(Nearest.of("strangulation", NAMES)).contains("dash.strangulation");
    assertThat(Nearest.of("perpetrator.wage", NAMES)).isEmpty();
  }

  @Test
  void is_not_looked_for_when_what_was_written_is_longer_than_any_name() {
    String name = "a".repeat(64);
    assertThat(Nearest.of(name, List.of(name))).contains(name);
    assertThat(Nearest.of(name + "a", List.of(name))).isEmpty();
  }

  @Test
  void is_asked_for_by_itself_or_after_a_sentence() {
    assertThat(Nearest.question("dash.tick", NAMES)).contains("Did you mean 'dash.ticks'?");
    assertThat(Nearest.hint("dash.tick", NAMES)).isEqualTo(" Did you mean 'dash.ticks'?");
    assertThat(Nearest.question("weather", NAMES)).isEmpty();
    assertThat(Nearest.hint("weather", NAMES)).isEmpty();
  }
}
