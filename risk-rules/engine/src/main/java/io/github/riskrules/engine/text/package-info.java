/**
 * Files as people see them: bytes decoded or refused but never guessed at, characters nobody sees,
 * places as line and column, names that look alike. Every reader of a format starts here, so that
 * no two of them take the same bytes for different texts.
 */
@NullMarked
package io.github.riskrules.engine.text;

import org.jspecify.annotations.NullMarked;
