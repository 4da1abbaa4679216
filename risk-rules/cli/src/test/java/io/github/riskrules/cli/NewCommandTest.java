package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void begins_a_pack_with_a_table_in_excel_that_passes_at_once() {
    Ran begun =
        Ran.risk("new", "pack", "northshire", "--extends", "northamptonshire", "--in", "" + folder);
    assertThat(begun.err()).isEmpty();
    assertThat(begun.out())
        .startsWith("wrote " + folder + "/northshire/pack.yaml\n")
        .contains("Next:\n- risk check ./northshire and risk test ./northshire are content");
    String pack = folder.resolve("northshire").toString();
    assertThat(Ran.risk("new", "table", "bands", pack).out())
        .contains("wrote " + pack + "/tables/bands.xlsx");
    assertThat(Ran.risk("check", pack).exit()).isZero();
    assertThat(Ran.risk("test", pack).out()).contains("4 of 4 conditions decide both ways");
  }

  @Test
  void writes_nothing_twice() {
    assertThat(Ran.risk("new", "pack", "northshire", "--in", "" + folder).exit()).isZero();
    Ran again = Ran.risk("new", "pack", "northshire", "--in", "" + folder);
    assertThat(again.exit()).isEqualTo(Exit.LOOK);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).startsWith("northshire/pack.yaml  this file is already there");
  }

  @Test
  void says_what_it_can_begin_and_where_it_cannot() {
    assertThat(Ran.risk("new").exit()).isEqualTo(Exit.COULD_NOT_RUN);
    Ran nowhere = Ran.risk("new", "rule", "NORTH-01", folder.resolve("nowhere").toString());
    assertThat(nowhere.exit()).isEqualTo(Exit.COULD_NOT_RUN);
    assertThat(nowhere.err()).contains("there is no folder '" + folder + "/nowhere'");
  }
}
