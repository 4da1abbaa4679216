package io.github.riskrules.tooling.format;

/**
 * A file of a pack in the one layout.
 *
 * @param path its path within the pack
 * @param text its text in that layout
 * @param isChanged whether it was laid out otherwise
 */
public record Laid(String path, String text, boolean isChanged) {}
