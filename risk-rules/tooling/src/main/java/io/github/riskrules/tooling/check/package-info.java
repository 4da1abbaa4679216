/**
 * What is wrong with a pack beyond what keeps it from loading: rules that say nothing or nothing
 * new, answers nobody can be given, lines no scenario stands beside. Each check is a small function
 * over the pack, its policy and its scenarios, with a code, a severity and a page.
 */
@NullMarked
package io.github.riskrules.tooling.check;

import org.jspecify.annotations.NullMarked;
