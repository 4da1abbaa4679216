package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.zip.BadZipException;
import io.github.riskrules.engine.zip.ZipDirectory;
import io.github.riskrules.engine.zip.ZipEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pack in a zip file, at its root or in one top folder. */
record ZipSource(Path file) implements PackSource {
  @Override
  public PackFilesReading files() {
    Path last = file.getFileName();
    String name = last == null ? "zip" : last.toString();
    byte[] zip;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      zip = in.readNBytes(PackIntake.LARGEST_PACK + 1);
    } catch (IOException unreadable) {
      return PackFilesReading.refused(
          name, "the file cannot be read.", "Check that it is there and may be read.");
    }
    if (zip.length > PackIntake.LARGEST_PACK) {
      return PackFilesReading.refused(
          name, "the zip file is larger than 16 MB.", "Give a pack without other files.");
    }
    return read(name, zip);
  }

  static PackFilesReading read(String name, byte[] zip) {
    try {
      List<ZipEntry> entries = new ZipDirectory(zip, PackIntake.MOST_FILES, Set.of()).entries();
      PackIntake intake = new PackIntake(name);
      Optional<String> folder = topFolder(entries);
      if (folder.isEmpty() && !holds(entries, PackManifest.FILE)) {
        return PackFilesReading.refused(
            name,
            "there is no pack.yaml at the root of the zip file or in its one top folder.",
            "Make it of one pack's folder.");
      }
      String prefix = folder.map(top -> top + "/").orElse("");
      for (ZipEntry entry : entries) {
        if (intake.isHopeless()) {
          break;
        }
        take(entry, prefix, intake);
      }
      return intake.finish(folder);
    } catch (BadZipException bad) {
      return PackFilesReading.refused(name, bad.what(), bad.remedy());
    }
  }

  private static boolean holds(List<ZipEntry> entries, String name) {
    return entries.stream().anyMatch(entry -> entry.name().equals(name));
  }

  private static Optional<String> topFolder(List<ZipEntry> entries) {
    if (holds(entries, PackManifest.FILE)) {
      return Optional.empty();
    }
    List<String> tops =
        entries.stream()
            .map(ZipEntry::name)
            .filter(name -> name.endsWith("/" + PackManifest.FILE))
            .map(name -> name.substring(0, name.length() - PackManifest.FILE.length() - 1))
            .filter(top -> top.matches("[A-Za-z0-9][A-Za-z0-9._-]*"))
            .toList();
    return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
  }

  private static void take(ZipEntry entry, String prefix, PackIntake intake)
      throws BadZipException {
    if (!entry.name().startsWith(prefix)) {
      PackPaths.Refusal refusal =
          PackPaths.refusal(entry.name())
              .orElse(
                  new PackPaths.Refusal(
                      "this lies outside the pack's folder " + prefix, "Delete it."));
      intake.refuse(entry.name(), refusal.what(), refusal.remedy());
      return;
    }
    String path = entry.name().substring(prefix.length());
    if (entry.isLink()) {
      intake.refuse(path, "links are not followed.", "Put the file itself in the zip.");
    } else if (entry.isFolder()) {
      if (!path.isEmpty()) {
        intake.admitsFolder(path.substring(0, path.length() - 1));
      }
    } else if (intake.admits(path)) {
      if (entry.size() > PackPaths.largest(path)) {
        intake.tooLarge(path);
      } else {
        intake.add(path, entry.content(intake.mostBytes(path)));
      }
    }
  }
}
