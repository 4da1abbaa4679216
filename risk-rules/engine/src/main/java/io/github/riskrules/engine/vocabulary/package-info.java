/** Every fact a rule can read, gathered from the incident records. */
@NullMarked
package io.github.riskrules.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
