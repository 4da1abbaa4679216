/**
 * What people read: decisions, rules, actions and facts laid out as text or Markdown. What is said
 * is composed once, as a {@link io.github.riskrules.tooling.render.Document}; how it looks on a
 * terminal or a page is decided apart from it. Plain functions: nothing here reads a clock, a
 * locale or a file.
 */
@NullMarked
package io.github.riskrules.tooling.render;

import org.jspecify.annotations.NullMarked;
