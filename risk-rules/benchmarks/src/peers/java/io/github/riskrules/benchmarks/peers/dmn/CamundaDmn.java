package io.github.riskrules.benchmarks.peers.dmn;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.benchmarks.peers.Stages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.util.Either;

/** The DMN engine of Camunda 8. The model is parsed once. */
public final class CamundaDmn implements Contender {
  @Override
  public String id() {
    return "camunda-dmn";
  }

  @Override
  public String title() {
    return "Camunda DMN, an expression for each file";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    Stages stages = Stages.of(subject);
    DmnModel written = DmnModel.of(stages);
    DmnEngine engine = new DmnEngine.Builder().build();
    ParsedDmn model =
        right(
            engine.parse(new ByteArrayInputStream(written.xml().getBytes(StandardCharsets.UTF_8))));
    return new TwoDecisions(
        stages,
        written,
        (decision, facts, listed) -> {
          DmnEngine.EvalResult result = right(engine.eval(model, decision, facts));
          entries(((DmnEngine.Result) result).value())
              .forEach(file -> entries(file).forEach(listed));
        });
  }

  private static Iterable<?> entries(Object list) {
    return CollectionConverters.asJava((Seq<?>) list);
  }

  private static <T> T right(Either<?, T> either) {
    return either.fold(
        failure -> {
          throw new IllegalStateException(failure.toString());
        },
        given -> given);
  }
}
