/** Shows that keys and signatures are taken as they were made, and in no other form. */
@NullMarked
package io.github.riskrules.engine.signature;

import org.jspecify.annotations.NullMarked;
