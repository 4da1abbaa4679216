package io.github.riskrules.assurance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads a pack from a disk that fails at the first operation, then from one that fails at the
 * second, and so on until it is read without a failure.
 */
class FailingDiskTest {
  @TempDir private Path folder;
  private SmallPack pack;

  @BeforeEach
  void write() {
    pack = SmallPack.below(folder);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pack_in_a_folder_is_read_whole_or_not_at_all(boolean forGood) {
    assertThat(failures(pack.folder(), forGood)).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pack_in_a_zip_file_is_read_whole_or_not_at_all(boolean forGood) throws IOException {
    Path zip = Files.write(folder.resolve("pack.zip"), pack.zipped());

    assertThat(failures(zip, forGood)).isGreaterThan(2);
  }

  /** How many operations there are to fail. */
  private int failures(Path real, boolean forGood) {
    String digest = pack.read().orElseThrow().policy().ref().digest();
    RiskEngine engine = RiskEngine.standard();
    for (int failing = 1; ; failing++) {
      FailingDisk disk = new FailingDisk(failing, forGood);
      PackReading reading = PolicyPack.read(disk.seen(real));
      if (!disk.hasFailed()) {
        assertThat(reading.orElseThrow().policy().ref().digest()).isEqualTo(digest);
        return failing - 1;
      }
      assertThat(reading.pack()).as("after failure %d", failing).isEmpty();
      assertThat(reading.problems())
          .isNotEmpty()
          .extracting(Problem::what)
          .noneMatch(String::isBlank);
      assertThat(engine.replaceWith(reading)).isFalse();
      assertThat(engine.policy().id()).isEqualTo(RiskEngine.NATIONAL_PACK);
    }
  }
}
