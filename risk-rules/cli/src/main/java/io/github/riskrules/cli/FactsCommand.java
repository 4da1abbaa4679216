package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.tooling.render.FactsJson;
import io.github.riskrules.tooling.render.FactsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists every fact that rules can read and incidents can give. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Lists every fact: path, question, type, which way is worse, source.")
final class FactsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or json. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.Reader.class)
  private Form form = Form.TEXT;

  FactsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    switch (form) {
      case TEXT -> surroundings.print(FactsReport.of(Vocabulary.standard()));
      case JSON -> surroundings.out().print(FactsJson.of(Vocabulary.standard()));
      case MARKDOWN ->
          throw new ParameterException(
              spec.commandLine(), "Invalid value for option '--format': expected text or json.");
    }
    return Exit.FINE;
  }
}
