package io.github.riskrules.engine.pack;

import java.util.Optional;

/** A place that holds one pack. */
sealed interface PackSource permits BundledSource, FolderSource, ZipSource {
  /** Gathers the pack's files. Never throws on what lies there, and never reads without bounds. */
  PackFilesReading files();

  /** The place beside this one where a pack it extends may lie. */
  default Optional<PackSource> beside(String id) {
    return Optional.empty();
  }
}
