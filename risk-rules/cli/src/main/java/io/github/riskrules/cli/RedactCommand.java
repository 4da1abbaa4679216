package io.github.riskrules.cli;

import io.github.riskrules.engine.record.Part;
import io.github.riskrules.engine.record.Receipt;
import io.github.riskrules.engine.record.Redaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes evidence out of a journal. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Takes evidence out of entries of a journal for good. The entries stay and still verify,"
            + " and a new entry says what was taken out.",
    footer = {
      "",
      "Taken out are the facts, the decision, its outcome, and what a person decided; with"
          + " --keep-outcome, the tier range and the suggested actions stay. Copies elsewhere, such"
          + " as backups, are not touched.",
      "",
      "For example: risk redact decisions.jsonl 1-120 --ground retention-ended --role \"Records"
          + " manager\""
    })
final class RedactCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "JOURNAL", description = "The journal.")
  private String journal = "";

  @Parameters(
      index = "1",
      paramLabel = "ENTRIES",
      description = "One entry, as in 7, or a range, as in 1-120.",
      converter = EntryRange.Reader.class)
  private EntryRange entries = new EntryRange(1, 1);

  @Option(
      names = "--ground",
      paramLabel = "GROUND",
      required = true,
      description = "Why: retention-ended, erasure-granted or recorded-by-mistake.",
      converter = Choice.OfGround.class)
  private Redaction.Ground ground = Redaction.Ground.RETENTION_ENDED;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role of the person who has it taken out, never a name: it stays.")
  private String role = "";

  @Option(
      names = "--keep-outcome",
      description = "Keeps the tier range and the codes of the suggested actions.")
  private boolean keepOutcome;

  RedactCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Part> parts = new ArrayList<>(Arrays.asList(Part.values()));
    if (keepOutcome) {
      parts.remove(Part.OUTCOME);
    }
    List<Integer> answers = new ArrayList<>();
    Receipt kept =
        JournalArgument.write(
            journal,
            "not redacted",
            surroundings,
            open -> {
              Receipt said = open.redact(of(parts));
              answers.addAll(open.answers(entries.first(), entries.last()));
              return said;
            });
    surroundings.out().println(JournalArgument.told(kept));
    answers.forEach(this::tellOfAnswer);
    return Exit.FINE;
  }

  private void tellOfAnswer(int entry) {
    surroundings
        .out()
        .println(
            "Entry "
                + entry
                + " still holds what a person decided about one of these. Redact it too if that"
                + " has to go.");
  }

  private Redaction of(List<Part> parts) {
    return new Redaction(entries.first(), entries.last(), parts, ground, role, surroundings.now());
  }
}
