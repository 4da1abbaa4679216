package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
  @TempDir private Path folder;
  private Path rules;
  private String before = "";

  @BeforeEach
  void begin() throws IOException {
    Ran.risk("new", "pack", "northshire", "--in", folder.toString());
    rules = folder.resolve("northshire/rules/northshire.drl");
    before = Files.readString(rules);
    Files.writeString(rules, before.replace("    Incident( ", "Incident("));
  }

  @Test
  void lists_what_is_laid_out_otherwise_and_leaves_it() throws IOException {
    Ran checked = Ran.risk("format", "--check", folder.resolve("northshire").toString());
    assertThat(checked.out()).isEqualTo("would change rules/northshire.drl\n");
    assertThat(checked.exit()).isEqualTo(Exit.LOOK);
    assertThat(Files.readString(rules)).isNotEqualTo(before);
  }

  @Test
  void lays_out_one_file_or_a_pack_and_then_has_nothing_to_do() throws IOException {
    Ran changed = Ran.risk("format", rules.toString());
    assertThat(changed.out()).isEqualTo("changed rules/northshire.drl\n");
    assertThat(changed.exit()).isZero();
    assertThat(Files.readString(rules)).isEqualTo(before);
    assertThat(Ran.risk("format", folder.resolve("northshire").toString()).out()).isEmpty();
  }

  @Test
  void needs_a_pack() {
    Ran nothing = Ran.risk("format", folder.resolve("nowhere").toString());
    assertThat(nothing.exit()).isEqualTo(Exit.COULD_NOT_RUN);
    assertThat(nothing.err())
        .isEqualTo(
            "risk format: give the folder of a pack, or a file in its rules/ or scenarios/.\n");
  }
}
