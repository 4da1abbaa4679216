package io.github.riskrules.cli;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.explain.ActionExplanation;
import io.github.riskrules.tooling.explain.Explainer;
import io.github.riskrules.tooling.explain.RuleExplanation;
import io.github.riskrules.tooling.explain.Since;
import io.github.riskrules.tooling.explain.TierExplanation;
import io.github.riskrules.tooling.render.ActionExplanationReport;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.ExplanationJson;
import io.github.riskrules.tooling.render.RuleExplanationReport;
import io.github.riskrules.tooling.render.SinceReport;
import io.github.riskrules.tooling.render.TierExplanationReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains why one incident came out as it did. */
@Command(
    name = ExplainCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Explains one incident: what keeps its tier where it is and what could move it up; or how"
            + " one rule or action stands, or what has changed since an older assessment.",
    footer = {
      "",
      "For example: risk explain incident.json",
      "             risk explain incident.json --rule MARAC-01",
      "             risk explain incident.json --action marac-referral",
      "             risk explain incident.json --since yesterday.json",
      "",
      "With --since it ends with exit code 1 where the tier is lower than before, or a protective"
          + " action is no longer suggested.",
      "",
      "Where no decision can be made, nothing is written to standard output, and the case is to be"
          + " treated as HIGH until a person has assessed it."
    })
final class ExplainCommand implements Callable<Integer> {
  static final String NAME = "explain";

  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The incident as JSON; - reads standard input.")
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @ArgGroup private Asked asked = new Asked();

  /** What is asked; one thing at a time. */
  private static final class Asked {
    @Option(names = "--rule", paramLabel = "ID", description = "How this rule stands.")
    private @Nullable String rule;

    @Option(
        names = "--action",
        paramLabel = "CODE",
        description = "Why this action is suggested, or is not.")
    private @Nullable String action;

    @Option(
        names = "--since",
        paramLabel = "OLDER",
        description = "What has changed since this older document of the incident, and why.")
    private @Nullable String since;
  }

  @Mixin private ReportForm form = new ReportForm();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading policy = by.policy();
    IncidentReading facts = read(file);
    Optional<PolicyPack> pack = policy.pack();
    Optional<Incident> incident = facts.incident();
    if (pack.isEmpty() || incident.isEmpty()) {
      policy.problems().forEach(surroundings::tell);
      facts.problems().forEach(surroundings::tell);
      surroundings.err().println(NothingAssessed.NO_DECISION);
      return pack.isEmpty() ? Exit.COULD_NOT_RUN : Exit.LOOK;
    }
    Explainer explainer = Explainer.of(pack.get().policy(), incident.get(), by.time(surroundings));
    return asked.since == null
        ? explain(explainer)
        : since(explainer, pack.get().policy(), incident.get(), asked.since);
  }

  /** Two documents may be read, so each is called what the person who gave it calls it. */
  private IncidentReading read(String given) {
    byte[] document = IncidentArgument.read(given, surroundings.in());
    return IncidentJson.read(IncidentArgument.name(given), document);
  }

  private int explain(Explainer explainer) {
    Decision decision = explainer.decision();
    if (asked.rule != null) {
      String id = asked.rule;
      RuleExplanation rule =
          explainer
              .rule(id)
              .orElseThrow(
                  () ->
                      explainer
                          .replacementOf(id)
                          .map(this::replaced)
                          .orElseGet(
                              () -> unknown("rule", "'risk rules PACK'", id, explainer.rules())));
      return print(
          () -> RuleExplanationReport.of(rule, decision), () -> ExplanationJson.of(rule, decision));
    }
    if (asked.action != null) {
      String code = asked.action;
      ActionExplanation action =
          explainer
              .action(code)
              .orElseThrow(
                  () -> unknown("action", "'risk actions PACK'", code, explainer.actions()));
      return print(
          () -> ActionExplanationReport.of(action, decision),
          () -> ExplanationJson.of(action, decision));
    }
    TierExplanation tier = explainer.tier();
    return print(
        () -> TierExplanationReport.of(tier, decision), () -> ExplanationJson.of(tier, decision));
  }

  private ParameterException replaced(RuleRef instead) {
    return new ParameterException(
        spec.commandLine(),
        "this policy has that rule no more: '"
            + instead.id()
            + "' of "
            + instead.pack()
            + " stands in its place. Ask for that one.");
  }

  private ParameterException unknown(String what, String list, String typed, List<String> known) {
    return new ParameterException(
        spec.commandLine(),
        "this policy has no such "
            + what
            + "."
            + " "
            + Nearest.question(typed, known).orElse(list + " lists them."));
  }

  private int since(Explainer explainer, Policy policy, Incident now, String olderFile) {
    if (file.equals("-") && olderFile.equals("-")) {
      throw new ParameterException(
          spec.commandLine(), "only one of the two documents can come from standard input.");
    }
    IncidentReading read = read(olderFile);
    if (read.incident().isEmpty()) {
      read.problems().forEach(surroundings::tell);
      surroundings.err().println("The older document cannot be read, so nothing is compared.");
      return Exit.LOOK;
    }
    Incident older = read.incident().get();
    if (!older.id().equals(now.id())) {
      throw new CouldNotRunException(
          "the two documents have different ids, so they are about different incidents or pairs."
              + " Give two documents of one incident.");
    }
    Decision before = Explainer.of(policy, older, explainer.decision().assessedAt()).decision();
    Since since = explainer.since(older);
    print(
        () -> SinceReport.of(since, before, explainer.decision()),
        () -> ExplanationJson.of(since, explainer.decision()));
    return since.isWeaker() ? Exit.LOOK : Exit.FINE;
  }

  private int print(Supplier<Document> report, Supplier<String> json) {
    form.print(report, json, surroundings);
    return Exit.FINE;
  }
}
