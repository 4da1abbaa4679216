package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.pack.PackVersion;
import io.github.riskrules.engine.pack.SignedPacks;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.TestKeys;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
  private static final PackTrust SECOND = PackTrust.signedBy(List.of(TestKeys.SECOND.trusted()));

  @TempDir private Path folder;
  private Path local;
  private RiskEngine engine;

  @BeforeEach
  void begin() {
    local = SignedPacks.local(folder);
    engine = RiskEngine.of(read());
  }

  @Test
  void takes_a_newer_version_signed_with_a_trusted_key() {
    give("2.10");
    assertThat(engine.replaceWith(reading())).isTrue();
    assertThat(engine.policy().version()).isEqualTo("2.10");
  }

  @Test
  void refuses_an_unsigned_pack_without_being_told_again_that_it_must_be_signed()
      throws IOException {
    give("2.2");
    Files.delete(local.resolve("pack.sig"));
    assertRefused(
        PolicyPack.read(local),
        "pack local 2.2  it was not read as signed with a key that is trusted here. Have it signed"
            + " with one of these keys, and read it by them: "
            + TestKeys.FIRST.trusted().id()
            + ".");
  }

  @Test
  void refuses_a_pack_that_was_read_to_trust_somebody_else() {
    SignedPacks.version(local, "2.1", "2.2");
    SignedPacks.sign(local, TestKeys.SECOND);
    PackReading other = PolicyPack.read(local, SECOND);
    assertThat(other.pack()).isPresent();
    assertThat(engine.replaceWith(other)).isFalse();
    assertThat(engine.policy().version()).isEqualTo("2.1");
  }

  @Test
  void refuses_a_pack_with_problems_for_those_problems() throws IOException {
    Files.delete(local.resolve("pack.sig"));
    PackReading bad = reading();
    assertThat(engine.replaceWith(bad)).isFalse();
    assertThat(engine.objectionsTo(bad)).isEqualTo(bad.problems());
  }

  @Test
  void goes_back_to_an_older_version_only_when_it_is_asked_for_by_name() {
    PackReading older = reading();
    give("2.10");
    PackReading newer = reading();
    assertThat(engine.replaceWith(newer)).isTrue();

    assertRefused(
        older,
        "pack local 2.1  it is older than 2.10, which is in force. If the way back is meant, ask"
            + " for it by naming version 2.1.");
    assertThat(engine.rollBackTo("2.0", older)).isFalse();
    assertThat(engine.policy().version()).isEqualTo("2.10");

    assertThat(engine.rollBackTo("2.1", older)).isTrue();
    assertThat(engine.policy().version()).isEqualTo("2.1");
    assertThat(engine.replaceWith(newer)).isTrue();
  }

  @Test
  void refuses_other_content_under_the_version_in_force() throws IOException {
    assertThat(engine.replaceWith(reading())).as("the same again").isTrue();
    Files.writeString(local.resolve("README.md"), "# Local, rewritten\n");
    SignedPacks.sign(local, TestKeys.FIRST);
    String objection =
        "pack local 2.1  version 2.1 is in force with other content. Give what has changed a newer"
            + " version, and have it signed.";
    assertRefused(reading(), objection);
    assertThat(engine.rollBackTo("2.1", reading())).as("asking by name changes nothing").isFalse();
    give("2.1.0");
    assertThat(engine.replaceWith(reading())).as("2.1.0 is 2.1").isFalse();
  }

  @Test
  void refuses_another_pack_though_it_is_signed() {
    Path national = folder.resolve("national");
    SignedPacks.sign(national, TestKeys.FIRST);
    assertRefused(
        PolicyPack.read(national, SignedPacks.FIRST),
        "pack national 1.0  the pack in force is 'local', and no other takes its place. Start the"
            + " program with the other pack, if that is meant.");
  }

  @Test
  void begins_only_with_a_pack_that_is_trusted() throws IOException {
    PolicyPack unsigned = PolicyPack.read(local).orElseThrow();
    assertThatThrownBy(() -> RiskEngine.of(unsigned, SignedPacks.FIRST))
        .isInstanceOf(PackRejectedException.class)
        .hasMessageContaining("it was not read as signed");
    try (URLClassLoader classes = SignedPacks.onClassPath(local.resolveSibling("national"))) {
      PackReading bundled = PolicyPack.bundled("national", classes);
      RiskEngine onClassPath = RiskEngine.of(bundled.orElseThrow(), SignedPacks.FIRST);
      assertThat(onClassPath.replaceWith(bundled)).isTrue();
      assertThat(onClassPath.replaceWith(PolicyPack.read(local))).isFalse();
    }
  }

  @Test
  void asks_for_none_of_this_where_signatures_are_not_required() throws IOException {
    Files.delete(local.resolve("pack.sig"));
    RiskEngine any = RiskEngine.of(PolicyPack.read(local).orElseThrow());
    SignedPacks.version(local, "2.1", "1.9");
    assertThat(any.replaceWith(PolicyPack.read(local))).isTrue();
    assertThat(any.replaceWith(PolicyPack.read(folder.resolve("national")))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026.1, 2026.2",
    "2026.9, 2026.10",
    "2026.1, 2026.1.1",
    "2025.12.31, 2026",
    "1, 1.0.0.1",
    "0, 1",
    "999999, 999999.999999"
  })
  void compares_versions_number_by_number(String older, String newer) {
    assertThat(PackVersion.of(older)).isLessThan(PackVersion.of(newer));
    assertThat(PackVersion.of(older).isOlderThan(PackVersion.of(newer))).isTrue();
    assertThat(PackVersion.of(newer).isOlderThan(PackVersion.of(older))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026.1, 2026.1", "2026.1, 2026.01", "2026, 2026.0.0", "1.0, 1.0.0.0"})
  void takes_versions_of_the_same_numbers_for_the_same(String one, String other) {
    assertThat(PackVersion.of(one)).isEqualTo(PackVersion.of(other));
    assertThat(PackVersion.of(one)).hasSameHashCodeAs(PackVersion.of(other));
    assertThat(PackVersion.of(one)).isEqualByComparingTo(PackVersion.of(other));
  }

  private void give(String version) {
    SignedPacks.version(local, read().policy().ref().version(), version);
    SignedPacks.sign(local, TestKeys.FIRST);
  }

  private PolicyPack read() {
    return reading().orElseThrow();
  }

  private PackReading reading() {
    return PolicyPack.read(local, SignedPacks.FIRST);
  }

  private void assertRefused(PackReading reading, String objection) {
    assertThat(engine.objectionsTo(reading)).extracting(Problem::text).containsExactly(objection);
    var before = engine.policy();
    assertThat(engine.replaceWith(reading)).isFalse();
    assertThat(engine.policy()).isEqualTo(before);
  }
}
