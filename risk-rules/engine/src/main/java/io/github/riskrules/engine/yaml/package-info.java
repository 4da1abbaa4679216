/**
 * Reads the YAML that people write in a policy pack, strictly and without surprises: a small part
 * of YAML 1.2, every value with its line and column, every mistake reported at once in words the
 * author can act on. Nothing here throws on what someone wrote.
 */
@NullMarked
package io.github.riskrules.engine.yaml;

import org.jspecify.annotations.NullMarked;
