package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.explain.Explainer;
import io.github.riskrules.tooling.explain.RuleExplanation;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.RuleExplanationReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains why one incident came out as it did. */
@Command(
    name = ExplainCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Explains how a rule stands in one incident, and what would make the difference.",
    footer = {
      "",
      "For example: risk explain incident.json --rule MARAC-01",
      "",
      "Where no decision can be made, nothing is written to standard output, and the case is to be"
          + " treated as HIGH until a person has assessed it."
    })
final class ExplainCommand implements Callable<Integer> {
  static final String NAME = "explain";

  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The incident as JSON; - reads standard input.")
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Option(
      names = "--rule",
      paramLabel = "ID",
      required = true,
      description = "How this rule stands.")
  private @Nullable String rule;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or markdown. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfReport.class)
  private Form form = Form.TEXT;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading policy = by.policy();
    IncidentReading facts = IncidentJson.read(IncidentArgument.read(file, surroundings.in()));
    Optional<PolicyPack> pack = policy.pack();
    Optional<Incident> incident = facts.incident();
    if (pack.isEmpty() || incident.isEmpty()) {
      policy.problems().forEach(surroundings::tell);
      facts.problems().forEach(surroundings::tell);
      surroundings.err().println(NothingAssessed.NO_DECISION);
      return Exit.LOOK;
    }
    Explainer explainer =
        Explainer.of(pack.get().policy(), incident.get(), by.time(surroundings.clock()));
    print(ofRule(explainer, String.valueOf(rule)));
    return Exit.FINE;
  }

  private Document ofRule(Explainer explainer, String id) {
    RuleExplanation explained =
        explainer
            .rule(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "this policy has no such rule."
                            + Nearest.of(id, explainer.rules())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(" 'risk rules PACK' lists them.")));
    return RuleExplanationReport.of(explained, explainer.decision());
  }

  private void print(Document report) {
    if (form == Form.MARKDOWN) {
      surroundings.out().print(report.markdown());
    } else {
      surroundings.print(report);
    }
  }
}
