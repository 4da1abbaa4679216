package io.github.riskrules.cli;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.DecisionReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private ReportForm form = new ReportForm();

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
      policy.problems().forEach(surroundings::tell);
      facts.problems().forEach(surroundings::tell);
      surroundings.err().println(NothingAssessed.NO_DECISION);
      return readPolicy.isEmpty() ? Exit.COULD_NOT_RUN : Exit.LOOK;
    }
    Decision decision =
        RiskEngine.of(readPolicy.get()).assess(incident.get(), by.time(surroundings.clock()));
    form.print(() -> DecisionReport.of(decision), () -> DecisionJson.write(decision), surroundings);
    return Exit.FINE;
  }
}
