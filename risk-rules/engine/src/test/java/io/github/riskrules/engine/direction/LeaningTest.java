package io.github.riskrules.engine.direction;

import static io.github.riskrules.engine.generate.Rules.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which way a comparison of a choice leans is told from every value that it admits. */
class LeaningTest {
  private static final VocabularyFact CHOICE =
      Vocabulary.standard().facts(FactScope.INCIDENT).stream()
          .filter(fact -> fact.type() == FactType.CHOICE)
          .filter(fact -> fact.direction() == Direction.MORE_IS_WORSE)
          .findFirst()
          .orElseThrow();

  private static final List<Object> VALUES = List.of(CHOICE.javaType().getEnumConstants());
  private static final Object FIRST = VALUES.get(0);
  private static final Object LAST = VALUES.get(VALUES.size() - 1);

  @Test
  void an_ordered_choice_leans_to_the_side_it_admits() {
    assertThat(lean(">=", LAST)).isEqualTo(Lean.WORSE);
    assertThat(lean(">", FIRST)).isEqualTo(Lean.WORSE);
    assertThat(lean("<=", FIRST)).isEqualTo(Lean.BETTER);
    assertThat(lean("<", LAST)).isEqualTo(Lean.BETTER);
    assertThat(lean("==", FIRST)).isEqualTo(Lean.BETTER);
    assertThat(lean("!=", FIRST)).isEqualTo(Lean.WORSE);
  }

  @Test
  void a_choice_that_admits_all_or_none_leans_nowhere() {
    assertThat(lean(">=", FIRST)).isEqualTo(Lean.NEITHER);
    assertThat(lean("<=", LAST)).isEqualTo(Lean.NEITHER);
    assertThat(lean("<", FIRST)).isEqualTo(Lean.NEITHER);
    assertThat(lean(">", LAST)).isEqualTo(Lean.NEITHER);
  }

  @Test
  void a_choice_in_the_middle_leans_nowhere() {
    assertThat(VALUES).hasSizeGreaterThan(2);
    assertThat(lean("==", VALUES.get(1))).isEqualTo(Lean.NEITHER);
  }

  private static Lean lean(String operator, Object value) {
    return Leaning.of(is(CHOICE.path(), operator, value));
  }
}
