package io.github.riskrules.tooling.diff;

import java.util.List;

/**
 * On what two policies were compared.
 *
 * @param engineVersion the version of the library
 * @param seed where the making of incidents started
 * @param incidents how many incidents
 * @param origins where they come from
 * @param changed how many of them come out otherwise
 * @param weakened how many of them come out lower, less protected, more leniently or later
 * @param notRead what of the given incidents could not be read, each with its place, and no fact
 */
public record Compared(
    String engineVersion,
    int seed,
    int incidents,
    List<OriginCount> origins,
    int changed,
    int weakened,
    List<String> notRead) {
  public Compared {
    origins = List.copyOf(origins);
    notRead = List.copyOf(notRead);
  }
}
