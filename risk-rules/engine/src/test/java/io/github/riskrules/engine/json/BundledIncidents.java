package io.github.riskrules.engine.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The incident documents that lie in folders of this repository. */
final class BundledIncidents {
  private static final Path PACKS = Path.of("../packs");

  private BundledIncidents() {}

  /** The example incidents of every pack; their grandparent folder is the pack's. */
  static Stream<Path> ofPacks() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> packs = Files.list(PACKS)) {
      for (Path pack : packs.filter(each -> Files.exists(each.resolve("pack.yaml"))).toList()) {
        found.addAll(in(pack.resolve("incidents").toString()).toList());
      }
    }
    return found.stream();
  }

  static Stream<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }
}
