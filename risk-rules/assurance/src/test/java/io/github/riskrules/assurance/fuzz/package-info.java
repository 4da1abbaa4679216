/**
 * Everything that reads what others hand over, fed with whatever a fuzzer thinks of. What it once
 * thought of is kept in files beside the tests and tried in every build.
 */
@NullMarked
package io.github.riskrules.assurance.fuzz;

import org.jspecify.annotations.NullMarked;
