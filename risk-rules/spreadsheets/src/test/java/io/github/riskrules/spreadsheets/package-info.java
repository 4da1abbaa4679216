@NullMarked
package io.github.riskrules.spreadsheets;

import org.jspecify.annotations.NullMarked;
