package io.github.riskrules.engine.policy;

/**
 * A file of rules, or a table of them.
 *
 * @param path its path within its pack
 * @param introduction what stands at its head for readers; empty when nothing does
 */
public record RuleFile(String path, String introduction) {}
