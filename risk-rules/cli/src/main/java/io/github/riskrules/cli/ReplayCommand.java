package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.engine.record.UnreadableJournalException;
import io.github.riskrules.tooling.render.ReplayText;
import io.github.riskrules.tooling.replay.JournalReplay;
import io.github.riskrules.tooling.replay.ReplayOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes recorded decisions again. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Makes recorded decisions again, from their own facts and under their own policy, and says"
            + " whether they are the same to the byte.",
    footer = {
      "",
      "JOURNAL is a journal or lines of one. Policies are found by their digest: the bundled ones,"
          + " and those that --pack gives.",
      "",
      "Exit code 1 where a decision is another one or was edited, 2 where one could not be"
          + " replayed: its policy is not at hand, or nothing is left to replay."
    })
final class ReplayCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "JOURNAL", description = "The journal, as in decisions.jsonl.")
  private String journal = "";

  @Option(
      names = "--entry",
      paramLabel = "NUMBER",
      description = "Only the decision of this entry; more than one may be given.",
      converter = EntryRange.NumberReader.class)
  private Set<Integer> entries = new LinkedHashSet<>();

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "A policy to look among: NAME, folder or zip; more than one may be given.")
  private List<String> packs = new ArrayList<>();

  @Mixin private TextOrJson form = new TextOrJson();

  ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<PolicyPack> given = new ArrayList<>();
    for (String pack : packs) {
      PackReading read = PackArgument.read(pack);
      if (read.pack().isEmpty()) {
        read.problems().forEach(surroundings::tell);
        return Exit.COULD_NOT_RUN;
      }
      given.add(read.pack().get());
    }
    JournalReplay replay = replay(given);
    surroundings
        .out()
        .print(
            form.isJson() ? RecordJson.write(JournalReplay.SCHEMA, replay) : ReplayText.of(replay));
    return exit(replay);
  }

  private JournalReplay replay(List<PolicyPack> given) {
    try {
      return JournalReplay.of(JournalArgument.existing(journal), entries, given);
    } catch (UnreadableJournalException inWords) {
      throw new CouldNotRunException(inWords.getMessage() + " Run risk verify.");
    } catch (IOException unreadable) {
      throw new CouldNotRunException("JOURNAL cannot be read. Check that it may be.");
    }
  }

  private static int exit(JournalReplay replay) {
    if (replay.count(ReplayOutcome.DIFFERENT) + replay.count(ReplayOutcome.EDITED) > 0) {
      return Exit.LOOK;
    }
    boolean any = replay.replays().stream().anyMatch(each -> each.outcome().isReplayed());
    return any && replay.count(ReplayOutcome.NO_POLICY) == 0 ? Exit.FINE : Exit.COULD_NOT_RUN;
  }
}
