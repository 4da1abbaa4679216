package io.github.riskrules.cli;

import io.github.riskrules.decision.AssessmentFailedException;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses one incident. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Works out the tier range and the suggested actions of one incident.",
    footer = {
      "",
      "Where no decision can be made, nothing is written to standard output, and the case is to be"
          + " treated as HIGH until a person has assessed it."
    })
final class AssessCommand implements Callable<Integer> {
  /** What to say wherever an assessment was asked for and none was made. */
  static final String NO_DECISION =
      "No decision was made. " + AssessmentFailedException.TREAT_AS_HIGH;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The incident as JSON; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "The policy: NAME, folder or zip. Default: ${DEFAULT-VALUE}, what is national.",
      defaultValue = RiskEngine.NATIONAL_PACK)
  private String pack = RiskEngine.NATIONAL_PACK;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "The time of assessment, with Z or an offset, or in London. Default: now.",
      converter = LondonTime.class)
  private @Nullable Instant at;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.Reader.class)
  private Form form = Form.TEXT;

  AssessCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading policy = PackArgument.read(pack);
    IncidentReading facts = IncidentJson.read(IncidentArgument.read(file, surroundings.in()));
    Optional<PolicyPack> readPolicy = policy.pack();
    Optional<Incident> incident = facts.incident();
    if (readPolicy.isEmpty() || incident.isEmpty()) {
      policy.problems().forEach(this::tell);
      facts.problems().forEach(this::tell);
      surroundings.err().println(NO_DECISION);
      return Exit.LOOK;
    }
    print(RiskEngine.of(readPolicy.get()).assess(incident.get(), time()));
    return Exit.FINE;
  }

  private Instant time() {
    return at != null ? at : surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private void tell(Problem problem) {
    surroundings.tell(problem);
  }

  private void print(Decision decision) {
    switch (form) {
      case TEXT -> surroundings.print(DecisionReport.of(decision));
      case MARKDOWN -> surroundings.out().print(DecisionReport.of(decision).markdown());
      case JSON -> surroundings.out().print(DecisionJson.write(decision));
    }
  }
}
