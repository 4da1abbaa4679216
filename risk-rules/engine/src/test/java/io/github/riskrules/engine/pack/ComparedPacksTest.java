package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.drl.SecondReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drools reads a pack unless it read the very same bytes when the library was built. */
class ComparedPacksTest {
  private static final Path PACKS = Path.of("..", "packs");

  @TempDir private Path folder;

  @Test
  void are_all_the_bundled_ones() {
    assertThat(PolicyPack.bundledNames()).isNotEmpty();
    for (String name : PolicyPack.bundledNames()) {
      List<PolicyRef> packs = PolicyPack.bundled(name).orElseThrow().packs();
      for (PolicyRef pack : packs) {
        assertThat(ComparedPacks.secondReading(pack.id(), packs))
            .as(pack.id())
            .isEqualTo(SecondReading.DONE_BEFORE);
      }
    }
  }

  @Test
  void are_none_that_differ_in_one_byte() throws IOException {
    List<PolicyRef> packs = changed("northamptonshire").packs();

    assertThat(ComparedPacks.secondReading("northamptonshire", packs))
        .isEqualTo(SecondReading.BY_DROOLS);
    assertThat(ComparedPacks.secondReading("england-and-wales", packs))
        .as("the pack it extends is as it was bundled")
        .isEqualTo(SecondReading.DONE_BEFORE);
  }

  @Test
  void have_the_rules_that_they_have_when_drools_reads_them_again() throws IOException {
    for (String name : PolicyPack.bundledNames()) {
      PolicyPack bundled = PolicyPack.bundled(name).orElseThrow();
      PolicyPack readAgain = changed(name);

      assertThat(readAgain.policy().rules()).isEqualTo(bundled.policy().rules());
      assertThat(readAgain.sources()).isEqualTo(bundled.sources());
    }
  }

  /** The pack alone, with one byte more, which says nothing. */
  private PolicyPack changed(String name) throws IOException {
    Path alone = folder.resolve("alone-with-" + name);
    try (Stream<Path> files = Files.walk(PACKS.resolve(name))) {
      for (Path file : files.toList()) {
        Path copy = alone.resolve(PACKS.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path pack = alone.resolve(name);
    Files.writeString(pack.resolve("README.md"), "\n", StandardOpenOption.APPEND);
    return PolicyPack.read(pack).orElseThrow();
  }
}
