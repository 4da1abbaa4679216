package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators are told lies in {@code hostile/signature-*.txt}. */
class SignedPackTest {
  @TempDir private Path folder;
  private Path local;

  @BeforeEach
  void signThePack() {
    local = SignedPacks.local(folder);
  }

  @Test
  void loads_when_signed_with_a_trusted_key() throws IOException {
    PolicyPack signed = SignedPacks.read(local).orElseThrow();
    assertThat(signed.signedBy()).contains(TestKeys.FIRST.trusted().id());
    assertThat(signed.trust()).isSameAs(SignedPacks.FIRST);
    assertThat(PolicyPack.read(local, SignedPacks.BOTH).orElseThrow().signedBy())
        .isEqualTo(signed.signedBy());

    Path national = SignedPacks.national(folder);
    Path zip = Files.write(folder.resolve("any.zip"), RawZip.of(national, "").bytes());
    Path inFolder = Files.write(folder.resolve("n.zip"), RawZip.of(national, "national/").bytes());
    assertThat(SignedPacks.read(zip).orElseThrow().signedBy()).isPresent();
    assertThat(SignedPacks.read(inFolder).orElseThrow().signedBy()).isPresent();
  }

  @Test
  void is_the_same_policy_signed_or_not_and_hides_no_file() throws IOException {
    PolicyPack signed = SignedPacks.read(local).orElseThrow();
    Files.delete(SignedPacks.signature(local));
    PolicyPack unsigned = PolicyPack.read(local).orElseThrow();
    assertThat(signed.policy().ref()).isEqualTo(unsigned.policy().ref());
    assertThat(signed.files()).isEqualTo(unsigned.files()).doesNotContain("pack.sig");
    assertThat(unsigned.signedBy()).isEmpty();
  }

  @Test
  void names_each_pack_of_the_chain_as_its_own_decisions_do() {
    PolicyPack pack = SignedPacks.read(local).orElseThrow();
    PolicyPack national = PolicyPack.read(folder.resolve("national")).orElseThrow();
    assertThat(pack.packs()).containsExactly(pack.policy().ref(), national.policy().ref());
  }

  @Test
  void signature_stripped() throws IOException {
    Files.delete(SignedPacks.signature(local));
    refused("signature-stripped");
  }

  @Test
  void signature_of_another_key() {
    SignedPacks.sign(local, TestKeys.SECOND);
    refused("signature-of-another-key");
  }

  @Test
  void signature_of_another_key_that_claims_to_be_the_trusted_one() {
    SignedPacks.sign(local, TestKeys.SECOND);
    replaceInSignature(TestKeys.SECOND.trusted().id(), TestKeys.FIRST.trusted().id());
    refused("signature-by-a-key-of-another-name");
  }

  @Test
  void signature_of_another_pack() {
    Path national = SignedPacks.national(folder);
    PackCorpus.write(
        SignedPacks.signature(local), PackCorpus.bytes(SignedPacks.signature(national)));
    refused("signature-of-another-pack");
  }

  @Test
  void signature_of_another_version() {
    SignedPacks.version(local, "2.1", "2.2");
    refused("signature-of-another-version");
  }

  @Test
  void signature_that_claims_another_digest() {
    PackCorpus.write(local.resolve("scenarios/none.yaml"), "scenarios: []\n\n");
    String now = PolicyPack.read(local).orElseThrow().policy().ref().digest();
    String text = PackCorpus.text(SignedPacks.signature(local));
    String signed = text.lines().toList().get(1).split(" ", -1)[3];
    replaceInSignature(signed, now);
    refused("signature-that-claims-another-digest");
  }

  @Test
  void signature_before_a_change_of_the_pack() {
    PackCorpus.write(local.resolve("rules/more.drl"), "// Nothing yet.\n");
    refused("signature-before-a-change");
  }

  @Test
  void signature_before_a_change_of_what_is_extended() {
    PackCorpus.write(folder.resolve("national/README.md"), "# National, and more\n");
    refused("signature-before-a-change-of-what-is-extended");
  }

  @Test
  void signature_of_nothing_that_a_signature_says() {
    PackCorpus.write(SignedPacks.signature(local), "trust me\n");
    refused("signature-malformed");
    assertThat(PolicyPack.read(local).problems())
        .as("no file of a pack is passed over, required or not")
        .hasSize(1);
  }

  @Test
  void signature_too_large_to_be_one() {
    PackCorpus.write(SignedPacks.signature(local), "x".repeat(5_000));
    refused("signature-too-large");
  }

  @Test
  void signature_that_is_a_folder() throws IOException {
    Files.delete(SignedPacks.signature(local));
    Files.createDirectory(SignedPacks.signature(local));
    assertThat(SignedPacks.read(local).problems()).isNotEmpty();
  }

  @Test
  void is_refused_before_any_rule_is_read() throws IOException {
    PackCorpus.write(local.resolve("rules/broken.drl"), "this is no rule file\n");
    assertThat(SignedPacks.read(local).problems())
        .extracting(Problem::file)
        .containsExactly("pack.sig");
    Files.delete(SignedPacks.signature(local));
    assertThat(SignedPacks.read(local).problems()).hasSize(1);
    assertThat(PolicyPack.read(local).problems().get(0).file()).isEqualTo("rules/broken.drl");
  }

  @Test
  void is_refused_when_a_file_is_added_removed_renamed_or_swapped() throws IOException {
    Path rules = local.resolve("rules/local.drl");
    byte[] content = PackCorpus.bytes(rules);
    Files.move(rules, local.resolve("rules/Local.drl"));
    assertRefused();
    Files.delete(local.resolve("rules/Local.drl"));
    assertRefused();
    PackCorpus.write(rules, content);
    assertThat(SignedPacks.read(local).problems()).isEmpty();

    PackCorpus.write(local.resolve("CHANGELOG.md"), "");
    assertRefused();
    Files.delete(local.resolve("CHANGELOG.md"));

    Path first = local.resolve("incidents/none.json");
    PackCorpus.write(local.resolve("incidents/none2.json"), PackCorpus.bytes(first));
    assertRefused();
    SignedPacks.sign(local, TestKeys.FIRST);
    PackCorpus.write(first, "{ }\n");
    SignedPacks.sign(local, TestKeys.FIRST);
    byte[] one = PackCorpus.bytes(first);
    PackCorpus.write(first, PackCorpus.bytes(local.resolve("incidents/none2.json")));
    PackCorpus.write(local.resolve("incidents/none2.json"), one);
    assertRefused();
  }

  @Test
  void trusts_what_lies_on_the_class_path_with_the_program() {
    PolicyPack bundled = PolicyPack.bundled("england-and-wales").orElseThrow();
    assertThat(bundled.signedBy()).isEmpty();
    assertThat(bundled.trust().isRequired()).isFalse();
  }

  private void replaceInSignature(String was, String is) {
    String text = PackCorpus.text(SignedPacks.signature(local));
    assertThat(text).contains(was);
    PackCorpus.write(SignedPacks.signature(local), text.replace(was, is));
  }

  private void assertRefused() {
    assertThat(SignedPacks.read(local).problems())
        .extracting(Problem::file)
        .containsExactly("pack.sig");
  }

  private void refused(String report) {
    PackReading reading = SignedPacks.read(local);
    PackCorpus.assertReport(report, reading);
  }
}
