package io.github.riskrules.engine.pack;

/**
 * One pack of a chain.
 *
 * @param prefix what stands before its paths in messages: nothing for the pack itself, the id and a
 *     slash for one that it extends
 * @param files its files
 * @param manifest what it says of itself
 */
record PackPart(String prefix, PackFiles files, PackManifest manifest) {
  String id() {
    return manifest.id();
  }
}
