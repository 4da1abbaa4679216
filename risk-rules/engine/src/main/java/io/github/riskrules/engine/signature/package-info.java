/**
 * Signed packs: who may put policy in force. Whoever embeds the library names the keys it trusts;
 * then a pack loads only with a signature, by one of them, of every byte of it and of what it
 * extends.
 */
@NullMarked
package io.github.riskrules.engine.signature;

import org.jspecify.annotations.NullMarked;
