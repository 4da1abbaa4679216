/**
 * What a public body has to be able to say of a tool that helps to decide about people, drawn up
 * from the pack and from what the library does. What neither can know is left open in plain sight,
 * because a gap that is filled with fine words is one that nobody looks at.
 */
@NullMarked
package io.github.riskrules.tooling.transparency;

import org.jspecify.annotations.NullMarked;
