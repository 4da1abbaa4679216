/**
 * What an embedding program needs: a policy pack in, an engine that assesses incidents out. All
 * else under this package may change from release to release.
 */
@NullMarked
package io.github.riskrules.engine;

import org.jspecify.annotations.NullMarked;
