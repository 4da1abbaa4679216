package io.github.riskrules.engine.pack;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one pack, all of an allowed kind and size, by path within the pack.
 *
 * @param name what messages call the pack until its manifest is read
 * @param folder the name of the folder the pack lies in; empty when it lies in none
 * @param contents the bytes of each file; sorted, so that nothing depends on how they were listed
 * @param signature the bytes of the signature's file, which is none of the files it signs; empty
 *     when there is none
 */
record PackFiles(
    String name,
    Optional<String> folder,
    SortedMap<String, byte[]> contents,
    Optional<byte[]> signature) {
  PackFiles {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  Optional<byte[]> content(String path) {
    return Optional.ofNullable(contents.get(path));
  }

  /** The paths of a folder's files, sorted. */
  List<String> in(String folder) {
    return contents.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
  }
}
