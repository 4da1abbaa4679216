package io.github.riskrules.assurance.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.signature.BadKeyException;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.SigningKey;
import io.github.riskrules.engine.signature.TrustedKey;
import java.util.Arrays;
import java.util.List;

/** Signatures of packs, and keys to check them with. */
final class Signatures {
  private static final SmallPack PACK = SmallPack.below(Scratch.folder());
  private static final SigningKey KEY = SigningKey.generate();
  private static final PackTrust TRUST = PackTrust.signedBy(List.of(KEY.publicKey()));
  private static final byte[] GENUINE =
      KEY.sign(PACK.read().orElseThrow().packs()).text().getBytes(US_ASCII);

  private Signatures() {}

  /** The one signature that is taken is the one that was made. */
  static void signature(byte[] input) {
    PACK.write(SignatureFile.NAME, input);
    PackReading reading = PolicyPack.read(PACK.folder(), TRUST);
    Sound.eitherOr(reading.pack().isPresent(), reading.problems());
    if (reading.pack().isPresent() != Arrays.equals(input, GENUINE)) {
      throw new AssertionError("taken: " + reading.pack().isPresent());
    }
  }

  static void key(byte[] input) {
    try {
      TrustedKey.ofPem(new String(input, ISO_8859_1));
    } catch (BadKeyException refused) {
      Sound.text(refused.getMessage());
    }
  }

  static List<byte[]> signatures() {
    return List.of(GENUINE);
  }

  static List<byte[]> keys() {
    return List.of(KEY.publicKey().pem().getBytes(US_ASCII), KEY.privatePem().getBytes(US_ASCII));
  }
}
