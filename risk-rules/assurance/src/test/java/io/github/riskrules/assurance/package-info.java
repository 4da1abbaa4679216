/**
 * The library as a whole, under conditions nobody wishes for: hostile input, failing disks, months
 * of work in a small heap, other machines. What each part does is tested where the part is.
 */
@NullMarked
package io.github.riskrules.assurance;

import org.jspecify.annotations.NullMarked;
