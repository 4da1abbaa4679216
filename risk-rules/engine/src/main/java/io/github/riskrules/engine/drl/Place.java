package io.github.riskrules.engine.drl;

/**
 * A place in the file a person wrote.
 *
 * @param line the line from 1
 * @param column the column from 1
 */
record Place(int line, int column) {}
