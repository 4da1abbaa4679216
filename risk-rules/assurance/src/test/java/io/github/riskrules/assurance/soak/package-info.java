/**
 * Months of work in minutes: many assessments on several threads in a small heap, while the policy
 * in force is replaced again and again and some of the replacements are bad.
 */
@NullMarked
package io.github.riskrules.assurance.soak;

import org.jspecify.annotations.NullMarked;
