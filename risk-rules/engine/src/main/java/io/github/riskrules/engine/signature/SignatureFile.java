package io.github.riskrules.engine.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.riskrules.decision.PolicyRef;
import java.util.List;

/**
 * The signature of a pack, as it lies in the pack's folder. A person can read what was signed; a
 * program compares it with what is there.
 *
 * <pre>
 * risk policy pack signature 1
 * pack: northamptonshire 2026.1 (digest of it and of all it extends)
 * extends: england-and-wales 2026.1 (digest of that and of all it extends)
 * key: (id of the key)
 * signature: (Ed25519 over all lines above, each with its line end)
 * </pre>
 *
 * <p>Each line stands exactly so, in ASCII, and ends with a line feed. There is one way to write a
 * signature, so a changed byte is always a fault.
 *
 * @param packs the pack, then those it extends, the nearest first
 * @param key the id of the key
 * @param signature in lower-case hexadecimal
 */
public record SignatureFile(List<PolicyRef> packs, String key, String signature) {
  /** Its name in the pack. */
  public static final String NAME = "pack.sig";

  /** The most bytes it can have. */
  public static final int LARGEST = 4 * 1024;

  /** No signature of anything else can be taken for one of a pack: none other begins so. */
  static final String PURPOSE = "risk policy pack signature 1";

  static final String PACK = "pack: ";
  static final String EXTENDS = "extends: ";
  static final String KEY = "key: ";
  static final String SIGNATURE = "signature: ";

  public SignatureFile {
    packs = List.copyOf(packs);
  }

  /** What is signed. */
  static byte[] statement(List<PolicyRef> packs, String key) {
    StringBuilder statement = new StringBuilder(PURPOSE).append('\n');
    for (int i = 0; i < packs.size(); i++) {
      PolicyRef pack = packs.get(i);
      statement.append(i == 0 ? PACK : EXTENDS).append(line(pack)).append('\n');
    }
    return statement.append(KEY).append(key).append('\n').toString().getBytes(US_ASCII);
  }

  /** The text of the file. */
  public String text() {
    return new String(statement(packs, key), US_ASCII) + SIGNATURE + signature + "\n";
  }

  private static String line(PolicyRef pack) {
    return pack.id() + " " + pack.version() + " " + pack.digest();
  }
}
