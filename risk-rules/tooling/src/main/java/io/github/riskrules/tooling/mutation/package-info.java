/**
 * How well a pack's scenarios guard its policy: the policy is changed in one small way, and the
 * scenarios are asked whether any of them notices. A change nobody notices is a line of the policy
 * that could be edited by mistake and still pass every test.
 */
@NullMarked
package io.github.riskrules.tooling.mutation;

import org.jspecify.annotations.NullMarked;
