/** Easy Rules as a contender: a rule with an expression of MVEL for each rule of the policy. */
@NullMarked
package io.github.riskrules.benchmarks.peers.easyrules;

import org.jspecify.annotations.NullMarked;
