package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionWarningTest {
  private static final PolicyPack BUNDLED = PolicyPack.bundled("dapo-pilot").orElseThrow();
  private static final PolicyRef REF = BUNDLED.policy().ref();

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copyTheBundledPack() throws IOException {
    copy = folder.resolve(REF.id());
    for (String file : BUNDLED.files()) {
      Path target = copy.resolve(file);
      Files.createDirectories(target.getParent());
      Files.write(target, BUNDLED.file(file).orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "test"})
  void a_changed_copy_under_the_same_version_is_warned_of_in_one_line(String command)
      throws IOException {
    Ran before = run(command);
    Files.writeString(copy.resolve("README.md"), "Something else.\n");

    Ran after = run(command);

    assertThat(before.err()).isEmpty();
    assertThat(after.err())
        .matches(
            "warning: pack\\.yaml:[0-9]+:[0-9]+  the policy that comes with the library is called "
                + REF.id()
                + " "
                + REF.version()
                + " as well, and holds something else\\. Give this one a version of its own:"
                + " decisions name their policy by it\\.\n");
    assertThat(after.exit()).isEqualTo(before.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "test"})
  void a_changed_copy_with_a_version_of_its_own_is_not(String command) throws IOException {
    Path manifest = copy.resolve("pack.yaml");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("version: \"" + REF.version() + "\"", "version: \"3000.1\""));

    assertThat(run(command).err()).isEmpty();
  }

  @Test
  void what_is_bundled_is_not_either() {
    assertThat(Ran.risk("check", "--no-proofs", "bundled:" + REF.id()).err()).isEmpty();
  }

  private Ran run(String command) {
    return command.equals("check")
        ? Ran.risk(command, "--no-proofs", copy.toString())
        : Ran.risk(command, copy.toString());
  }
}
