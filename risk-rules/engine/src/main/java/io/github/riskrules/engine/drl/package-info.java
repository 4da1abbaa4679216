/**
 * Reads rule files and tables as data: nothing written in them is ever compiled or run. A file is
 * read by our own strict grammar, which refuses whatever it does not know, and only then by Drools'
 * parser; what the two do not read alike is refused. This is the only package that sees that
 * parser.
 */
@NullMarked
package io.github.riskrules.engine.drl;

import org.jspecify.annotations.NullMarked;
