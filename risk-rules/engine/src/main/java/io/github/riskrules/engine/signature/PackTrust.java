package io.github.riskrules.engine.signature;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whose policy packs are trusted. Whoever embeds the library says so; nothing in a pack can.
 * Immutable and thread-safe.
 */
public final class PackTrust {
  private static final PackTrust NOT_REQUIRED = new PackTrust(Collections.emptySortedMap());

  private final SortedMap<String, TrustedKey> keys;

  private PackTrust(SortedMap<String, TrustedKey> keys) {
    this.keys = keys;
  }

  /** Packs are taken without a signature; one that is there is not checked. */
  public static PackTrust notRequired() {
    return NOT_REQUIRED;
  }

  /**
   * Only packs signed with one of these keys are taken, and those on the class path, which are as
   * trusted as the program itself.
   *
   * @throws BadKeyException if there is no key: no keys never means that all are trusted
   */
  public static PackTrust signedBy(Collection<TrustedKey> keys) {
    if (keys.isEmpty()) {
      throw new BadKeyException(
          "Signatures are required, and no trusted key is given. Give at least one public key.");
    }
    TreeMap<String, TrustedKey> byId = new TreeMap<>();
    keys.forEach(key -> byId.put(key.id(), key));
    return new PackTrust(Collections.unmodifiableSortedMap(byId));
  }

  /**
   * Only packs signed with one of the keys in these files are taken.
   *
   * @param publicKeys PEM files, each with one public Ed25519 key
   * @throws BadKeyException if there is none, or one holds anything else
   */
  public static PackTrust signedBy(Path... publicKeys) {
    return signedBy(Stream.of(publicKeys).map(TrustedKey::read).toList());
  }

  /** Whether a pack needs a signature. */
  public boolean isRequired() {
    return !keys.isEmpty();
  }

  /** The ids of the trusted keys, sorted; none where signatures are not required. */
  public List<String> keyIds() {
    return List.copyOf(keys.keySet());
  }

  Optional<TrustedKey> key(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  @Override
  public String toString() {
    return isRequired() ? "signed by " + String.join(" or ", keyIds()) : "signatures not required";
  }
}
