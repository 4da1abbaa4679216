package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckPage;
import io.github.riskrules.tooling.render.ChecksReport;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Lists what packs are checked for, or prints the page of one check. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Lists what packs are checked for; of one check, what to avoid, to prefer and why.")
final class ChecksCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "A check, as in shadowed-rule. Default: all of them.",
      converter = CodeReader.class)
  private @Nullable Check check;

  ChecksCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (check == null) {
      surroundings.print(ChecksReport.of());
    } else {
      surroundings.out().print(CheckPage.of(check).text());
    }
    return Exit.FINE;
  }

  /** Reads the code of a check; what was typed is not repeated. */
  static final class CodeReader implements ITypeConverter<Check> {
    @Override
    public Check convert(String code) {
      return Check.of(code)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no such check. "
                          + Nearest.question(
                                  code, Stream.of(Check.values()).map(Check::code).toList())
                              .orElse("risk checks lists them.")));
    }
  }
}
