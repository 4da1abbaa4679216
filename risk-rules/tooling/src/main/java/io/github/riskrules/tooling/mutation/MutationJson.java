package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.json.RecordJson;
import java.util.List;

/** How well the scenarios of a pack guard it, as a JSON document. */
public final class MutationJson {
  /** What the {@code schema} field of every such document says. */
  public static final String SCHEMA = "mutation/1";

  /**
   * What came of changing a policy in every small way and asking its scenarios each time whether
   * they notice.
   *
   * @param pack the id of the policy that was changed
   * @param version its version
   * @param digest SHA-256 over every file of the pack and of the packs it extends, in hexadecimal
   * @param scenarios how many scenarios were asked
   * @param score of every hundred changes that some incident shows, how many the scenarios noticed
   * @param made how many changes were made
   * @param noticed how many of them some scenario noticed
   * @param problems what is wrong with scenario files and example incidents, and which scenarios
   *     fail under the policy as it is
   * @param counts what became of the changes of each kind; a kind that was not made is left out
   * @param unnoticed the changes that no scenario noticed, by file and line
   * @param unseen the changes that no incident was found to show, by file and line; they count
   *     neither way
   */
  public record Mutation(
      String pack,
      String version,
      String digest,
      int scenarios,
      int score,
      int made,
      int noticed,
      List<String> problems,
      List<MutationCount> counts,
      List<Unnoticed> unnoticed,
      List<Unnoticed> unseen) {}

  private MutationJson() {}

  /** Writes the document, ending with a line break. */
  public static String of(MutationTrial trial) {
    return RecordJson.write(
        SCHEMA,
        new Mutation(
            trial.policy().id(),
            trial.policy().version(),
            trial.policy().digest(),
            trial.scenarios(),
            trial.score(),
            trial.made(),
            trial.noticed(),
            trial.problems().stream().map(problem -> problem.text()).toList(),
            trial.counts(),
            trial.unnoticed(),
            trial.unseen()));
  }
}
