package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.caseload.Caseload;
import io.github.riskrules.tooling.caseload.CaseloadJson;
import io.github.riskrules.tooling.caseload.CaseloadSource;
import io.github.riskrules.tooling.caseload.Figures;
import io.github.riskrules.tooling.caseload.Period;
import io.github.riskrules.tooling.render.FiguresCsv;
import io.github.riskrules.tooling.render.FiguresReport;
import io.github.riskrules.tooling.render.Printable;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Counts the incidents of a period by tier, action and reason. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Assesses incidents anew and counts those of a period by tier, action and reason: what the"
            + " policy suggests, not what people decided.",
    footer = {
      "",
      "Documents that cannot be assessed are counted as such and told on standard error, and the"
          + " exit code is 1. Of several documents with one id the gravest counts. Small counts can"
          + " point at a person: think before you pass them on, or use --suppress-below.",
      "",
      "For example: risk figures november.ndjson --from 2026-11-01 --until 2026-11-30"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = CaseloadArgument.DESCRIPTION)
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "The first day in London on which an incident was reported. Default: any.",
      converter = TimeOrDay.DayReader.class)
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day, which counts as well. Default: any.",
      converter = TimeOrDay.DayReader.class)
  private @Nullable LocalDate until;

  @Option(
      names = "--suppress-below",
      paramLabel = "N",
      description =
          "Shows counts from 1 to N-1 as <N, and rounds every other count to a multiple of N,"
              + " because exact sums would give a hidden count away.",
      converter = Limit.class)
  private int countsBelow = 1;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, csv or json. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfFigures.class)
  private Form form = Form.TEXT;

  FiguresCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (from != null && until != null && until.isBefore(from)) {
      throw new ParameterException(spec.commandLine(), "--until is a day before --from.");
    }
    CaseloadSource source = CaseloadArgument.source(file, surroundings.in());
    return surroundings.withPack(by.policy(), policy -> count(policy, source));
  }

  private int count(PolicyPack policy, CaseloadSource source) {
    Caseload caseload = Caseload.of(policy, by.time(surroundings), source);
    Figures figures = Figures.of(caseload, new Period(from, until), countsBelow);
    switch (form) {
      case CSV -> surroundings.out().print(FiguresCsv.of(figures));
      case JSON -> surroundings.out().print(CaseloadJson.write(figures));
      default -> surroundings.print(FiguresReport.of(figures));
    }
    caseload.unassessed().forEach(document -> document.problems().forEach(this::tell));
    caseload.leftOut().forEach(name -> tell(name + "  is neither .json nor .ndjson: not read."));
    return caseload.isWhole() ? Exit.FINE : Exit.LOOK;
  }

  private void tell(String text) {
    surroundings.err().println(Printable.of(text));
  }

  /** Reads the smallest count to show; what was typed is not repeated. */
  static final class Limit implements ITypeConverter<Integer> {
    private static final Pattern ONE_TO_A_THOUSAND = Pattern.compile("[1-9][0-9]{0,2}|1000");

    @Override
    public Integer convert(String number) {
      if (!ONE_TO_A_THOUSAND.matcher(number).matches()) {
        throw new TypeConversionException("expected a whole number from 1 to 1000.");
      }
      return Integer.valueOf(number);
    }
  }
}
