package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.signature.PackTrust;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of every command that uses a policy: whose packs are taken. */
final class TrustedKeys {
  @Option(
      names = "--trusted-key",
      paramLabel = "KEY",
      description =
          "Takes only a pack signed with the public key in this file; may be given again for a"
              + " further key. A bundled policy needs no signature.")
  private List<Path> keys = List.of();

  /** Reads the pack that an argument means. */
  PackReading read(String argument) {
    PackTrust trust =
        keys.isEmpty() ? PackTrust.notRequired() : PackTrust.signedBy(keys.toArray(Path[]::new));
    return PackArgument.read(argument, trust);
  }
}
