package io.github.riskrules.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @TempDir private Path folder;

  @Test
  void names_a_key_by_the_digest_of_its_x509_form() {
    String inPem =
        TestKeys.FIRST.publicPem().replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    byte[] x509 = Base64.getDecoder().decode(inPem);
    assertThat(TestKeys.FIRST.trusted().id())
        .isEqualTo(HexFormat.of().formatHex(Ed25519.sha256(x509)))
        .isNotEqualTo(TestKeys.SECOND.trusted().id());
  }

  @Test
  void reads_back_what_it_writes() throws IOException {
    SigningKey made = SigningKey.generate();
    Path file = folder.resolve("made.key");
    Files.writeString(file, made.privatePem());
    ownersOnly(file);
    Files.writeString(SigningKey.publicFile(file), made.publicKey().pem());

    assertThat(SigningKey.read(file).publicKey()).isEqualTo(made.publicKey());
    assertThat(SigningKey.generate().publicKey()).isNotEqualTo(made.publicKey());
  }

  @Test
  void reads_a_key_whose_file_has_other_line_ends() {
    assertThat(TrustedKey.ofPem("\r\n" + TestKeys.FIRST.publicPem().replace("\n", "\r\n")))
        .isEqualTo(TestKeys.FIRST.trusted());
  }

  @Test
  void never_takes_no_keys_for_all_keys() {
    assertThatThrownBy(() -> PackTrust.signedBy(List.of()))
        .isInstanceOf(BadKeyException.class)
        .hasMessage(
            "Signatures are required, and no trusted key is given. Give at least one public key.");
    assertThatThrownBy(() -> PackTrust.signedBy(new Path[0])).isInstanceOf(BadKeyException.class);
    assertThat(PackTrust.notRequired().isRequired()).isFalse();
  }

  @Test
  void says_of_a_private_key_where_a_public_one_belongs_that_it_is_one() {
    assertThatThrownBy(() -> TrustedKey.read(TestKeys.FIRST.write(folder)))
        .isInstanceOf(BadKeyException.class)
        .hasMessage(
            "key FIRST.key  this is a private key, which belongs to whoever signs and to nobody"
                + " else. Give the public key; if the private one was handed on, make a new pair.");
  }

  @Test
  void refuses_keys_of_other_kinds() throws Exception {
    PublicKey rsa = pair("RSA");
    PublicKey x25519 = pair("X25519");
    PublicKey ed448 = pair("Ed448");
    for (PublicKey other : List.of(rsa, x25519, ed448)) {
      assertThatThrownBy(() -> TrustedKey.ofPem(KeyFile.encode(other.getEncoded(), KeyFile.PUBLIC)))
          .hasMessage("key text  this is not an Ed25519 key. Make one: risk new key NAME.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no key",
        "-----BEGIN PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMCow?\n-----END PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----\nMCow\n-----END CERTIFICATE-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMCow\n-----END ENCRYPTED PRIVATE KEY-----"
      })
  void refuses_what_is_no_key_without_repeating_it(String text) {
    assertThatThrownBy(() -> TrustedKey.ofPem(text))
        .isInstanceOf(BadKeyException.class)
        .hasNoCause()
        .hasMessageStartingWith("key text  ")
        .hasMessageNotContaining("MCow");
  }

  @Test
  void refuses_two_keys_in_one_file_so_that_nobody_wonders_which_is_trusted() {
    assertThatThrownBy(
            () -> TrustedKey.ofPem(TestKeys.FIRST.publicPem() + TestKeys.SECOND.publicPem()))
        .hasMessageStartingWith("key text  this is not one whole key.");
  }

  @Test
  void refuses_a_file_that_is_not_there_or_too_large() throws IOException {
    assertThatThrownBy(() -> TrustedKey.read(folder.resolve("gone.pub")))
        .hasMessage(
            "key gone.pub  the file cannot be read. Check that it is there and may be read.");
    Path large = Files.writeString(folder.resolve("large.pub"), "A".repeat(5_000));
    assertThatThrownBy(() -> TrustedKey.read(large))
        .hasMessageStartingWith("key large.pub  this is too large for a key.");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in folders")
  void refuses_a_named_pipe_at_once() throws Exception {
    Path pipe = folder.resolve("k.pub");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> TrustedKey.read(pipe))
                .isInstanceOf(BadKeyException.class)
                .hasMessageStartingWith("key k.pub  this is not a plain file. Give one public"));
  }

  /** The forged signature is what the check is for: Java verifies it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
      })
  void refuses_a_key_under_which_anybody_can_sign(String weak) throws Exception {
    byte[] x509 = HexFormat.of().parseHex("302a300506032b6570032100" + weak);
    PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
    byte[] nobodys = new byte[64];
    nobodys[0] = 1;
    assertThat(IntStream.range(0, 200))
        .as("some text of many is signed by a signature that took no private key")
        .anyMatch(
            i -> Ed25519.verifies(key, ("text " + i).getBytes(StandardCharsets.US_ASCII), nobodys));

    assertThatThrownBy(() -> TrustedKey.ofPem(TestKeys.publicPem(weak)))
        .hasMessageStartingWith("key text  this is a key under which anybody can sign");
  }

  @Test
  void refuses_halves_that_are_no_pair() throws IOException {
    Path file = TestKeys.FIRST.write(folder);
    Files.writeString(SigningKey.publicFile(file), TestKeys.SECOND.publicPem());
    assertThatThrownBy(() -> SigningKey.read(file))
        .hasMessage(
            "key FIRST.key  the public key beside it belongs to another private key. Put its own"
                + " there.");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems keep no such rights")
  void refuses_to_sign_with_a_key_that_others_can_read() throws IOException {
    Path file = TestKeys.FIRST.write(folder);
    for (String rights : List.of("rw-r-----", "rw----r--", "rw--w----")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      assertThatThrownBy(() -> SigningKey.read(file))
          .hasMessageStartingWith("key FIRST.key  others than its owner may use this private key.");
    }
  }

  @Test
  void shows_no_private_key_in_its_text() {
    SigningKey key = SigningKey.generate();
    String secret = key.privatePem().lines().toList().get(1);
    assertThat(key.toString()).doesNotContain(secret).isEqualTo("signing " + key.publicKey());
  }

  private static PublicKey pair(String algorithm) throws Exception {
    return KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPublic();
  }

  private static void ownersOnly(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
