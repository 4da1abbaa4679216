package io.github.riskrules.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A pack on the class path, as folder {@code packs/<name>} with an index of its files, since a
 * class loader cannot list folders. All files are taken from where the index was found: a second
 * jar with the same pack can neither replace nor add a file.
 */
record BundledSource(String name, ClassLoader loader) implements PackSource {
  private static final String ROOT = "packs/";
  private static final String INDEX = "pack.index";
  private static final String INDEX_OF_PACKS = ROOT + "packs.index";
  private static final int LARGEST_INDEX = 64 * 1024;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The names of the packs on a class path, sorted. */
  static List<String> names(ClassLoader loader) {
    TreeSet<String> names = new TreeSet<>();
    try {
      for (URL index : Collections.list(loader.getResources(INDEX_OF_PACKS))) {
        try (InputStream in = index.openStream()) {
          names.addAll(lines(in.readNBytes(LARGEST_INDEX)));
        }
      }
    } catch (IOException unreadable) {
      // A class path that cannot be read shows no packs; asking for one by name says why.
      return List.copyOf(names);
    }
    return List.copyOf(names);
  }

  /** Whether a pack of this name is on the class path. */
  boolean exists() {
    return NAME.matcher(name).matches() && loader.getResource(ROOT + name + "/" + INDEX) != null;
  }

  @Override
  public PackFilesReading files() {
    if (!NAME.matcher(name).matches()) {
      return PackFilesReading.refused(
          name, "this is not the name of a bundled pack.", "Bundled are " + bundled() + ".");
    }
    List<URL> found;
    try {
      found = Collections.list(loader.getResources(ROOT + name + "/" + INDEX));
      if (found.isEmpty()) {
        return PackFilesReading.refused(
            name, "no such pack is bundled.", "Bundled are " + bundled() + ".");
      }
      return agreed(found);
    } catch (IOException unreadable) {
      return PackFilesReading.refused(
          name, "the bundled pack cannot be read.", "Check the class path.");
    }
  }

  private String bundled() {
    List<String> names = names(loader);
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private PackFilesReading agreed(List<URL> found) throws IOException {
    PackFilesReading first = read(found.get(0));
    for (URL other : found.subList(1, found.size())) {
      if (!PackDigest.sameFiles(first.files(), read(other).files())) {
        return PackFilesReading.refused(
            name,
            "two different packs of this name are on the class path.",
            "Keep one of their jars.");
      }
    }
    return first;
  }

  private PackFilesReading read(URL index) throws IOException {
    URLConnection connection = index.openConnection();
    // A cached jar would stay open, and stay old when it is replaced.
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection inJar) {
      try (JarFile jar = inJar.getJarFile()) {
        String folder = inJar.getEntryName().substring(0, inJar.getEntryName().lastIndexOf('/'));
        return read(
            path -> {
              JarEntry entry = jar.getJarEntry(folder + "/" + path);
              return entry == null ? Optional.empty() : Optional.of(jar.getInputStream(entry));
            });
      }
    }
    return read(path -> Optional.of(beside(index, path).openStream()));
  }

  @SuppressWarnings("deprecation") // the URL of a class path entry is relative to its own handler
  private static URL beside(URL index, String path) throws MalformedURLException {
    return new URL(index, path);
  }

  /** Opens a file of the pack by its path. */
  private interface Opening {
    Optional<InputStream> open(String path) throws IOException;
  }

  private PackFilesReading read(Opening opening) throws IOException {
    PackIntake intake = new PackIntake(name);
    for (String path : lines(content(opening, INDEX, LARGEST_INDEX))) {
      if (intake.isHopeless()) {
        break;
      }
      if (intake.admits(path)) {
        try {
          intake.add(path, content(opening, path, intake.mostBytes(path)));
        } catch (IOException missing) {
          intake.refuse(path, "the index names this file, and it is not there.", "Build anew.");
        }
      }
    }
    return intake.finish(Optional.of(name));
  }

  private static byte[] content(Opening opening, String path, int most) throws IOException {
    try (InputStream in =
        opening.open(path).orElseThrow(() -> new IOException("not in the class path"))) {
      return in.readNBytes(most + 1);
    }
  }

  private static List<String> lines(byte[] index) {
    List<String> lines = new ArrayList<>();
    for (String line : new String(index, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
