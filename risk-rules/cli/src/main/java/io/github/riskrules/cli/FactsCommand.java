package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.tooling.render.FactsJson;
import io.github.riskrules.tooling.render.FactsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every fact that rules can read and incidents can give. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Lists every fact: path, question, type, which way is worse, source.")
final class FactsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private TextOrJson form = new TextOrJson();

  FactsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (form.isJson()) {
      surroundings.out().print(FactsJson.of(Vocabulary.standard()));
    } else {
      surroundings.print(FactsReport.of(Vocabulary.standard()));
    }
    return Exit.FINE;
  }
}
