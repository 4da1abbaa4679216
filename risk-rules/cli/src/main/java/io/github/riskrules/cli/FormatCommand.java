package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.format.Laid;
import io.github.riskrules.tooling.format.PackFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out the rule files and scenarios of a pack. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Lays out the rule files and scenarios of a pack, or one of them, in one way. Comments and"
            + " line breaks stay; a file that would not mean the same is left as it is.")
final class FormatCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE|PACK",
      description = "The folder of a pack, or a file in its rules/ or scenarios/.")
  private String argument = "";

  @Option(
      names = "--check",
      description = "Writes nothing; lists the files that are laid out otherwise.")
  private boolean check;

  FormatCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path given = given();
    if (Files.isDirectory(given)) {
      return inPack(given, "");
    }
    Path kind = given.getParent();
    if (kind == null || kind.getParent() == null || !Files.isRegularFile(given)) {
      throw noSuchFile();
    }
    return inPack(kind.getParent(), kind.getFileName() + "/" + given.getFileName());
  }

  private int inPack(Path folder, String only) {
    return surroundings.withPack(PolicyPack.read(folder), pack -> format(folder, only, pack));
  }

  private int format(Path folder, String only, PolicyPack pack) {
    PackFormat format = PackFormat.of(pack);
    List<Laid> changed =
        format.changed().stream()
            .filter(file -> only.isEmpty() || file.path().equals(only))
            .toList();
    format.problems().stream()
        .filter(problem -> only.isEmpty() || problem.file().equals(only))
        .forEach(surroundings::tell);
    for (Laid file : changed) {
      if (!check) {
        write(folder.resolve(file.path()), file);
      }
      surroundings.out().println((check ? "would change " : "changed ") + file.path());
    }
    return format.problems().isEmpty() && (changed.isEmpty() || !check) ? Exit.FINE : Exit.LOOK;
  }

  private static void write(Path path, Laid file) {
    try {
      Files.writeString(path, file.text());
    } catch (IOException failed) {
      throw new CouldNotRunException("'" + file.path() + "' could not be written.");
    }
  }

  private Path given() {
    try {
      return Path.of(argument).toAbsolutePath().normalize();
    } catch (InvalidPathException notAPath) {
      throw noSuchFile();
    }
  }

  private static CouldNotRunException noSuchFile() {
    return new CouldNotRunException(
        "give the folder of a pack, or a file in its rules/ or scenarios/.");
  }
}
