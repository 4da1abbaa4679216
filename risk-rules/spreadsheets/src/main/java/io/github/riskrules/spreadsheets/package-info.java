/**
 * Tables of a policy pack that are kept in Excel. The cells of a workbook are read as data: nothing
 * is worked out, followed or run, and a workbook in which a person would see something else than is
 * read is refused. The engine finds this module by its being on the class path.
 */
@NullMarked
package io.github.riskrules.spreadsheets;

import org.jspecify.annotations.NullMarked;
