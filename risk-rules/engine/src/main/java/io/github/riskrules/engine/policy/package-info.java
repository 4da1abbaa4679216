/**
 * A policy as one typed value: what was read from a pack, understood and checked. Everything else
 * works from it.
 */
@NullMarked
package io.github.riskrules.engine.policy;

import org.jspecify.annotations.NullMarked;
