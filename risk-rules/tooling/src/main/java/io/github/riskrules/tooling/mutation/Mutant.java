package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A policy changed in one small way, as a slip of an editor's hand would.
 *
 * @param kind in which way
 * @param of the id of the rule, or the code of the action, that is changed
 * @param file the file in which it stands, within its pack
 * @param line the line on which it stands, from 1
 * @param words what was changed, as in {@code `dash.ticks >= 14` reads `dash.ticks >= 13`}
 * @param stake the condition that was changed or left out; null where none was
 * @param alteration the change itself
 */
record Mutant(
    MutationKind kind,
    String of,
    String file,
    int line,
    String words,
    @Nullable Condition stake,
    Alteration alteration) {}
