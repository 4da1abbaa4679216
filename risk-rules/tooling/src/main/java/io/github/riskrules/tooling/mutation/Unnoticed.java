package io.github.riskrules.tooling.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A change of a policy that no scenario noticed.
 *
 * @param file the file in which it was made, within its pack
 * @param line the line, from 1
 * @param of the id of the rule, or the code of the action, that was changed
 * @param kind in which way
 * @param change what was changed, as in {@code `dash.ticks >= 14` reads `dash.ticks >= 13`}
 * @param scenario a scenario that would notice, as an entry to paste into a scenario file; null
 *     where no incident was found that shows the change
 */
public record Unnoticed(
    String file,
    int line,
    String of,
    MutationKind kind,
    String change,
    @Nullable String scenario) {}
