package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What binds to what in a condition is the same to Drools' own reader of expressions. */
class ConditionShapeTest {
  private static final List<String> LEAVES =
      List.of(
          "dash.ticks >= 3",
          "dash.weapons == Answer.YES",
          "firstContact == Answer.NO",
          "suspect.admission >= Admission.PARTIAL",
          "suspect.otherVictims > 2");

  @Test
  void is_the_same_to_drools_for_random_conditions() {
    Random random = new Random(20261120);
    for (int i = 0; i < 300; i++) {
      String written = condition(random, 3);
      assertThat(ours(written)).as(written).isEqualTo(theirs(written));
    }
  }

  private static String condition(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    String joined =
        condition(random, depth - 1)
            + (random.nextBoolean() ? " && " : " ||\n")
            + condition(random, depth - 1);
    return random.nextBoolean() ? "( " + joined + " )" : joined;
  }

  private static String ours(String written) {
    String file =
        String.join("\n", FileOutline.FIXED_LINES)
            + "\n"
            + "rule \"TEST-01 a rule\"\n"
            + "@authority(\"Invented\") @certainty(\"A\")\n"
            + "when\n"
            + "Incident("
            + written
            + ")\nthen\nfindings.raise( RiskTier.HIGH, \"It is so.\" );\nend\n";
    RuleFileReading reading = Corpus.read("test.drl", file.getBytes(UTF_8));
    assertThat(reading.problems()).as(written).isEmpty();
    return shape(reading.rules().get(0).when());
  }

  private static String shape(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined("&&", all.parts().stream().map(ConditionShapeTest::shape).toList());
    }
    if (condition instanceof Condition.Any any) {
      return joined("||", any.parts().stream().map(ConditionShapeTest::shape).toList());
    }
    Condition.Comparison leaf = (Condition.Comparison) condition;
    assertThat(leaf.operator()).isNotEqualTo(Operator.IN);
    return leaf.span().text();
  }

  private static String theirs(String written) {
    DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
    ConstraintConnectiveDescr tree = parser.parse(written);
    assertThat(parser.hasErrors()).as(written).isFalse();
    return shape(tree);
  }

  private static String shape(BaseDescr part) {
    if (part instanceof ConstraintConnectiveDescr connective) {
      String sign = connective.getConnective() == ConnectiveType.AND ? "&&" : "||";
      return joined(sign, connective.getDescrs().stream().map(ConditionShapeTest::shape).toList());
    }
    return part.toString();
  }

  /** One connective within the same one is the same as all its parts in a row. */
  private static String joined(String sign, List<String> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return parts.stream()
        .map(
            part -> part.startsWith("(" + sign) ? part.substring(3, part.length() - 1) : " " + part)
        .collect(Collectors.joining("", "(" + sign, ")"));
  }
}
