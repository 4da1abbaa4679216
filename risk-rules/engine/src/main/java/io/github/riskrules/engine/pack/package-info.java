/**
 * Reads a policy pack, from a folder, a zip file or the class path, into one checked policy. A pack
 * with any problem is refused whole, with every problem named: half a policy is worse than the last
 * good one.
 */
@NullMarked
package io.github.riskrules.engine.pack;

import org.jspecify.annotations.NullMarked;
