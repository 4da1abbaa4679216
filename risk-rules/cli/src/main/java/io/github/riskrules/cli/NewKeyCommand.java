package io.github.riskrules.cli;

import io.github.riskrules.engine.signature.SigningKey;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a pair of keys. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Makes a pair of keys: FILE is the private one, which signs packs (risk sign), and FILE.pub"
            + " the public one, by which others tell that they were signed (--trusted-key).",
    footer = {
      "",
      "The private key is not locked with a passphrase: whoever can read the file can sign policy."
          + " Only its owner can, and so it must stay, out of every pack and repository."
    })
final class NewKeyCommand implements Callable<Integer> {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final FileAttribute<?> OWNERS_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?>[] ANYBODYS = {};

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The private key's file, as in policy.key.")
  private Path file = Path.of("");

  NewKeyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    WrittenFiles.requireOutsidePacks("FILE", file);
    Path publicFile = SigningKey.publicFile(file);
    if (Files.exists(publicFile)) {
      throw isThere(publicFile);
    }
    SigningKey key = SigningKey.generate();
    write(file, key.privatePem(), OWNERS_ONLY);
    write(publicFile, key.publicKey().pem(), ANYBODYS);
    tell("wrote " + file + ": the private key, for its owner alone");
    tell("wrote " + publicFile + ": the public key, for everyone who is to trust it");
    tell("key " + key.publicKey().id());
    return Exit.FINE;
  }

  private void tell(String line) {
    surroundings.out().println(Printable.of(line));
  }

  private static void write(Path file, String pem, FileAttribute<?>... attributes) {
    // The rights come with the file: it is never there with more, not even empty.
    try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(file, NEW, attributes))) {
      out.write(pem.getBytes(StandardCharsets.US_ASCII));
    } catch (FileAlreadyExistsException there) {
      throw isThere(file);
    } catch (IOException unwritable) {
      throw new CouldNotRunException(
          named(file) + " cannot be written. Check the folder, and that you may write there.");
    } catch (UnsupportedOperationException noRights) {
      throw new CouldNotRunException(
          named(file)
              + " would be readable by others: this file system keeps no rights. Make the key on"
              + " one that does.");
    }
  }

  private static CouldNotRunException isThere(Path file) {
    return new CouldNotRunException(
        named(file) + " is there already, and a key is never written over. Give another name.");
  }

  private static String named(Path file) {
    return "'" + Printable.of(file.toString()) + "'";
  }
}
