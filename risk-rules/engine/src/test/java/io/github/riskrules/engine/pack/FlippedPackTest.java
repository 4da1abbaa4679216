package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature covers every byte: each of a signed pack is changed in turn. */
class FlippedPackTest {
  @TempDir private Path folder;

  @Test
  void refuses_a_pack_with_any_byte_of_any_file_changed() throws IOException {
    Path local = SignedPacks.local(folder);
    flip(local, local, 1);
    assertThat(SignedPacks.read(local).problems()).isEmpty();
  }

  @Test
  void refuses_a_pack_with_a_byte_changed_in_what_it_extends() throws IOException {
    Path local = SignedPacks.local(folder);
    flip(folder.resolve("national"), local, 11);
    assertThat(SignedPacks.read(local).problems()).isEmpty();
  }

  /** Changes one bit of every so many bytes of a folder's files, one at a time. */
  private static void flip(Path folder, Path pack, int each) throws IOException {
    for (Path file : PackCorpus.files(folder)) {
      Path whole = folder.resolve(file);
      byte[] content = Files.readAllBytes(whole);
      for (int i = 0; i < content.length; i += each) {
        int bit = 1 << i % Byte.SIZE;
        content[i] ^= (byte) bit;
        Files.write(whole, content);
        assertThat(SignedPacks.read(pack).pack()).as("%s, byte %s", file, i).isEmpty();
        content[i] ^= (byte) bit;
      }
      Files.write(whole, content);
    }
  }

  @Test
  void reads_nothing_else_from_a_zip_with_a_byte_changed() throws IOException {
    Path national = SignedPacks.national(folder);
    PolicyRef signed = PolicyPack.read(national).orElseThrow().policy().ref();
    byte[] content = RawZip.of(national, "").bytes();
    Path zip = folder.resolve("signed.zip");
    int same = 0;
    for (int i = 0; i < content.length; i += 3) {
      int bit = 1 << i % Byte.SIZE;
      content[i] ^= (byte) bit;
      Files.write(zip, content);
      PackReading reading = SignedPacks.read(zip);
      // A zip has bytes that say nothing of a file's name or content, such as its time.
      reading.pack().ifPresent(pack -> assertThat(pack.policy().ref()).isEqualTo(signed));
      same += reading.pack().isPresent() ? 1 : 0;
      content[i] ^= (byte) bit;
    }
    assertThat(same).isLessThan(content.length / 12);
  }
}
