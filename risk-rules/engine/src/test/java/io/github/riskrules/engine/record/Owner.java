package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/** Whose a file is, and what others may do with it. */
record Owner(String user, String group, String rights) {
  static Owner of(Path file) throws IOException {
    PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
    return new Owner(
        attributes.owner().getName(),
        attributes.group().getName(),
        attributes.permissions().toString());
  }

  /** Gives a file to another user, if whoever runs this may. */
  static boolean isGivenTo(Path file, String user) {
    try {
      Files.setOwner(
          file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
      return true;
    } catch (IOException notAllowed) {
      return false;
    }
  }
}
