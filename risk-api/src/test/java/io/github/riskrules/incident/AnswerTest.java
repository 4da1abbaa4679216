package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnswerTest {
  @Test
  void is_known_only_when_it_is_yes_or_no() {
    assertThat(Arrays.stream(Answer.values()).filter(Answer::isKnown))
        .containsExactly(Answer.YES, Answer.NO);
  }
}
