package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems keep no owner's rights")
class SignCommandTest {
  @TempDir private Path folder;
  private Path pack;
  private String key;

  @BeforeEach
  void make_a_key() throws IOException {
    pack = ExamplePack.copiedTo(folder);
    key = folder.resolve("policy.key").toString();
    assertThat(Ran.risk("new", "key", key).exit()).isZero();
  }

  @Test
  void makes_a_key_that_only_its_owner_can_read_and_prints_nothing_of_it() throws IOException {
    Path other = folder.resolve("other.key");
    Ran ran = Ran.risk("new", "key", other.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)))
        .isEqualTo("rw-------");
    String secret = Files.readString(other).lines().toList().get(1);
    assertThat(ran.out())
        .matches(
            "(?s)wrote \\S+other.key: the private key.*wrote \\S+other.key.pub: the public.*"
                + "key [0-9a-f]{64}\n")
        .doesNotContain(secret);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void never_writes_over_a_key() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(key));
    Ran ran = Ran.risk("new", "key", key);
    assertThat(ran.err())
        .endsWith(
            "policy.key.pub' is there already, and a key is never written over. Give another"
                + " name.\n");
    Files.delete(folder.resolve("policy.key.pub"));
    assertThat(Ran.risk("new", "key", key).exit()).isEqualTo(2);
    assertThat(Files.readAllBytes(Path.of(key))).isEqualTo(before);
    assertThat(folder.resolve("policy.key.pub")).doesNotExist();
  }

  @Test
  void makes_no_key_inside_a_pack() {
    assertThat(Ran.risk("new", "key", pack.resolve("policy.key").toString()).err())
        .contains("is inside a pack, which may hold nothing but its own files.");
  }

  @Test
  void signs_a_pack_that_then_loads_where_its_key_is_trusted() {
    Ran ran = Ran.risk("sign", pack.toString(), "--key", key);
    assertThat(ran.out())
        .matches("(?s)wrote \\S+pack.sig\nsigned example \\S+\nwith key [0-9a-f]{64}\n");
    assertThat(ran.exit()).isZero();
    assertThat(Ran.risk("test", pack.toString(), "--trusted-key", key + ".pub").exit()).isZero();
    assertThat(Ran.risk("sign", pack.toString(), "--key", key).exit()).as("again").isZero();
  }

  @Test
  void takes_a_pack_signed_with_any_one_of_the_trusted_keys_and_no_other() {
    String other = folder.resolve("other.key").toString();
    Ran.risk("new", "key", other);
    Ran.risk("sign", pack.toString(), "--key", key);

    String[] both = {"--trusted-key", other + ".pub", "--trusted-key", key + ".pub"};
    assertThat(Ran.risk("test", pack.toString(), both[0], both[1], both[2], both[3]).exit())
        .isZero();
    Ran ran = Ran.risk("test", pack.toString(), "--trusted-key", other + ".pub");
    assertThat(ran.err()).startsWith("pack.sig:3:6  it is signed with key ");
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void assesses_nothing_by_a_pack_that_was_changed_after_it_was_signed() throws IOException {
    Ran.risk("sign", pack.toString(), "--key", key);
    Files.writeString(pack.resolve("README.md"), "Changed.\n");
    String[] trusted = {"--pack", pack.toString(), "--trusted-key", key + ".pub"};

    for (String command : new String[] {"assess", "explain", "triage", "figures"}) {
      Ran ran = Ran.risk(command, "-", trusted[0], trusted[1], trusted[2], trusted[3]);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("pack.sig:2:").contains("the pack is not what was signed");
      assertThat(ran.exit()).isEqualTo(2);
    }
    Ran check = Ran.risk("check", "--no-proofs", pack.toString(), "--trusted-key", key + ".pub");
    assertThat(check.out()).startsWith("pack.sig:2:").endsWith("The pack does not load.\n");
  }

  @Test
  void tells_whoever_edits_a_signed_pack_that_it_has_to_be_signed_again() throws IOException {
    Ran.risk("sign", pack.toString(), "--key", key);
    assertThat(Ran.risk("check", "--no-proofs", pack.toString()).err()).isEmpty();
    Files.writeString(pack.resolve("README.md"), "Changed.\n");

    Ran ran = Ran.risk("check", "--no-proofs", pack.toString());

    assertThat(ran.err())
        .isEqualTo(
            "warning: pack.sig  the pack, or one it extends, has changed since it was signed. Sign"
                + " it again before it is released: risk sign PACK.\n");
    assertThat(Ran.risk("sign", pack.toString(), "--key", key).exit()).isZero();
    assertThat(Ran.risk("check", "--no-proofs", pack.toString()).err()).isEmpty();
  }

  @Test
  void signs_no_policy_that_its_own_scenarios_contradict() throws IOException {
    Path scenarios = pack.resolve(ExamplePack.SCENARIOS);
    Files.writeString(
        scenarios, Files.readString(scenarios).replace("because: [TIER-02]", "because: [TIER-01]"));

    Ran ran = Ran.risk("sign", pack.toString(), "--key", key);

    assertThat(ran.err())
        .startsWith(ExamplePack.SCENARIOS + ":4  ")
        .endsWith("\nNothing was signed.\n");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(pack.resolve("pack.sig")).doesNotExist();
  }

  @Test
  void signs_folders_alone() {
    for (String other : new String[] {"northamptonshire", key}) {
      assertThat(Ran.risk("sign", other, "--key", key).err())
          .startsWith("risk sign: only a pack in a folder can be signed");
    }
  }

  @Test
  void says_which_key_is_none() {
    assertThat(Ran.risk("sign", pack.toString(), "--key", key + ".pub").err())
        .startsWith("risk sign: key policy.key.pub  this is the public key.");
    assertThat(Ran.risk("test", pack.toString(), "--trusted-key", key).err())
        .startsWith("risk test: key policy.key  this is a private key, which belongs to whoever");
    assertThat(Ran.risk("check", "--no-proofs", pack.toString(), "--trusted-key", "gone.pub").err())
        .startsWith("risk check: key gone.pub  the file cannot be read.");
  }

  @Test
  void asks_no_signature_of_a_bundled_policy() {
    Ran ran = Ran.risk("assess", "-", "--trusted-key", key + ".pub");
    assertThat(ran.err()).doesNotContain("sign").contains("incident.json");
  }
}
