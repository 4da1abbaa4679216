package io.github.riskrules.assurance;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.scaffold.NewPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack of two rules that stands alone, in a folder, to be changed at will. */
public final class SmallPack {
  /** The one rule file. */
  public static final String RULES = "rules/trial-force.drl";

  /** The one file of scenarios. */
  public static final String SCENARIOS = "scenarios/trial-force.yaml";

  /** The one incident. */
  public static final String INCIDENT = "incidents/trial-force.json";

  private static final String NAME = "trial-force";
  private static final LocalDate FROM = LocalDate.of(2026, 1, 5);

  private final Path folder;

  private SmallPack(Path folder) {
    this.folder = folder;
  }

  /** Writes it below a folder. */
  public static SmallPack below(Path parent) {
    var problems = NewPack.alone(NAME, FROM).writeTo(parent);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return new SmallPack(parent.resolve(NAME));
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The bytes of one of its files. */
  public byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The text of one of its files. */
  public String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Writes one of its files, also one it does not have yet. */
  public void write(String file, byte[] content) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes one of its files. */
  public void write(String file, String content) {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** All of it as a zip file. */
  public byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : read().orElseThrow().files()) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(bytes(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** Reads it as an embedder does. */
  public PackReading read() {
    return PolicyPack.read(folder);
  }
}
