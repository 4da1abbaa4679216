package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What came of changing a policy in every small way and asking its scenarios each time whether they
 * notice.
 *
 * <p>The rules and deadlines of the pack itself are changed, one thing at a time: thresholds,
 * comparisons, values, conditions, tiers, findings, whole rules, days and deadlines. A change that
 * no scenario notices is looked at again: an incident is sought in which the changed policy decides
 * something else that a scenario could expect. Where one is found, it is given as a scenario to
 * paste, and the change counts as unnoticed. Where none is found among the example incidents, those
 * of the scenarios, those beside them and some hundred invented ones, the change is unseen: it most
 * likely means the same as before, and counts neither way.
 *
 * @param policy the policy that was changed
 * @param scenarios how many scenarios were asked
 * @param problems what is wrong with the scenario files and example incidents, and which scenarios
 *     fail under the policy as it is: neither can notice anything
 * @param counts what became of the changes of each kind; a kind that was not made is left out
 * @param unnoticed the changes that no scenario noticed, by file and line
 * @param unseen the changes that no incident was found to show, by file and line
 */
public record MutationTrial(
    PolicyRef policy,
    int scenarios,
    List<Problem> problems,
    List<MutationCount> counts,
    List<Unnoticed> unnoticed,
    List<Unnoticed> unseen) {
  private static final int ALL = 100;

  public MutationTrial {
    problems = List.copyOf(problems);
    counts = List.copyOf(counts);
    unnoticed = List.copyOf(unnoticed);
    unseen = List.copyOf(unseen);
  }

  /** Changes a whole pack, and asks all its scenarios. */
  public static MutationTrial of(PolicyPack pack) {
    return of(pack, any -> true, any -> true, (done, all) -> {});
  }

  /**
   * Changes some of a pack, and asks some of its scenarios.
   *
   * @param rules which rules, by id, and which actions, by code, are changed
   * @param files which scenario files, by path within the pack, are asked
   * @param progress told after each change how many of them all are done
   */
  public static MutationTrial of(
      PolicyPack pack, Predicate<String> rules, Predicate<String> files, Progress progress) {
    ScenarioReading reading = ScenarioFolder.read(pack);
    ScenarioWatch watch =
        new ScenarioWatch(
            pack.policy(),
            reading.scenarios().stream().filter(each -> files.test(each.file())).toList());
    List<Problem> problems = new ArrayList<>(reading.problems());
    watch.failing().forEach(scenario -> problems.add(failing(scenario)));
    TellingSearch search = new TellingSearch(pack, watch);
    ReadyScenario ready = new ReadyScenario(search, ScenarioWriter.of(pack));
    Tally tally = new Tally();
    List<Mutant> mutants = Mutants.of(pack).stream().filter(each -> rules.test(each.of())).toList();
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      if (watch.noticing(mutant).isPresent()) {
        tally.noticed(mutant);
      } else {
        Optional<Telling> telling = search.find(mutant);
        tally.unnoticed(mutant, telling.map(found -> ready.of(mutant, found).text()));
      }
      progress.done(i + 1, mutants.size());
    }
    return tally.trial(pack.policy().ref(), watch.size(), problems);
  }

  private static Problem failing(Scenario scenario) {
    return Problem.at(
        scenario.file(),
        scenario.line(),
        0,
        "'" + scenario.name() + "' fails, and was not asked.",
        "'risk test' says what was decided instead.");
  }

  /** How many changes were made. */
  public int made() {
    return noticed() + unnoticed.size() + unseen.size();
  }

  /** How many changes some scenario noticed. */
  public int noticed() {
    return counts.stream().mapToInt(MutationCount::noticed).sum();
  }

  /**
   * Of every hundred changes that some incident shows, how many the scenarios noticed; rounded
   * down. 100 where there is nothing to notice.
   */
  public int score() {
    int shown = noticed() + unnoticed.size();
    return shown == 0 ? ALL : noticed() * ALL / shown;
  }

  /** Told how far a trial is. */
  @FunctionalInterface
  public interface Progress {
    /** So many changes of so many are done. */
    void done(int done, int all);
  }
}
