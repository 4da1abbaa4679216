/**
 * Zip files, read so that no other tool can show something else in them. Packs come in them, and so
 * do spreadsheets.
 */
@NullMarked
package io.github.riskrules.engine.zip;

import org.jspecify.annotations.NullMarked;
