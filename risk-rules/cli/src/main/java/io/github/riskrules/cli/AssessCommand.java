package io.github.riskrules.cli;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.record.RecordedDecision;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.DecisionReport;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
          + " treated as HIGH until a person has assessed it.",
      "",
      "With --journal, a decision that cannot be recorded is printed all the same; standard error"
          + " says why it is not recorded, and the exit code is 1."
    })
final class AssessCommand implements Callable<Integer> {
  static final String NAME = "assess";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The incident as JSON; - reads standard input.")
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Option(
      names = "--journal",
      paramLabel = "JOURNAL",
      description = "Also records the decision in this journal, which is begun if need be.")
  private @Nullable String journal;

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
    RiskEngine engine = RiskEngine.of(readPolicy.get());
    Instant time = by.time(surroundings);
    if (journal == null) {
      return print(engine.assess(incident.get(), time), Exit.FINE);
    }
    RecordedDecision recorded =
        JournalArgument.assess(engine, incident.get(), time, journal, surroundings);
    int exit = print(recorded.decision(), recorded.receipt().isPresent() ? Exit.FINE : Exit.LOOK);
    surroundings.err().println(JournalArgument.told(recorded));
    return exit;
  }

  private int print(Decision decision, int exit) {
    form.print(() -> DecisionReport.of(decision), () -> DecisionJson.write(decision), surroundings);
    return exit;
  }
}
