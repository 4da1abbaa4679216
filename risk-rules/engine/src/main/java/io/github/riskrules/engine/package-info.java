/**
 * What an embedding program needs: a policy pack in, an engine that assesses incidents out. Beside
 * it stand {@code json} for documents, {@code record} for keeping decisions, {@code signature} for
 * requiring signed packs and {@code problem} for what is wrong with either. All else under this
 * package serves the library's own modules and may change from release to release.
 */
@NullMarked
package io.github.riskrules.engine;

import org.jspecify.annotations.NullMarked;
