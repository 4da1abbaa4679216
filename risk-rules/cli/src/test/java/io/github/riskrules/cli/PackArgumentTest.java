package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackArgumentTest {
  private static final Path PACKS = Path.of("..", "packs");

  @Test
  void finds_a_bundled_policy_by_name() {
    assertThat(Ran.risk("check", "--no-proofs", "england-and-wales").out())
        .contains("\nengland-and-wales 2");
    assertThat(Ran.risk("check", "--no-proofs", "bundled:northamptonshire").out())
        .contains("\nnorthamptonshire 2");
  }

  @Test
  void finds_a_folder_by_its_path() {
    Ran ran = Ran.risk("check", "--no-proofs", PACKS.resolve("northamptonshire").toString());

    assertThat(ran.out()).contains("\nnorthamptonshire 2");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void names_the_nearest_bundled_policy_where_there_is_none() {
    Ran ran = Ran.risk("check", "--no-proofs", "northamptonshir");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "risk check: there is no bundled policy, and no folder here, of that name. Did you mean"
                + " 'northamptonshire'? Bundled: dapo-pilot, england-and-wales,"
                + " northamptonshire.\n");
  }

  @Test
  void says_that_a_path_leads_nowhere(@TempDir Path folder) {
    Ran ran = Ran.risk("check", "--no-proofs", folder.resolve("none.zip").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk check: there is no folder or zip file at that path.");
  }

  @Test
  void refuses_a_name_that_is_a_bundled_policy_and_a_folder_here() throws IOException {
    Path here = Path.of("northamptonshire");
    Files.createDirectory(here);
    try {
      Ran ran = Ran.risk("check", "--no-proofs", "northamptonshire");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err()).contains("Write ./northamptonshire or bundled:northamptonshire.");
    } finally {
      Files.delete(here);
    }
  }

  @Test
  void lists_every_problem_of_a_pack_and_asks_for_a_look(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "id: odd\n");

    Ran ran = Ran.risk("check", "--no-proofs", folder.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("10 errors.").endsWith("The pack does not load.\n");
  }
}
