package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where the files of a pack lie for a reader who looks from outside it. */
final class SarifPlaces {
  private static final String MANIFEST = "pack.yaml";

  /** The folders a pack may hold; any other name in front is that of a pack it extends. */
  private static final Set<String> FOLDERS = Set.of("rules", "tables", "incidents", "scenarios");

  private final String folder;
  private final String beside;

  SarifPlaces(String folder) {
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    int parent = this.folder.lastIndexOf('/', this.folder.length() - 2);
    this.beside = this.folder.substring(0, parent + 1);
  }

  /** A relative address; what concerns the pack as a whole is shown at its manifest. */
  String uri(Problem problem) {
    String file = problem.file().startsWith("pack ") ? MANIFEST : problem.file();
    int slash = file.indexOf('/');
    boolean isOwn = slash < 0 || FOLDERS.contains(file.substring(0, slash));
    return encoded((isOwn ? folder : beside) + file);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("not a path", impossible);
    }
  }
}
