package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each test's report lies in {@code hostile/}, in a file named after it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileZipTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path folder;
  private RawZip zip;
  private TestInfo test;

  @BeforeEach
  void begin(TestInfo info) {
    test = info;
    zip = RawZip.of(PackCorpus.good(folder).resolve("national"), "");
  }

  @Test
  void is_good_as_long_as_nothing_is_done_to_it() {
    assertThat(read(zip.bytes()).problems()).isEmpty();
  }

  @Test
  void zip_bomb_of_zeros() {
    zip.add("tables/zeros.csv", new byte[2 * MEGABYTE]);
    refused();
  }

  @Test
  void zip_file_larger_than_its_kind_may_be() {
    zip.add("rules/large.drl", new byte[MEGABYTE]);
    refused();
  }

  @Test
  void zip_entry_that_claims_to_be_small() {
    RawZip.Entry bomb = zip.add("tables/zeros.csv", new byte[64 * MEGABYTE]);
    bomb.sizeClaimed = 100;
    refused();
  }

  @Test
  void zip_entry_that_claims_to_be_larger() {
    zip.entry("README.md").sizeClaimed += 10;
    refused();
  }

  @Test
  void zip_entry_that_claims_four_gigabytes() {
    zip.entry("README.md").sizeClaimed = 0xFFFFFFFFL;
    refused();
  }

  @Test
  void zip_entries_on_the_same_bytes() {
    for (int i = 0; i < 50; i++) {
      RawZip.Entry again = zip.add("tables/t" + i + ".csv", "a,b");
      again.reusesBytesOfFirst = true;
    }
    refused();
  }

  @Test
  void zip_of_too_many_entries() {
    for (int i = 0; i < 5_000; i++) {
      zip.add("tables/t" + i + ".csv", "");
    }
    refused();
  }

  @Test
  void zip_whose_count_is_wrong() {
    zip.claimCount(2);
    refused();
  }

  @Test
  void zip_cut_off() {
    byte[] whole = zip.bytes();
    refused(Arrays.copyOf(whole, whole.length - 30));
  }

  @Test
  void zip_of_noise() {
    byte[] noise = new byte[20_000];
    new java.util.Random(1).nextBytes(noise);
    refused(noise);
  }

  @Test
  void zip_of_nothing() {
    refused(new byte[0]);
  }

  @Test
  void zip_behind_a_program() {
    zip.beginWith("#!/bin/sh\nexit 0\n");
    refused();
  }

  @Test
  void zip_with_something_after_its_end() {
    zip.endWith("PK\u0005\u0006 and more");
    refused();
  }

  @Test
  void zip_with_a_password() {
    zip.entry("README.md").flags = 1;
    refused();
  }

  @Test
  void zip_with_an_unknown_compression() {
    zip.entry("README.md").method = 12;
    refused();
  }

  @Test
  void zip_damaged() {
    byte[] data = zip.entry("README.md").data;
    Arrays.fill(data, (byte) 0xFF);
    refused();
  }

  @Test
  void zip_whose_check_sum_is_wrong() {
    zip.entry("README.md").crc ^= 1;
    refused();
  }

  @Test
  void zip_that_says_two_names() {
    zip.entry("rules/tier.drl").localName = "rules/tire.drl";
    refused();
  }

  @Test
  void is_good_with_times_and_owners() {
    zip.entry("README.md").extra = RawZip.extra(0x000a, new byte[32]);
    zip.entry("README.md").localExtra = RawZip.extra(0x5455, new byte[9]);
    zip.entry("pack.yaml").localExtra = RawZip.extra(0x7875, new byte[11]);
    assertThat(read(zip.bytes()).problems()).isEmpty();
  }

  @Test
  void zip_that_gives_some_tools_another_name() {
    zip.entry("rules/tier.drl").extra = anotherName(0x7075);
    refused();
  }

  @Test
  void zip_that_gives_some_tools_another_name_beside_the_file() {
    zip.entry("rules/tier.drl").localExtra = anotherName(0x7075);
    refused();
  }

  @Test
  void zip_that_gives_some_tools_another_comment() {
    zip.entry("rules/tier.drl").extra = anotherName(0x6375);
    refused();
  }

  @Test
  void zip_whose_extra_field_ends_past_its_place() {
    byte[] cut = Arrays.copyOf(RawZip.extra(0x5455, new byte[9]), 10);
    zip.entry("rules/tier.drl").extra = cut;
    refused();
  }

  @Test
  void zip_with_a_name_twice() {
    zip.add("rules/tier.drl", "package policy;");
    refused();
  }

  @Test
  void zip_with_names_that_differ_in_case() {
    zip.add("rules/Tier.drl", "package policy;");
    refused();
  }

  @Test
  void zip_that_climbs_out() {
    zip.add("../outside.drl", "x");
    zip.add("rules/../../outside.drl", "x");
    zip.add("rules/./inside.drl", "x");
    zip.add("rules//inside.drl", "x");
    zip.add("/etc/rules.drl", "x");
    zip.add("C:/rules.drl", "x");
    zip.add("rules\\inside.drl", "x");
    zip.add("rules/" + "a".repeat(200) + ".drl", "x");
    refused();
  }

  @Test
  void zip_with_names_nobody_can_read() {
    zip.add("rules/tier\u202Elrd.drl", "x");
    zip.add("rules/\uFF54ier.drl", "x");
    zip.add("rules/t\u0456er.drl", "x");
    zip.add("rules/tier.drl\u0000.md", "x");
    zip.add("rules/tier .drl", "x");
    refused();
  }

  @Test
  void zip_with_a_link() {
    zip.add("rules/link.drl", "/etc/passwd").mode = 0120777;
    zip.add("rules/pipe.drl", "").mode = 0010644;
    refused();
  }

  @Test
  void zip_of_two_folders() {
    zip = RawZip.of(folder.resolve("national"), "national/");
    zip.add("__MACOSX/national/._pack.yaml", "x");
    zip.add("other/rules/tier.drl", "x");
    refused();
  }

  @Test
  void zip_of_two_packs() {
    zip = RawZip.of(folder, "");
    refused();
  }

  @Test
  void zip_in_a_folder_of_another_name() {
    zip = RawZip.of(folder.resolve("national"), "nacional/");
    refused();
  }

  @Test
  void zip_in_two_folders_deep() {
    zip = RawZip.of(folder.resolve("national"), "packs/national/");
    refused();
  }

  @Test
  void zip_with_archives_and_programs_in_it() {
    zip.add("rules/more.zip", "x");
    zip.add("rules/Policy.class", "x");
    zip.add("META-INF/kmodule.xml", "x");
    zip.add("META-INF/", "");
    zip.add("rules/deep/", "");
    refused();
  }

  /** A field with a name of its own, and the check sum that ties it to the name it stands for. */
  private static byte[] anotherName(int kind) {
    CRC32 sum = new CRC32();
    sum.update("rules/tier.drl".getBytes(StandardCharsets.UTF_8));
    byte[] name = "rules/tire.drl".getBytes(StandardCharsets.UTF_8);
    ByteBuffer field = ByteBuffer.allocate(5 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    field.put((byte) 1).putInt((int) sum.getValue()).put(name);
    return RawZip.extra(kind, field.array());
  }

  private void refused() {
    refused(zip.bytes());
  }

  private void refused(byte[] bytes) {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    PackCorpus.assertReport(name.replace('_', '-'), read(bytes));
  }

  private PackReading read(byte[] bytes) {
    Path file = folder.resolve("policy.zip");
    PackCorpus.write(file, bytes);
    return PolicyPack.read(file);
  }
}
