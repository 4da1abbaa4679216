package io.github.riskrules.engine.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Documents with some bytes changed, some taken out, some written twice, some put elsewhere. */
final class ChangedBytes {
  private ChangedBytes() {}

  static byte[] of(byte[] document, Random random) {
    byte[] bytes = document.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
      ByteArrayOutputStream mutated = new ByteArrayOutputStream();
      mutated.write(bytes, 0, at);
      switch (random.nextInt(4)) {
        case 0 -> mutated.write(random.nextInt(256));
        case 1 -> {
          mutated.write(bytes, at, length);
          mutated.write(bytes, at, length);
        }
        case 2 -> mutated.writeBytes("[{\"\\,:}]nul0-1e\uFEFF".getBytes(StandardCharsets.UTF_8));
        default -> mutated.write(bytes, random.nextInt(bytes.length - length + 1), length);
      }
      mutated.write(bytes, at + length, bytes.length - at - length);
      bytes = mutated.toByteArray();
    }
    return bytes;
  }
}
