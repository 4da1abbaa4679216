package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small pack that extends the national one, for tests to read back. */
public final class PackFolder {
  private final Path folder;

  private PackFolder(Path folder) {
    this.folder = folder;
  }

  /** A pack of two rules and one example incident, without scenarios. */
  public static PackFolder in(Path parent) {
    PackFolder pack = new PackFolder(parent.resolve("sample"));
    pack.with(
        "pack.yaml",
        """
        id: sample
        version: "1"
        title: A sample
        owner: Nobody
        in-force-from: "2026-01-01"
        extends: england-and-wales 2026.1
        """);
    pack.with(
        "rules/sample.drl",
        """
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;

        rule "SAMPLE-01 frightened"
            @authority("A sample")
            @certainty("D")
        when
            Incident( victim.frightened == Answer.YES )
        then
            findings.raise( RiskTier.MEDIUM, "The victim is frightened." );
        end
        """);
    return pack.with(
        "incidents/sample.json",
        """
        {"schema": "incident/1", "id": "sample", "reportedAt": "2026-11-20T10:00:00Z"}
        """);
  }

  public PackFolder with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public PackReading read() {
    return PolicyPack.read(folder);
  }

  public PolicyPack pack() {
    return read().orElseThrow();
  }
}
