package io.github.riskrules.cli;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.engine.record.Receipt;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a person decided. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Records in a journal what a person decided about a decision of that journal.",
    footer = {
      "",
      "A tier below the highest that was not excluded needs a reason; one below the range needs a"
          + " second role as well. The decision itself is never changed.",
      "",
      "For example: risk decide decisions.jsonl 12 --tier high --role \"Duty sergeant\""
    })
final class DecideCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "JOURNAL", description = "The journal.")
  private String journal = "";

  @Parameters(
      index = "1",
      paramLabel = "ENTRY",
      description = "The entry of the decision.",
      converter = EntryRange.NumberReader.class)
  private int entry;

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      required = true,
      description = "The tier the person decided: standard, medium or high.",
      converter = Choice.OfTier.class)
  private RiskTier tier = RiskTier.HIGH;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role of the person who decided, never a name.")
  private String role = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  @Option(
      names = "--second-role",
      paramLabel = "ROLE",
      description = "The role of the second person, who agreed to a tier below the range.")
  private @Nullable String secondRole;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "When it was decided, with Z or an offset, or in London. Default: now.",
      converter = LondonTime.class)
  private @Nullable Instant at;

  DecideCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Receipt kept =
        JournalArgument.write(
            journal,
            "not recorded",
            surroundings,
            open -> open.append(decided(open.decision(entry)), entry));
    surroundings.out().println(JournalArgument.told(kept));
    return Exit.FINE;
  }

  private HumanDecision decided(Decision decision) {
    return new HumanDecision(
        decision.incidentId(),
        decision.policy().digest(),
        decision.assessedAt(),
        decision.tier(),
        tier,
        at != null ? at : surroundings.now(),
        role,
        reason,
        secondRole);
  }
}
