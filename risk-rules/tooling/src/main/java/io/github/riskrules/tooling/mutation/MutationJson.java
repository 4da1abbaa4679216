package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.json.RecordJson;
import java.util.List;

/** How well the scenarios of a pack guard it, as a JSON document. */
public final class MutationJson {
  private MutationJson() {}

  /** What the document holds beside its schema, in this order; the lists as in the trial. */
  public record Document(
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

  /** Writes the document, ending with a line break. */
  public static String of(MutationTrial trial) {
    return RecordJson.write(
        "mutation/1",
        new Document(
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
