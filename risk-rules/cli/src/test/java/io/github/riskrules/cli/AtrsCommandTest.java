package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtrsCommandTest {
  private static final String PACK = ExamplePack.FOLDER.toString();

  @TempDir private Path folder;

  @Test
  void prints_the_record_and_the_beginnings_of_both_assessments() {
    Ran ran = Ran.risk("atrs", PACK);

    assertThat(ran.out().lines().filter(line -> line.startsWith("# ")))
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("# Algorithmic transparency record: "));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void writes_each_into_a_file_and_never_over_one_that_somebody_has_completed() throws IOException {
    String output = folder.resolve("records").toString();
    Ran ran = Ran.risk("atrs", PACK, "--output", output);
    assertThat(ran.out().lines()).hasSize(3).allSatisfy(line -> assertThat(line).contains("wrote"));
    assertThat(Ran.risk("atrs", PACK, "--output", output).exit()).as("the same again").isZero();

    Path record = folder.resolve("records/example-transparency-record.md");
    Files.writeString(record, Files.readString(record).replace("To be completed", "Completed"));
    Ran again = Ran.risk("atrs", PACK, "--output", output);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("example-transparency-record.md' is there already");
    assertThat(record).content().contains("Completed by the force");

    assertThat(Ran.risk("atrs", PACK, "--output", output, "--overwrite").exit()).isZero();
    assertThat(record).content().doesNotContain("Completed by the force");
  }

  @Test
  void writes_nothing_into_a_pack() {
    assertThat(Ran.risk("atrs", PACK, "--output", PACK).err()).contains("is inside a pack");
  }
}
