package io.github.riskrules.benchmarks.peers.dmn;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.benchmarks.peers.Stages;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE, which comes with Drools. The model is compiled once. */
public final class KieDmn implements Contender {
  @Override
  public String id() {
    return "kie-dmn";
  }

  @Override
  public String title() {
    return "KIE DMN, an expression for each file";
  }

  @Override
  public Extent extent() {
    return Extent.FINDINGS;
  }

  @Override
  public Assessor<KnownFindings> prepare(Subject subject) {
    Stages stages = Stages.of(subject);
    DmnModel written = DmnModel.of(stages);
    Resource resource = ResourceFactory.newReaderResource(new StringReader(written.xml()));
    resource.setSourcePath("policy.dmn");
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(refused -> new IllegalStateException(refused));
    DMNModel model = runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
    return new TwoDecisions(
        stages,
        written,
        (decision, facts, listed) -> decide(runtime, model, decision, facts).forEach(listed));
  }

  private static Stream<?> decide(
      DMNRuntime runtime, DMNModel model, String decision, Map<String, Object> facts) {
    DMNContext context = runtime.newContext();
    facts.forEach(context::set);
    DMNResult result = runtime.evaluateByName(model, context, decision);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    List<?> files = (List<?>) result.getDecisionResultByName(decision).getResult();
    return files.stream().flatMap(file -> ((List<?>) file).stream());
  }
}
