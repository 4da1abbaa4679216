package io.github.riskrules.tooling.scaffold;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param path its path within the folder it is written to
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewFile(String path, byte[] content) {
  static NewFile of(String path, String text) {
    return new NewFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
