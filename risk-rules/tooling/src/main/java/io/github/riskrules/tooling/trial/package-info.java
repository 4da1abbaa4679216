/**
 * What came of a pack's scenarios, told to those who must act on it: why a scenario did not get
 * what it expected, for people, for build servers and for a browser.
 */
@NullMarked
package io.github.riskrules.tooling.trial;

import org.jspecify.annotations.NullMarked;
