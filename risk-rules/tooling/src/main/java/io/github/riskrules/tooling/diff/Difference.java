package io.github.riskrules.tooling.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is said otherwise than before.
 *
 * @param what what is spoken of, as in {@code asks}
 * @param before how it was, line by line; empty when nothing was said
 * @param after how it is; empty when nothing is said
 */
public record Difference(String what, List<String> before, List<String> after) {
  public Difference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The lines of before that are not there after. */
  public List<String> gone() {
    return without(before, after);
  }

  /** The lines of after that were not there before. */
  public List<String> come() {
    return without(after, before);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  /** Compares two descriptions, thing by thing, in the order in which they say them. */
  static List<Difference> between(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    List<Difference> differences = new ArrayList<>();
    Map<String, List<String>> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    for (String what : all.keySet()) {
      List<String> was = before.getOrDefault(what, List.of());
      List<String> is = after.getOrDefault(what, List.of());
      if (!was.equals(is)) {
        differences.add(new Difference(what, was, is));
      }
    }
    return List.copyOf(differences);
  }
}
