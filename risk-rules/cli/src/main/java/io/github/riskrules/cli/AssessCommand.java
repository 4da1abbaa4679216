package io.github.riskrules.cli;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.DecisionReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses one incident. */
@Command(
    name = AssessCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Works out the tier range and the suggested actions of one incident.",
    footer = {
      "",
      "Where no decision can be made, nothing is written to standard output, and the case is to be"
          + " treated as HIGH until a person has assessed it."
    })
final class AssessCommand implements Callable<Integer> {
  static final String NAME = "assess";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The incident as JSON; - reads standard input.")
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfReport.class)
  private Form form = Form.TEXT;

  AssessCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading policy = by.policy();
    IncidentReading facts = IncidentJson.read(IncidentArgument.read(file, surroundings.in()));
    Optional<PolicyPack> readPolicy = policy.pack();
    Optional<Incident> incident = facts.incident();
    if (readPolicy.isEmpty() || incident.isEmpty()) {
      policy.problems().forEach(this::tell);
      facts.problems().forEach(this::tell);
      surroundings.err().println(NothingAssessed.NO_DECISION);
      return readPolicy.isEmpty() ? Exit.COULD_NOT_RUN : Exit.LOOK;
    }
    print(RiskEngine.of(readPolicy.get()).assess(incident.get(), by.time(surroundings.clock())));
    return Exit.FINE;
  }

  private void tell(Problem problem) {
    surroundings.tell(problem);
  }

  private void print(Decision decision) {
    switch (form) {
      case MARKDOWN -> surroundings.out().print(DecisionReport.of(decision).markdown());
      case JSON -> surroundings.out().print(DecisionJson.write(decision));
      default -> surroundings.print(DecisionReport.of(decision));
    }
  }
}
