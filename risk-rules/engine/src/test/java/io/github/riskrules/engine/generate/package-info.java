/**
 * Makes incidents for tests: seeded, on the boundaries of a policy's rules, half known, and shrunk
 * to the few facts that matter when one fails a test.
 */
package io.github.riskrules.engine.generate;
