/**
 * Pages for a browser and for paper: one shell and one style for every report, filled from
 * logic-less templates that escape whatever they are given. A page is one file and asks for nothing
 * else.
 */
@NullMarked
package io.github.riskrules.tooling.html;

import org.jspecify.annotations.NullMarked;
