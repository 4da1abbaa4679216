package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.mutation.MutationJson;
import io.github.riskrules.tooling.mutation.MutationReport;
import io.github.riskrules.tooling.mutation.MutationScenarios;
import io.github.riskrules.tooling.mutation.MutationTrial;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Changes a policy in every small way, and says which changes no scenario notices. */
@Command(
    name = "mutate",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Changes a policy in every small way, one at a time, and says which changes no scenario of"
            + " its pack notices, each with a scenario to paste that would.",
    footer = {
      "",
      "The exit code is 1 where fewer changes are noticed than --at-least asks for, and where a"
          + " scenario cannot be read or fails. It is 2 where there is no scenario to ask. Nothing"
          + " in the pack is written.",
      "",
      "For example: risk mutate ./northamptonshire --rule PIPA-01"
    })
final class MutateCommand implements Callable<Integer> {
  private static final int EVERY = 25;

  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Changes only this rule, or this action's deadline. May be given again.")
  private List<String> only = List.of();

  @Option(
      names = "--scenarios",
      paramLabel = "FILE",
      description = "Asks only the scenarios of this file, as in scenarios/marac.yaml.")
  private @Nullable String file;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "How many of a hundred changes are to be noticed. Default: ${DEFAULT-VALUE}.",
      defaultValue = "90",
      converter = Share.class)
  private int atLeast = 90;

  @Mixin private TextOrJson form = new TextOrJson();

  MutateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return surroundings.withPack(PackArgument.read(pack), this::mutate);
  }

  private int mutate(PolicyPack read) {
    requireKnown(read);
    requireScenarios(read);
    MutationTrial trial =
        MutationTrial.of(
            read,
            id -> only.isEmpty() || only.contains(id),
            path -> file == null || file.equals(path),
            this::tell);
    if (form.isJson()) {
      surroundings.out().print(MutationJson.of(trial));
    } else {
      print(trial);
    }
    return trial.score() >= atLeast && trial.problems().isEmpty() ? Exit.FINE : Exit.LOOK;
  }

  private void print(MutationTrial trial) {
    surroundings.print(MutationReport.of(trial));
    String scenarios = MutationScenarios.of(trial);
    if (!scenarios.isEmpty()) {
      surroundings.out().println();
      surroundings.out().println("# To paste into a scenario file: each notices one more change.");
      surroundings.out().println("scenarios:");
      surroundings.out().print(scenarios);
    }
  }

  private void requireKnown(PolicyPack read) {
    Set<String> known = own(read.policy());
    for (String id : only) {
      if (!known.contains(id)) {
        throw new ParameterException(
            spec.commandLine(),
            "--rule: the pack itself has no rule or action of that name."
                + Nearest.hint(id, known));
      }
    }
    Set<String> files =
        read.files().stream()
            .filter(path -> path.startsWith("scenarios/"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (file != null && !files.contains(file)) {
      throw new ParameterException(
          spec.commandLine(),
          "--scenarios: the pack has no such file." + Nearest.hint(file, files));
    }
  }

  /** Without any, every change would go unnoticed, and that would take minutes to say. */
  private void requireScenarios(PolicyPack read) {
    ScenarioReading reading = ScenarioFolder.read(read);
    if (reading.scenarios().stream().anyMatch(each -> file == null || file.equals(each.file()))) {
      return;
    }
    reading.problems().forEach(surroundings::tell);
    throw new CouldNotRunException(
        reading.problems().isEmpty()
            ? "there are no scenarios to ask. Write one for each side of every line; risk new"
                + " scenario begins one."
            : "no scenario to ask can be read. Mend what risk check lists.");
  }

  private static Set<String> own(Policy policy) {
    Set<String> known = new LinkedHashSet<>();
    policy.ownRules().forEach(rule -> known.add(rule.id()));
    policy.ownActions().forEach(action -> known.add(action.code()));
    return known;
  }

  /** On a terminal only: whoever reads a log needs the end, not the way there. */
  private void tell(int done, int all) {
    if (surroundings.colour() && (done % EVERY == 0 || done == all)) {
      surroundings
          .err()
          .printf(Locale.ROOT, "\r%d of %d changes%s", done, all, done == all ? "\n" : "");
      surroundings.err().flush();
    }
  }

  /** Reads a share of a hundred. */
  static final class Share implements ITypeConverter<Integer> {
    private static final Pattern UP_TO_A_HUNDRED = Pattern.compile("[0-9]{1,2}|100");

    @Override
    public Integer convert(String number) {
      if (!UP_TO_A_HUNDRED.matcher(number).matches()) {
        throw new TypeConversionException("expected a whole number from 0 to 100.");
      }
      return Integer.valueOf(number);
    }
  }
}
