package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Contrast;
import io.github.riskrules.tooling.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an incident in which an altered policy decides otherwise than the policy as it is:
 * among the example incidents, those of the scenarios, and invented ones that sit where the altered
 * rule decides. The seed is fixed, so the same pack gives the same answer.
 */
final class TellingSearch {
  /** How many invented incidents are tried for one altered policy. */
  static final int INVENTED = 600;

  /** Incidents in which the altered rule holds, beside which is looked. */
  private static final int STARTS = 5;

  /**
   * Among those in which the altered rule is found no more or less often, and yet may hold where it
   * could not, so many are decided.
   */
  private static final int DECIDED = 60;

  private static final long SEED = 20261120L;
  private static final LocalTime NOON = LocalTime.NOON;

  private final Policy policy;
  private final UpshotReader reader;
  private final List<Placed> known = new ArrayList<>();
  private final int examples;

  /** An incident and when it is assessed. */
  private record Placed(Draft draft, Incident incident, Instant at) {
    static Placed of(Incident incident, Instant at) {
      return new Placed(Draft.of(incident), incident, at);
    }
  }

  TellingSearch(PolicyPack pack, ScenarioWatch watch) {
    this.policy = pack.policy();
    this.reader = UpshotReader.of(policy);
    for (String path : pack.files()) {
      if (path.startsWith("incidents/")) {
        pack.file(path)
            .flatMap(content -> IncidentJson.read(path, content).incident())
            .ifPresent(incident -> known.add(Placed.of(incident, incident.reportedAt())));
      }
    }
    this.examples = known.size();
    watch
        .passing()
        .map(Scenario::incident)
        .distinct()
        .forEach(incident -> known.add(Placed.of(incident, incident.reportedAt())));
  }

  /** An incident that tells it apart, the plainest found; empty when none was found. */
  Optional<Telling> find(Mutant mutant) {
    return new OneSearch(mutant).run();
  }

  /** The search for one altered policy. */
  private final class OneSearch {
    private final Mutant mutant;
    private final UpshotReader altered;
    private final List<Draft> starts = new ArrayList<>();
    private @Nullable Telling best;
    private int decided;

    OneSearch(Mutant mutant) {
      this.mutant = mutant;
      this.altered = UpshotReader.of(mutant.alteration().of(policy));
    }

    Optional<Telling> run() {
      for (Placed placed : known) {
        look(placed);
      }
      for (int i = 0; i < starts.size() && i < STARTS; i++) {
        lookBeside(starts.get(i), 1);
      }
      for (int i = 0; i < starts.size() && i < STARTS; i++) {
        lookBeside(starts.get(i), 2);
      }
      if (!isOver()) {
        List<IncidentGenerator> generators = generators(mutant);
        for (int i = 0; i < INVENTED; i++) {
          if (isOver()) {
            break;
          }
          look(placed(generators.get(i % generators.size()).next()));
        }
      }
      return Optional.ofNullable(best);
    }

    private boolean isOver() {
      return best != null && best.plainness() == 2;
    }

    private void look(Placed found) {
      if (isOver()) {
        return;
      }
      Placed placed = onTheDay(mutant, found);
      if (starts.size() < STARTS && holds(placed)) {
        starts.add(placed.draft());
      }
      Difference difference = difference(mutant, placed);
      if (difference == Difference.FINDING
          || (difference != Difference.NONE && decided < DECIDED)) {
        decided += difference == Difference.FINDING ? 0 : 1;
        Telling telling = telling(placed, altered);
        if (telling.plainness() > (best == null ? 0 : best.plainness())) {
          best = telling;
        }
      }
    }

    private boolean holds(Placed placed) {
      return mutant.alteration() instanceof Alteration.OfRule rule
          && Difference.holds(rule.rule(), placed.incident(), () -> tier(placed));
    }

    /** Incidents that differ from one in which the rule holds, in a fact or two. */
    private void lookBeside(Draft start, int facts) {
      if (isOver() || !(mutant.alteration() instanceof Alteration.OfRule rule)) {
        return;
      }
      Neighbours neighbours = new Neighbours(List.of(rule.rule()));
      for (UnaryOperator<Draft> change : neighbours.changes(start)) {
        Draft near = change.apply(start);
        if (facts == 1) {
          lookIfSound(near);
        } else {
          neighbours.changes(start).forEach(more -> lookIfSound(more.apply(near)));
        }
        if (isOver()) {
          return;
        }
      }
    }

    private void lookIfSound(Draft draft) {
      Placed placed = placed(draft);
      if (!isOver() && Contradictions.of(placed.incident()).isEmpty()) {
        look(placed);
      }
    }
  }

  /** The example incidents of the pack. */
  List<Draft> examples() {
    return known.subList(0, examples).stream().map(Placed::draft).toList();
  }

  /** What an incident tells of an altered policy. */
  Telling telling(Mutant mutant, Draft draft, UpshotReader altered) {
    return telling(onTheDay(mutant, placed(draft)), altered);
  }

  /**
   * Whether the altered rule is found in an incident, and the rule as it is not, or the reverse.
   */
  boolean findsOtherwise(Alteration.OfRule rule, Draft draft, boolean found, Mutant mutant) {
    Placed placed = onTheDay(mutant, placed(draft));
    Difference.Holding holding =
        Difference.holding(rule, placed.incident(), placed.at(), () -> tier(placed));
    return holding.was() == found && holding.is() != found;
  }

  Policy policy() {
    return policy;
  }

  private Telling telling(Placed placed, UpshotReader altered) {
    return new Telling(
        placed.draft(),
        placed.at(),
        Contrast.of(
            ScenarioWatch.decision(placed.incident(), placed.at(), reader),
            ScenarioWatch.decision(placed.incident(), placed.at(), altered)));
  }

  private Difference difference(Mutant mutant, Placed placed) {
    if (mutant.alteration() instanceof Alteration.OfRule rule) {
      return Difference.of(rule, placed.incident(), placed.at(), () -> tier(placed));
    }
    return isSuggested(mutant.of(), placed) ? Difference.STANDING : Difference.NONE;
  }

  /** Whether an action is suggested, by a rule or by a safeguard. */
  private boolean isSuggested(String action, Placed placed) {
    return reader
        .upshot(Truths.of(placed.incident(), placed.at()), placed.at())
        .actions()
        .getOrDefault(action, Optional.of(ActionStatus.NOT_REACHED))
        .isEmpty();
  }

  private Tier tier(Placed placed) {
    return ScenarioWatch.tier(placed.incident(), placed.at(), reader);
  }

  private static Placed placed(Draft draft) {
    Incident incident = draft.build();
    return new Placed(draft, incident, incident.reportedAt());
  }

  /** One generator on the altered rule alone, one on those that have to do with it as well. */
  private List<IncidentGenerator> generators(Mutant mutant) {
    List<Rule> own = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    if (mutant.alteration() instanceof Alteration.OfRule altered) {
      own.add(altered.rule());
      altered.rule().then().forEach(statement -> add(actions, statement.action()));
    } else {
      add(actions, mutant.of());
      policy.rules().stream().filter(rule -> speaksOf(rule, actions)).forEach(own::add);
    }
    List<Rule> related =
        Stream.concat(
                own.stream(),
                policy.rules().stream()
                    .filter(rule -> rule.isTierRule() || speaksOf(rule, actions)))
            .distinct()
            .toList();
    return List.of(IncidentGenerator.of(own, SEED), IncidentGenerator.of(related, SEED));
  }

  private static void add(List<String> actions, @Nullable String action) {
    if (action != null) {
      actions.add(action);
    }
  }

  private static boolean speaksOf(Rule rule, List<String> actions) {
    return rule.then().stream()
        .map(Statement::action)
        .filter(Objects::nonNull)
        .anyMatch(actions::contains);
  }

  /** A rule whose days were moved stands otherwise on one day alone. */
  private static Placed onTheDay(Mutant mutant, Placed placed) {
    if (mutant.kind() != MutationKind.PERIOD
        || !(mutant.alteration() instanceof Alteration.OfRule altered)) {
      return placed;
    }
    LocalDate day = between(altered.rule(), altered.altered().orElseThrow());
    return new Placed(
        placed.draft(), placed.incident(), day.atTime(NOON).atZone(Incident.ZONE).toInstant());
  }

  private static LocalDate between(Rule rule, Rule altered) {
    LocalDate from = rule.from();
    LocalDate moved = altered.from();
    if (from != null && moved != null && !from.equals(moved)) {
      return from.isBefore(moved) ? from : moved;
    }
    LocalDate until = rule.until();
    LocalDate movedEnd = altered.until();
    if (until == null || movedEnd == null) {
      throw new IllegalStateException("neither the first nor the last day was moved");
    }
    return until.isAfter(movedEnd) ? until : movedEnd;
  }
}
