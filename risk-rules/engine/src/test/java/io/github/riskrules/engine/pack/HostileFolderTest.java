package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each test's report lies in {@code hostile/}, in a file named after it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFolderTest {
  @TempDir private Path folder;
  private Path pack;
  private TestInfo test;

  @BeforeEach
  void begin(TestInfo info) {
    test = info;
    pack = PackCorpus.good(folder.resolve("packs")).resolve("national");
  }

  @Test
  void folder_with_settings_and_programs() {
    add("META-INF/kmodule.xml", "META-INF/MANIFEST.MF", "kmodule.xml", "pom.xml");
    add("rules/kmodule.xml", "rules/policy.properties", "rules/words.dsl", "rules/rule.drlx");
    add("rules/Rule.java", "rules/Rule.class", "tables/run.sh", "rules/rule.xml", "lib/drools.jar");
    refused();
  }

  @Test
  void folder_with_litter_and_backups() {
    add(".DS_Store", "rules/.DS_Store", "Thumbs.db", ".git/config", ".gitignore", "~$actions.yaml");
    add("rules/.tier.drl.swp", "rules/tier.drl~", "rules/tier.drl.bak", "rules/#tier.drl#");
    refused();
  }

  @Test
  void folder_with_files_of_other_kinds() {
    add("tier.drl", "rules/tier.DRL", "rules/notes.txt", "rules/notes.md", "scenarios/s.yml");
    add("tables/t.xlsx", "tables/t.xls", "tables/t.zip", "notes.pdf", "pack.index", "Pack.yaml");
    add("rules/deep/more.drl", "other/file.drl", "scenarios/incident.json", "caf\u00e9.md");
    refused();
  }

  @Test
  void folder_with_names_that_differ_in_case() {
    add("rules/TIER.drl");
    assumeTrue(PackCorpus.files(pack.resolve("rules")).size() == 3, "the file system tells case");
    refused();
  }

  @Test
  void folder_with_links() throws IOException {
    link(pack.resolve("rules/link.drl"), pack.resolve("rules/tier.drl"));
    link(pack.resolve("tables"), pack.resolve("rules"));
    link(pack.resolve("CHANGELOG.md"), folder.resolve("nowhere"));
    refused();
  }

  @Test
  void folder_that_is_a_link() throws IOException {
    Path link = folder.resolve("linked");
    link(link, pack);
    refused(link);
  }

  @Test
  void folder_with_a_pipe() throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", pack.resolve("rules/pipe.drl").toString()).start();
    assumeTrue(made.waitFor() == 0, "the file system has pipes");
    refused();
  }

  @Test
  void folder_of_too_many_files() {
    for (int i = 0; i < 300; i++) {
      add("rules/rule" + i + ".drl");
    }
    refused();
  }

  @Test
  void folder_of_very_many_files() {
    for (int i = 0; i < 1_100; i++) {
      add("rules/rule" + i + ".drl");
    }
    refused();
  }

  @Test
  void folder_of_large_files() {
    write("rules/large.drl", new byte[600 * 1024]);
    write("tables/large.csv", new byte[3 * 1024 * 1024]);
    write("actions.yaml", new byte[300 * 1024]);
    write("incidents/large.json", new byte[300 * 1024]);
    refused();
  }

  @Test
  void folder_of_many_large_files() {
    for (int i = 0; i < 9; i++) {
      write("tables/large" + i + ".csv", new byte[2 * 1024 * 1024]);
    }
    refused();
  }

  @Test
  void folder_that_is_not_there() {
    refused(folder.resolve("nowhere"));
  }

  @Test
  void folder_without_a_pack() {
    refused(pack.getParent());
  }

  @Test
  void folder_that_is_empty() throws IOException {
    refused(Files.createDirectory(folder.resolve("empty")));
  }

  @Test
  void folder_that_may_not_be_read() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "permissions bind");
    Files.setPosixFilePermissions(
        pack.resolve("actions.yaml"), PosixFilePermissions.fromString("---------"));
    refused();
  }

  @Test
  void bundled_pack_that_is_not_there() {
    assertThat(PolicyPack.bundled("wales-and-england").problems())
        .extracting(Problem::text)
        .containsExactly(
            "pack wales-and-england  no such pack is bundled. Bundled are "
                + String.join(", ", PolicyPack.bundledNames())
                + ".");
  }

  @Test
  void bundled_pack_by_a_path() {
    assertThat(PolicyPack.bundled("../packs/england-and-wales").problems())
        .extracting(Problem::text)
        .containsExactly(
            "pack ../packs/england-and-wales  this is not the name of a bundled pack. Bundled are "
                + String.join(", ", PolicyPack.bundledNames())
                + ".");
  }

  @Test
  void yaml_with_a_byte_order_mark() {
    write("pack.yaml", ("\uFEFF" + packYaml()).getBytes(StandardCharsets.UTF_8));
    refused();
  }

  @Test
  void yaml_in_utf_16() {
    write("pack.yaml", packYaml().getBytes(StandardCharsets.UTF_16));
    refused();
  }

  @Test
  void yaml_in_latin_1() {
    write(
        "pack.yaml",
        packYaml().replace("Nobody", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    refused();
  }

  @Test
  void yaml_with_overlong_bytes() {
    byte[] content = packYaml().getBytes(StandardCharsets.UTF_8);
    content[9] = (byte) 0xC0;
    content[10] = (byte) 0xAF;
    write("pack.yaml", content);
    refused();
  }

  @Test
  void yaml_with_characters_nobody_can_see() {
    String hidden =
        "No\u202Ebo\u200Bdy\u00A0\u0000\u2028\u0085\u00AD\uFE0F\u3164\uDB40\uDC41\u001B";
    write("pack.yaml", packYaml().replace("Nobody", hidden + " # \u2066comment"));
    refused();
  }

  @Test
  void yaml_with_a_huge_text() {
    write("pack.yaml", packYaml().replace("Nobody", "n".repeat(200_000)));
    refused();
  }

  @Test
  void yaml_with_a_long_text() {
    write("pack.yaml", packYaml().replace("Nobody", "n".repeat(2_000)));
    refused();
  }

  @Test
  void yaml_of_very_many_values() {
    write("pack.yaml", packYaml() + "schemes: [" + "a,".repeat(60_000) + "a]\n");
    refused();
  }

  @Test
  void yaml_of_very_many_brackets() {
    write("pack.yaml", packYaml() + "schemes: " + "[{a: ".repeat(40_000) + "\n");
    refused();
  }

  @Test
  void yaml_of_very_many_question_marks() {
    write("pack.yaml", packYaml() + "? ".repeat(100_000) + "\n");
    refused();
  }

  @Test
  void yaml_of_very_many_problems() {
    write("pack.yaml", packYaml() + "unknown&: 1\n".repeat(3_000));
    refused();
  }

  @Test
  void yaml_with_line_ends_of_an_old_computer() {
    write("pack.yaml", packYaml().replace('\n', '\r'));
    refused();
  }

  @Test
  void refused_pack_leaves_the_good_one_as_it_was() {
    PolicyPack good = PolicyPack.read(pack).orElseThrow();
    String digest = good.policy().ref().digest();
    write("rules/tier.drl", "rule");
    assertThat(PolicyPack.read(pack).pack()).isEmpty();
    assertThat(good.policy().ref().digest()).isEqualTo(digest);
    assertThat(good.file("rules/tier.drl").orElseThrow())
        .isNotEqualTo("rule".getBytes(StandardCharsets.UTF_8));
  }

  private void add(String... paths) {
    for (String path : paths) {
      write(path, "x");
    }
  }

  private void write(String path, String text) {
    PackCorpus.write(pack.resolve(path), text);
  }

  private void write(String path, byte[] content) {
    PackCorpus.write(pack.resolve(path), content);
  }

  private String packYaml() {
    return PackCorpus.text(pack.resolve("pack.yaml"));
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      assumeTrue(false, "the file system has links");
    }
  }

  private void refused() {
    refused(pack);
  }

  private void refused(Path path) {
    PackReading reading = PolicyPack.read(path);
    PackCorpus.assertReport(name(), reading);
  }

  private String name() {
    return test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
