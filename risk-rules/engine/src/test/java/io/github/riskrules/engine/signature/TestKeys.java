package io.github.riskrules.engine.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

/**
 * Keys that everybody knows, those of the first two examples of RFC 8032, section 7.1, so that
 * tests give the same signatures each time.
 */
public enum TestKeys {
  FIRST(
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
  SECOND(
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

  private static final String PKCS8 = "302e020100300506032b657004220420";
  private static final String X509 = "302a300506032b6570032100";

  private final String privateKey;
  private final String publicKey;

  TestKeys(String privateKey, String publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** The public key's PEM. */
  public String publicPem() {
    return publicPem(publicKey);
  }

  /** The PEM of any 32 bytes as a public key. */
  static String publicPem(String raw) {
    return KeyFile.encode(HexFormat.of().parseHex(X509 + raw), KeyFile.PUBLIC);
  }

  public String privatePem() {
    return KeyFile.encode(HexFormat.of().parseHex(PKCS8 + privateKey), KeyFile.PRIVATE);
  }

  public TrustedKey trusted() {
    return TrustedKey.ofPem(publicPem());
  }

  /** Writes both halves, as {@code risk new key} does; the file of the private one. */
  public Path write(Path folder) {
    try {
      Path file = folder.resolve(name() + ".key");
      Files.writeString(file, privatePem());
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(SigningKey.publicFile(file), publicPem());
      return file;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public SigningKey signing(Path folder) {
    return SigningKey.read(write(folder));
  }
}
