package io.github.riskrules.engine.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of some names, if it is within a third of the length of what was written, by
   * letters changed, added, dropped or swapped with a neighbour. A last part that is right after a
   * wrong first part counts as near.
   */
  public static Optional<String> of(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    if (wanted.length() > 64) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Math.max(1, wanted.length() / 3) + 1;
    for (String name : names) {
      if (Math.abs(name.length() - wanted.length()) >= bestDistance) {
        continue;
      }
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best == null ? sameLastPart(wanted, names) : Optional.of(best);
  }

  /** "Did you mean" the nearest of them; empty where none is near. */
  public static Optional<String> question(String written, Collection<String> names) {
    return of(written, names).map(near -> "Did you mean '" + near + "'?");
  }

  /** The same to follow a sentence, with a space before it; nothing where none is near. */
  public static String hint(String written, Collection<String> names) {
    return question(written, names).map(question -> " " + question).orElse("");
  }

  private static Optional<String> sameLastPart(String wanted, Collection<String> names) {
    String last = wanted.substring(wanted.lastIndexOf('.') + 1);
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("." + last))
        .findFirst();
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
