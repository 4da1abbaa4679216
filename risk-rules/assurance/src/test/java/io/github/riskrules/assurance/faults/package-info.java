/** Disks that fail: at the first operation, the second, and so on until nothing fails any more. */
@NullMarked
package io.github.riskrules.assurance.faults;

import org.jspecify.annotations.NullMarked;
