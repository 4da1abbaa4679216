package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.render.DeadlineReport;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.EventsReport;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the deadlines that hang on one event are counted. */
@Command(
    name = "deadline",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Counts every deadline of a policy from one event and shows each day. Without EVENT, lists"
            + " the events.",
    footer = {
      "",
      "For example: risk deadline dvpn-served 2026-12-24T16:00",
      "             risk deadline offence 2026-01-10 --statement 2026-06-05"
    })
final class DeadlineCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "EVENT",
      description = "What happened, such as dvpn-served or arrest.",
      converter = EventArgument.class)
  private @Nullable DeadlineEvent event;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TIME",
      description = "When: a time with Z or an offset, or in London; or a day alone.",
      converter = TimeOrDay.Reader.class)
  private @Nullable TimeOrDay time;

  @Option(
      names = "--statement",
      paramLabel = "DAY",
      description = "With offence: the first day of the victim's statement or video interview.",
      converter = TimeOrDay.DayReader.class)
  private @Nullable LocalDate statement;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "The policy: NAME, folder or zip. Default: ${DEFAULT-VALUE}, what is national.",
      defaultValue = RiskEngine.NATIONAL_PACK)
  private String pack = RiskEngine.NATIONAL_PACK;

  DeadlineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (event != null && time == null) {
      throw new ParameterException(
          spec.commandLine(), "TIME is missing: give the time or day of " + event.inWords() + ".");
    }
    if (statement != null && event != DeadlineEvent.OFFENCE) {
      throw new ParameterException(spec.commandLine(), "--statement belongs to the event offence.");
    }
    return surroundings.withPack(PackArgument.read(pack), this::show);
  }

  private int show(PolicyPack read) {
    surroundings.print(report(read.policy()));
    return Exit.FINE;
  }

  private Document report(Policy policy) {
    return event == null || time == null
        ? EventsReport.of(policy)
        : DeadlineReport.of(policy, event, time.of(event), statement);
  }
}
