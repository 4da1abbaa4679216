package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.PriorSuspect;
import io.github.riskrules.incident.ReportedTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** More of what a cost may grow with: rules of a policy, earlier incidents of a case. */
public final class Growth {
  private static final int AREAS = 42;

  private Growth() {}

  /**
   * A policy with so many more rules, none of which apply: those of other areas. Each asks for its
   * area, and then for what a rule of the policy asks.
   */
  public static Subject withRules(Subject subject, int more) {
    Policy policy = subject.policy();
    List<Rule> rules = new ArrayList<>(policy.rules());
    for (int i = 0; i < more; i++) {
      rules.add(ofOtherArea(policy.rules().get(i % policy.rules().size()), i));
    }
    return new Subject(policy.withRules(rules), subject.fileOf());
  }

  private static Rule ofOtherArea(Rule rule, int number) {
    String id = String.format(Locale.ROOT, "AREA-%05d", number);
    RuleRef ref = rule.ref();
    List<Condition> asked = new ArrayList<>();
    String area = "area " + (char) ('a' + number % AREAS / 26) + (char) ('a' + number % AREAS % 26);
    asked.add(
        new Comparison(
            Vocabulary.standard().incidentFact("forceArea"),
            Operator.EQUAL,
            List.of(area),
            new Span(1, 1, "forceArea == \"" + area + "\"")));
    asked.addAll(rule.when().parts());
    return new Rule(
        new RuleRef(id, ref.title(), ref.pack(), ref.file(), ref.line(), ref.authority()),
        new Condition.All(asked),
        rule.then(),
        rule.from(),
        rule.until(),
        rule.choice(),
        null,
        rule.note(),
        rule.comment());
  }

  /** A case with so many earlier incidents in a complete list, over the ten years before. */
  public static Case withPriors(Case one, int priors) {
    Incident incident = one.incident();
    List<PriorIncident> listed =
        IntStream.range(0, priors).mapToObj(number -> prior(incident, number, priors)).toList();
    return new Case(
        IncidentBuilder.builder(incident)
            .firstContact(Answer.NOT_ASKED)
            .history(
                HistoryBuilder.builder(incident.history())
                    .complete(Answer.YES)
                    .incidents(listed)
                    .build())
            .build(),
        one.time());
  }

  private static PriorIncident prior(Incident incident, int number, int priors) {
    return PriorIncidentBuilder.builder()
        .id("earlier-" + number)
        .earliest(incident.reportedOn().minusDays(3_650L * (number + 1) / (priors + 1)))
        .kind(number % 5 == 0 ? PriorKind.VIOLENCE : PriorKind.VERBAL)
        .crime(number % 2 == 0 ? Answer.YES : Answer.NO)
        .reported(ReportedTo.POLICE)
        .suspectWas(PriorSuspect.THE_SUSPECT)
        .build();
  }
}
