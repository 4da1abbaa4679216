package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.caseload.Caseload;
import io.github.riskrules.tooling.caseload.CaseloadJson;
import io.github.riskrules.tooling.caseload.CaseloadSource;
import io.github.riskrules.tooling.caseload.Triage;
import io.github.riskrules.tooling.render.TriageReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assesses a day's incidents and lists them in the order in which people should take them. */
@Command(
    name = TriageCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Assesses a day's incidents and lists them in the order to take them: what could not be"
            + " assessed, then the highest tier reached, the highest not excluded, the earliest"
            + " deadline, the id.",
    footer = {
      "",
      "A document that cannot be assessed is listed first, to be treated as HIGH, and never keeps"
          + " the others from the list. The exit code is then 1, and so it is where an id comes"
          + " twice, a file is left out or no incident is found. A file whose name ends in .json"
          + " holds one incident."
    })
final class TriageCommand implements Callable<Integer> {
  static final String NAME = "triage";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = CaseloadArgument.DESCRIPTION)
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Mixin private ReportForm form = new ReportForm();

  TriageCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CaseloadSource source = CaseloadArgument.source(file, surroundings.in());
    PackReading policy = by.policy();
    if (policy.pack().isEmpty()) {
      policy.problems().forEach(surroundings::tell);
      surroundings.err().println(NothingAssessed.NO_LIST);
      return Exit.COULD_NOT_RUN;
    }
    return list(policy.pack().get(), source);
  }

  private int list(PolicyPack policy, CaseloadSource source) {
    Triage triage = Triage.of(Caseload.of(policy, by.time(surroundings), source));
    form.print(() -> TriageReport.of(triage), () -> CaseloadJson.write(triage), surroundings);
    return triage.wantsALook() ? Exit.LOOK : Exit.FINE;
  }
}
