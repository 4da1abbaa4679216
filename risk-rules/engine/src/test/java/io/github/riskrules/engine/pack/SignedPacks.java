package io.github.riskrules.engine.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The two good packs, signed: {@code national}, and {@code local}, which extends it. */
public final class SignedPacks {
  public static final PackTrust FIRST = PackTrust.signedBy(List.of(TestKeys.FIRST.trusted()));
  static final PackTrust SECOND = PackTrust.signedBy(List.of(TestKeys.SECOND.trusted()));
  static final PackTrust BOTH =
      PackTrust.signedBy(List.of(TestKeys.SECOND.trusted(), TestKeys.FIRST.trusted()));

  private SignedPacks() {}

  /** Both packs in a fresh folder, local signed with the first key; local's folder. */
  public static Path local(Path folder) {
    Path local = PackCorpus.good(folder).resolve("local");
    sign(local, TestKeys.FIRST);
    return local;
  }

  /** The same, national alone. */
  static Path national(Path folder) {
    Path national = PackCorpus.good(folder).resolve("national");
    sign(national, TestKeys.FIRST);
    return national;
  }

  /** Signs a pack as it is now. */
  public static void sign(Path pack, TestKeys key) {
    try {
      Path keys = Files.createTempDirectory("keys");
      SignatureFile signature = key.signing(keys).sign(PolicyPack.read(pack).orElseThrow().packs());
      Files.write(signature(pack), signature.text().getBytes(US_ASCII));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static Path signature(Path pack) {
    return pack.resolve(SignatureFile.NAME);
  }

  /** Gives a pack another version. */
  public static void version(Path pack, String before, String after) {
    Path manifest = pack.resolve("pack.yaml");
    PackCorpus.write(
        manifest,
        PackCorpus.text(manifest)
            .replace("version: \"" + before + "\"", "version: \"" + after + "\""));
  }

  /** A class path that holds a pack beside nothing else. */
  public static URLClassLoader onClassPath(Path pack) throws IOException {
    Path classes = Files.createTempDirectory(pack.getParent(), "classes");
    Path to = classes.resolve("packs").resolve(pack.getFileName().toString());
    PackCorpus.copy(pack, to);
    String index =
        PackCorpus.files(pack).stream()
            .map(file -> file.toString().replace('\\', '/') + "\n")
            .collect(Collectors.joining());
    PackCorpus.write(to.resolve("pack.index"), index);
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
  }

  static PackReading read(Path pack) {
    return PolicyPack.read(pack, FIRST);
  }
}
