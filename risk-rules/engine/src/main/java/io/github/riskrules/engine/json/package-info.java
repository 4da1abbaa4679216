/**
 * Incidents and decisions as JSON documents, read strictly and written always the same way, so that
 * nothing in a document is taken for something its author did not write.
 */
@NullMarked
package io.github.riskrules.engine.json;

import org.jspecify.annotations.NullMarked;
