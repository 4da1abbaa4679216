package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksCommandTest {
  @Test
  void lists_what_packs_are_checked_for() {
    Ran ran = Ran.risk("checks");

    assertThat(ran.out())
        .startsWith("Code ")
        .contains("\nshadowed-rule ", "warning", "A rule that never makes a difference");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void says_of_one_check_what_to_avoid_what_to_prefer_and_why() {
    Ran ran = Ran.risk("checks", "shadowed-rule");

    assertThat(ran.out())
        .startsWith("# shadowed-rule\n")
        .contains("\n## Avoid\n", "\n## Prefer\n", "\n## Why\n")
        .doesNotContain("<!--");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void names_the_check_that_was_probably_meant() {
    Ran ran = Ran.risk("checks", "shadow-rule");

    assertThat(ran.err()).contains("there is no such check. Did you mean 'shadowed-rule'?");
    assertThat(ran.exit()).isEqualTo(2);
  }
}
