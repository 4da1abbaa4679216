package io.github.riskrules.testkit;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pack that a test named, and where its files are.
 *
 * @param name how the test named it
 * @param reading what came of reading it
 * @param files the folder of its files; empty where they lie in a jar or a zip file
 * @param resource the folder of its files on the class path, as in {@code packs/exampleshire};
 *     empty where it is not read from there
 */
record FoundPack(
    String name, PackReading reading, Optional<Path> files, Optional<String> resource) {
  private static final String BUNDLED = "bundled:";
  private static final String MANIFEST = "pack.yaml";
  private static final List<String> FOLDERS =
      List.of("", "packs/", "src/main/resources/packs/", "src/test/resources/packs/");

  static FoundPack of(String named, ClassLoader loader) {
    if (named.startsWith(BUNDLED)) {
      return onClassPath(named, named.substring(BUNDLED.length()), loader);
    }
    Path project = project();
    try {
      if (named.contains("/")
          || named.contains("\\")
          || named.startsWith(".")
          || named.endsWith(".zip")) {
        return at(named, project.resolve(named).normalize());
      }
      return byName(named, project, loader);
    } catch (InvalidPathException notAPath) {
      return refused(named, "that is neither the name nor the path of a pack.", "");
    }
  }

  /** Where the file of a pack can be opened by whoever reads the report of a test. */
  URI source(String file, int line) {
    String query = line > 0 ? "?line=" + line : "";
    Optional<URI> onDisk =
        files.map(folder -> folder.resolve(file)).filter(Files::exists).map(Path::toUri);
    return URI.create(
        onDisk
                .map(URI::toString)
                .orElseGet(() -> "classpath:/" + resource.orElse(name) + "/" + file)
            + query);
  }

  private static FoundPack byName(String name, Path project, ClassLoader loader) {
    List<Path> folders =
        FOLDERS.stream()
            .map(folder -> project.resolve(folder + name))
            .filter(folder -> Files.isRegularFile(folder.resolve(MANIFEST)))
            .toList();
    if (folders.isEmpty()) {
      return onClassPath(name, name, loader);
    }
    // A folder on the class path is what the build copied there; one in a jar is another pack.
    boolean inJar = manifest(name, loader).filter(url -> folder(url).isEmpty()).isPresent();
    if (folders.size() > 1 || inJar) {
      List<String> places =
          Stream.concat(
                  folders.stream().map(folder -> "./" + unix(project.relativize(folder))),
                  inJar ? Stream.of(BUNDLED + name) : Stream.empty())
              .toList();
      return refused(
          name,
          "there is more than one pack of this name.",
          "Write one of " + String.join(", ", places) + ".");
    }
    return at(name, folders.get(0));
  }

  private static FoundPack at(String named, Path path) {
    if (!Files.exists(path)) {
      return refused(
          named,
          "there is no folder or zip file at that path in the project.",
          "Packs on the class path are given by name alone.");
    }
    Optional<Path> files = Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    return new FoundPack(named, PolicyPack.read(path), files, Optional.empty());
  }

  private static FoundPack onClassPath(String named, String name, ClassLoader loader) {
    Optional<Path> folder = manifest(name, loader).flatMap(FoundPack::folder);
    boolean indexed = loader.getResource("packs/" + name + "/pack.index") != null;
    // What a build copies to the class path has no index, and needs none while it is a folder.
    return folder.isPresent() && !indexed
        ? at(named, folder.get())
        : new FoundPack(
            named, PolicyPack.bundled(name, loader), folder, Optional.of("packs/" + name));
  }

  private static Optional<URL> manifest(String name, ClassLoader loader) {
    return Optional.ofNullable(loader.getResource("packs/" + name + "/" + MANIFEST));
  }

  private static Optional<Path> folder(URL manifest) {
    try {
      return manifest.getProtocol().equals("file")
          ? Optional.ofNullable(Path.of(manifest.toURI()).getParent())
          : Optional.empty();
    } catch (URISyntaxException unusual) {
      return Optional.empty();
    }
  }

  private static FoundPack refused(String named, String what, String remedy) {
    Problem problem = Problem.of(Quoted.of(named), what, remedy);
    return new FoundPack(
        named,
        new PackReading(Optional.empty(), List.of(problem)),
        Optional.empty(),
        Optional.empty());
  }

  /** Maven says where the project of the test is; elsewhere tests run in its folder. */
  private static Path project() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
  }

  private static String unix(Path path) {
    return path.toString().replace('\\', '/');
  }
}
