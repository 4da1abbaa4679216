package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weighing keeps 64 actions, or rules, in one word: none may be lost at its edges. */
class ManyActionsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 56, 57, 58, 64, 65, 121, 130, 200})
  void become_each_what_its_own_rules_say(int howMany) {
    TinyPolicy policy = new TinyPolicy();
    for (int i = 0; i < howMany; i++) {
      policy
          .conditional(code("held", i))
          .suggest("H-%03d".formatted(i), code("held", i), is("dash.weapons", Answer.YES))
          .conditional(code("out", i))
          .suggest("O-%03d".formatted(i), code("out", i), is("dash.weapons", Answer.YES))
          .ruleOut("R-%03d".formatted(i), code("out", i), is("dash.socialIsolation", Answer.YES))
          .conditional(code("waiting", i))
          .suggest("W-%03d".formatted(i), code("waiting", i), is("dash.stalking", Answer.YES));
    }
    Decision decision =
        decide(
            policy,
            blank()
                .dash(
                    DashBuilder.builder().weapons(Answer.YES).socialIsolation(Answer.YES).build()));
    assertThat(decision.suggested())
        .extracting(each -> each.action().code())
        .containsExactlyElementsOf(codes("held", howMany));
    assertThat(codes(decision, ActionStatus.RULED_OUT)).isEqualTo(codes("out", howMany));
    assertThat(codes(decision, ActionStatus.WAITING))
        .filteredOn(code -> code.startsWith("waiting"))
        .isEqualTo(codes("waiting", howMany));
  }

  private static String code(String prefix, int number) {
    return "%s-%03d".formatted(prefix, number);
  }

  private static List<String> codes(String prefix, int howMany) {
    return IntStream.range(0, howMany).mapToObj(i -> code(prefix, i)).toList();
  }

  private static List<String> codes(Decision decision, ActionStatus status) {
    return decision.unsuggested().stream()
        .filter(each -> each.status() == status)
        .map(each -> each.action().code())
        .toList();
  }
}
