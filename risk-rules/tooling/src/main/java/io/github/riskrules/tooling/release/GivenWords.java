package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Given;
import io.github.riskrules.tooling.diff.PackDiff;
import java.util.ArrayList;
import java.util.List;

/** What is amiss with the given incidents: whoever reads on must know it first. */
final class GivenWords {
  private GivenWords() {}

  /** In sentences; none where there is nothing to say. */
  static List<String> of(PackDiff diff) {
    Given given = diff.compared().given();
    if (given == null || given.isPlain()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    if (given.notRead() > 0) {
      sentences.add(notCompared(given));
    }
    if (given.leftOut() > 0) {
      sentences.add(
          ChangeWords.counted(
                  given.leftOut(), "given file or folder was", "given files or folders were")
              + " left out: only .json and .ndjson files are read.");
    }
    if (given.found() == 0) {
      sentences.add("No incident was found where the given ones were to be.");
    }
    if (given.sharedIds() > 0) {
      sentences.add(
          ChangeWords.counted(given.sharedIds(), "id is", "ids are")
              + " borne by more than one given incident. Each of these was compared and counted,"
              + " and is named with its place: the number of its file in the order of names, and"
              + " its line.");
    }
    return sentences;
  }

  private static String notCompared(Given given) {
    return given.found() == 1
        ? "The one given incident could not be read and was NOT compared."
        : ChangeWords.number(given.notRead())
            + " of the "
            + ChangeWords.number(given.found())
            + " given incidents could not be read and "
            + (given.notRead() == 1 ? "was" : "were")
            + " NOT compared.";
  }
}
