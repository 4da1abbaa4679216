package io.github.riskrules.cli;

import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.engine.record.JournalVerification;
import io.github.riskrules.tooling.render.VerificationText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a journal of decisions. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Says whether a journal of decisions is as it was written.",
    footer = {
      "",
      "Every entry edited, removed, put in or moved is found, and so is evidence that was edited or"
          + " removed without an entry that says so. Exit code 1 if anything is found.",
      "",
      "Whoever can write the journal could remove its last entries, or write all of it anew. Keep"
          + " the head that this prints elsewhere, and give it the next time."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "JOURNAL", description = "The journal, as in decisions.jsonl.")
  private String journal = "";

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description =
          "A hash kept elsewhere, which must be that of an entry; more than one may be" + " given.")
  private List<String> heads = new ArrayList<>();

  @Mixin private TextOrJson form = new TextOrJson();

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    JournalVerification verification = JournalArgument.verify(journal, heads);
    surroundings
        .out()
        .print(
            form.isJson()
                ? RecordJson.write(JournalVerification.SCHEMA, verification)
                : VerificationText.of(verification));
    return verification.isSound() ? Exit.FINE : Exit.LOOK;
  }
}
