package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.SigningKey;
import io.github.riskrules.tooling.PackSigning;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a pack, so that it can be told from every other. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Signs a policy pack with all it extends, byte for byte, and writes the signature into its"
            + " folder as pack.sig. Every scenario must hold.",
    footer = {
      "",
      "A signature says that this policy may decide. Before you sign, read what has changed: risk"
          + " check PACK and risk diff OLD PACK. What is changed afterwards has to be signed"
          + " again.",
      "",
      "For example: risk new key policy.key",
      "             risk sign ./northamptonshire --key policy.key",
      "             risk check ./northamptonshire --trusted-key policy.key.pub"
    })
final class SignCommand implements Callable<Integer> {
  private static final String NOTHING = "Nothing was signed.";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "The pack's folder.")
  private String pack = "";

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The private key; the public one lies beside it, in FILE.pub.")
  private Path key = Path.of("");

  SignCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path folder =
        PackArgument.file(pack)
            .filter(Files::isDirectory)
            .orElseThrow(
                () ->
                    new CouldNotRunException(
                        "only a pack in a folder can be signed: a bundled policy needs no"
                            + " signature, and a zip file is made of a folder that was signed."));
    SigningKey signing = SigningKey.read(key);
    int exit = surroundings.withPack(PackArgument.read(pack), read -> sign(read, folder, signing));
    if (exit != Exit.FINE) {
      surroundings.err().println(NOTHING);
    }
    return exit;
  }

  private int sign(PolicyPack read, Path folder, SigningKey signing) {
    PackSigning signed = PackSigning.of(read, signing);
    signed.problems().forEach(surroundings::tell);
    if (signed.signature().isEmpty()) {
      return Exit.LOOK;
    }
    SignatureFile signature = signed.signature().get();
    Path file = folder.resolve(SignatureFile.NAME);
    write(file, signature);
    // What lies there now is what counts, not what was read before.
    PackTrust trust = PackTrust.signedBy(List.of(signing.publicKey()));
    return surroundings.withPack(
        PolicyPack.read(folder.toAbsolutePath().normalize(), trust),
        verified -> {
          tell("wrote " + file);
          signature.packs().forEach(each -> tell("signed " + each.id() + " " + each.version()));
          tell("with key " + signature.key());
          return Exit.FINE;
        });
  }

  private void tell(String line) {
    surroundings.out().println(Printable.of(line));
  }

  private static void write(Path file, SignatureFile signature) {
    try {
      Files.writeString(file, signature.text(), StandardCharsets.US_ASCII);
    } catch (IOException unwritable) {
      throw new CouldNotRunException(
          "the signature cannot be written into the pack's folder. Check that you may write"
              + " there.");
    }
  }
}
