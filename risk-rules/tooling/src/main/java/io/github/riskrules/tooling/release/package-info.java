/**
 * Puts what changes between two versions of a policy into words: a report for whoever edits it, and
 * a release note for the officers and supervisors who will work by it.
 */
@NullMarked
package io.github.riskrules.tooling.release;

import org.jspecify.annotations.NullMarked;
