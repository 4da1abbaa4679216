package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PackWatchTest {
  @TempDir Path folder;

  private Path local = Path.of("");

  @BeforeEach
  void two_packs_of_which_one_may_extend_the_other() throws IOException {
    local = pack("local");
    pack("national");
    pack("elsewhere");
  }

  @Test
  void sees_what_is_changed_added_and_taken_away() throws Exception {
    try (PackWatch watch = PackWatch.over(local)) {
      Files.writeString(local.resolve("pack.yaml"), "id: local\nversion: \"2\"\n");
      Files.writeString(local.resolve("rules/new.drl"), "rule");
      Files.delete(local.resolve("rules/old.drl"));

      assertThat(watch.await()).containsExactly("pack.yaml", "rules/new.drl", "rules/old.drl");
    }
  }

  @Test
  void sees_the_packs_beside_it_and_once_it_is_known_only_those_it_extends() throws Exception {
    try (PackWatch watch = PackWatch.over(local)) {
      Files.writeString(folder.resolve("elsewhere/rules/old.drl"), "changed");
      assertThat(watch.await()).containsExactly("elsewhere/rules/old.drl");

      watch.look();
      watch.extending(List.of("national", "local"));
      Files.writeString(folder.resolve("elsewhere/rules/old.drl"), "changed again");
      Files.writeString(folder.resolve("national/rules/old.drl"), "changed");

      assertThat(watch.await()).containsExactly("national/rules/old.drl");
    }
  }

  @Test
  void sees_a_pack_that_was_gone_come_back() throws Exception {
    Path zip = Files.writeString(folder.resolve("local.zip"), "one");
    try (PackWatch watch = PackWatch.over(zip)) {
      Files.delete(zip);
      assertThat(watch.await()).containsExactly("local.zip");

      watch.look();
      Files.writeString(zip, "two");
      assertThat(watch.await()).containsExactly("local.zip");
    }
  }

  private Path pack(String name) throws IOException {
    Path pack = folder.resolve(name);
    Files.createDirectories(pack.resolve("rules"));
    Files.writeString(pack.resolve("pack.yaml"), "id: " + name + "\n");
    Files.writeString(pack.resolve("rules/old.drl"), "rule");
    return pack;
  }
}
