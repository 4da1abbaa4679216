/**
 * Lets a test suite check in a line what a policy decides, and why: asserts on decisions, the
 * scenarios of a pack as tests, one rule alone, and claims tried on invented incidents.
 *
 * <p>Failures show what a decision holds, the facts it rests on among them. Test with invented
 * incidents only; a real one does not belong in a test report.
 */
@NullMarked
package io.github.riskrules.testkit;

import org.jspecify.annotations.NullMarked;
