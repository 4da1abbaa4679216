package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Compared;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.PackSide;
import java.util.ArrayList;
import java.util.List;

/** On what policies were compared, so that somebody else can do it again. */
final class HowCompared {
  private HowCompared() {}

  static List<String> sentences(PackDiff diff) {
    List<String> sentences = new ArrayList<>();
    Compared compared = diff.compared();
    sentences.add("Before: " + side(diff.before()));
    sentences.add("Now: " + side(diff.after()));
    if (compared.incidents() == 0) {
      sentences.add("Nothing that decides differs, so no incident was compared.");
    } else {
      sentences.add(
          ChangeWords.counted(compared.incidents(), "incident", "incidents")
              + ": "
              + String.join("; ", ChangeWords.origins(compared.origins()))
              + ". They were picked to find differences: their shares say nothing of how often"
              + " something happens.");
      sentences.add(
          ChangeWords.number(compared.changed())
              + " of them come out otherwise, "
              + ChangeWords.number(compared.weakened())
              + " of those weaker.");
      sentences.add("Each change named as the cause was taken back alone to see that it is one.");
      boolean proven = diff.equivalence() != null && diff.equivalence().complete();
      sentences.add(
          (proven ? "" : "What was not seen to change is not proved to stay. ")
              + "Seed "
              + compared.seed()
              + ", engine "
              + compared.engineVersion()
              + ".");
    }
    sentences.addAll(EquivalenceWords.scope(diff));
    sentences.addAll(GivenWords.of(diff));
    return sentences;
  }

  private static String side(PackSide side) {
    String over =
        side.packs().size() == 1
            ? ""
            : " over " + String.join(", ", side.packs().subList(0, side.packs().size() - 1));
    return side.inWords() + over + ", digest " + side.digest().substring(0, 12);
  }
}
