package io.github.riskrules.tooling.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what two policies were compared.
 *
 * @param engineVersion the version of the library
 * @param seed where the making of incidents started
 * @param incidents how many incidents
 * @param origins where they come from
 * @param changed how many of them come out otherwise
 * @param weakened how many of them come out lower, less protected, more leniently or later
 * @param given what was found where further incidents were to be; null where none were given
 */
public record Compared(
    String engineVersion,
    int seed,
    int incidents,
    List<OriginCount> origins,
    int changed,
    int weakened,
    @Nullable Given given) {
  public Compared {
    origins = List.copyOf(origins);
  }
}
