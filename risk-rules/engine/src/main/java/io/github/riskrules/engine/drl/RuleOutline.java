package io.github.riskrules.engine.drl;

/**
 * Where one rule of a file stands, and its three parts.
 *
 * @param keyword the word {@code rule}
 * @param name the name in quotes
 * @param head what stands between the name and {@code when}
 * @param when what stands between {@code when} and {@code then}
 * @param then what stands between {@code then} and {@code end}
 * @param endOffset where the rule ends in the text
 */
record RuleOutline(
    Token keyword, Token name, Tokens head, Tokens when, Tokens then, int endOffset) {}
