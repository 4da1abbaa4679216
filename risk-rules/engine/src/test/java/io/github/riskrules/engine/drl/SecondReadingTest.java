package io.github.riskrules.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
  private static final byte[] READ_OTHERWISE = Corpus.bytes("broken/table-split-pattern.csv");

  @Test
  void is_by_drools_where_nobody_says_that_it_was_done() {
    assertThat(problems(new RuleFileReader("test-pack", TestActions.byCode())))
        .isEqualTo(problems(reader(SecondReading.BY_DROOLS)))
        .containsExactly("Drools reads this table in another way.");
  }

  @Test
  void is_not_done_twice() {
    assertThat(problems(reader(SecondReading.DONE_BEFORE))).isEmpty();
  }

  private static RuleFileReader reader(SecondReading second) {
    return new RuleFileReader("test-pack", TestActions.byCode(), second);
  }

  private static List<String> problems(RuleFileReader reader) {
    return reader.readCsv("table.csv", READ_OTHERWISE).problems().stream()
        .map(Problem::what)
        .toList();
  }
}
