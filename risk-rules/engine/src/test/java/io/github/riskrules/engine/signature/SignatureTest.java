package io.github.riskrules.engine.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final List<PolicyRef> PACKS =
      List.of(
          new PolicyRef("exampleshire", "2026.1", "a".repeat(64)),
          new PolicyRef("national", "1.0", "b".repeat(64)));
  private static final PackTrust TRUST = PackTrust.signedBy(List.of(TestKeys.FIRST.trusted()));

  @TempDir private Path folder;
  private SignatureFile signed;

  @BeforeEach
  void sign() {
    signed = TestKeys.FIRST.signing(folder).sign(PACKS);
  }

  @Test
  void signs_as_the_standard_says() {
    // RFC 8032, section 7.1, the first example, whose text is empty.
    byte[] known =
        HexFormat.of()
            .parseHex(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                    + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    assertThat(TestKeys.FIRST.trusted().verifies(new byte[0], known)).isTrue();
    assertThat(TestKeys.SECOND.trusted().verifies(new byte[0], known)).isFalse();
  }

  @Test
  void says_in_its_first_lines_what_was_signed() {
    assertThat(signed.text().lines())
        .startsWith(
            "risk policy pack signature 1",
            "pack: exampleshire 2026.1 " + "a".repeat(64),
            "extends: national 1.0 " + "b".repeat(64),
            "key: " + TestKeys.FIRST.trusted().id())
        .hasSize(5);
    assertThat(signed.text()).endsWith("\n");
    assertThat(read(signed.text()).file()).contains(signed);
    assertThat(SignatureCheck.of(signed, PACKS, TRUST)).isEmpty();
  }

  @Test
  void holds_for_no_other_text_that_begins_otherwise() {
    String statement =
        new String(SignatureFile.statement(PACKS, signed.key()), StandardCharsets.US_ASCII);
    byte[] signature = HexFormat.of().parseHex(signed.signature());
    TrustedKey key = TestKeys.FIRST.trusted();
    assertThat(key.verifies(statement.getBytes(StandardCharsets.US_ASCII), signature)).isTrue();
    String otherPurpose = statement.replace("policy pack signature 1", "policy pack signature 2");
    assertThat(key.verifies(otherPurpose.getBytes(StandardCharsets.US_ASCII), signature)).isFalse();
  }

  @Test
  void refuses_a_second_form_of_a_good_signature() {
    byte[] good = HexFormat.of().parseHex(signed.signature());
    byte[] scalar = Arrays.copyOfRange(good, 32, 64);
    for (int times = 1; times <= 8; times++) {
      BigInteger larger = number(scalar).add(ORDER.multiply(BigInteger.valueOf(times)));
      byte[] other = good.clone();
      System.arraycopy(bytes(larger), 0, other, 32, 32);
      assertRefused(other);
    }
  }

  @Test
  void refuses_points_that_are_none_or_are_written_in_another_way() {
    byte[] good = HexFormat.of().parseHex(signed.signature());
    for (String point : List.of("00".repeat(32), "01" + "00".repeat(31), "ff".repeat(32))) {
      byte[] other = good.clone();
      System.arraycopy(HexFormat.of().parseHex(point), 0, other, 0, 32);
      assertRefused(other);
      Arrays.fill(other, 32, 64, (byte) 0);
      assertRefused(other);
    }
  }

  @Test
  void refuses_every_single_bit_that_is_not_as_it_was_written() {
    byte[] text = signed.text().getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < text.length * Byte.SIZE; i++) {
      byte[] other = text.clone();
      other[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
      assertThat(isTrusted(other)).as("bit %s", i).isFalse();
    }
    assertThat(isTrusted(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'key: '|'key:  '|4:6",
        "'signature: '|'signature:  '|5:12",
        "signature:|SIGNATURE:|5:1",
        "pack: exampleshire|pack: example shire|2:7",
        "1.0 bbb|1.0 BBB|3:10",
        "risk policy pack signature 1|risk policy pack signature 2|1:1"
      })
  void names_the_place_that_is_not_as_it_was_written(String was, String is, String place) {
    List<Problem> problems = read(signed.text().replace(was, is)).problems();
    assertThat(problems).extracting(Problem::where).containsExactly("pack.sig:" + place);
  }

  @Test
  void refuses_anything_before_after_or_between() {
    String text = signed.text();
    for (String other :
        List.of(
            "\n" + text,
            " " + text,
            "\uFEFF" + text,
            text + "\n",
            text + " ",
            text + text,
            text.strip(),
            text.replace("\n", "\r\n"),
            text.replace("\n", "\n\n"),
            text.replace("\nkey", "\n\nkey"),
            text.replace("key: ", "key:\t"),
            text.toUpperCase(Locale.ROOT),
            "")) {
      assertThat(read(other).file()).as(other).isEmpty();
      assertThat(read(other).problems()).as(other).hasSize(1);
    }
  }

  @Test
  void says_that_line_ends_were_changed() {
    assertThat(read(signed.text().replace("\n", "\r\n")).problems())
        .extracting(Problem::text)
        .containsExactly(
            "pack.sig:1:29  the line ends were changed, and with them perhaps those of the whole"
                + " pack. Transfer packs as they are, without converting line ends.");
  }

  @Test
  void takes_any_bytes_without_failing_and_trusts_none_of_them() {
    Random random = new Random(7);
    byte[] text = signed.text().getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 5_000; i++) {
      byte[] other = i % 4 == 0 ? noise(random) : changed(text, random);
      SignatureReader.Reading reading = SignatureReader.read(other);
      assertThat(reading.file().isPresent()).isEqualTo(reading.problems().isEmpty());
      reading
          .file()
          .ifPresent(it -> assertThat(it.text()).isEqualTo(new String(other, ISO_8859_1)));
      assertThat(isTrusted(other)).isEqualTo(Arrays.equals(other, text));
    }
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(600)];
    random.nextBytes(noise);
    return noise;
  }

  /** A few bytes changed, cut out, put in or doubled. */
  private static byte[] changed(byte[] text, Random random) {
    byte[] changed = text.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(changed.length);
      int to = Math.min(changed.length, from + random.nextInt(80));
      byte[] piece = Arrays.copyOfRange(changed, from, to);
      switch (random.nextInt(4)) {
        case 0 -> changed[from] = (byte) random.nextInt(256);
        case 1 -> changed = joined(changed, to, piece, to);
        case 2 -> changed = joined(changed, from, new byte[0], Math.max(to, 1));
        default -> changed = joined(changed, from, new byte[] {text[from % text.length]}, to);
      }
      if (changed.length == 0) {
        return changed;
      }
    }
    return changed;
  }

  private static byte[] joined(byte[] text, int upTo, byte[] piece, int goOn) {
    byte[] joined = Arrays.copyOf(text, upTo + piece.length + text.length - goOn);
    System.arraycopy(piece, 0, joined, upTo, piece.length);
    System.arraycopy(text, goOn, joined, upTo + piece.length, text.length - goOn);
    return joined;
  }

  private static boolean isTrusted(byte[] file) {
    return SignatureReader.read(file)
        .file()
        .filter(it -> SignatureCheck.of(it, PACKS, TRUST).isEmpty())
        .isPresent();
  }

  private void assertRefused(byte[] signature) {
    SignatureFile other =
        new SignatureFile(PACKS, signed.key(), HexFormat.of().formatHex(signature));
    assertThat(SignatureCheck.of(other, PACKS, TRUST))
        .extracting(Problem::text)
        .containsExactly(
            "pack.sig:5:12  the signature was not made with that key for this pack. Do not use the"
                + " pack. Get it anew from whoever signed it.");
  }

  private static SignatureReader.Reading read(String text) {
    return SignatureReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BigInteger number(byte[] littleEndian) {
    return new BigInteger(1, reversed(littleEndian));
  }

  private static byte[] bytes(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] all = new byte[32];
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, all, 32 - length, length);
    return reversed(all);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }
}
