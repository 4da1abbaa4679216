package io.github.riskrules.tooling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of the bundled packs in a folder, to be edited as policy staff edit them. */
public final class EditedPack {
  private static final Path PACKS = Path.of("..", "packs").toAbsolutePath().normalize();

  private final Path folder;

  private EditedPack(Path folder) {
    this.folder = folder;
  }

  /** A copy of a bundled pack. */
  public static EditedPack copy(String name, Path parent) {
    Path source = PACKS.resolve(name);
    Path target = parent.resolve(name);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new EditedPack(target);
  }

  /** The bundled pack itself. */
  public static PolicyPack original(String name) {
    return PolicyPack.read(PACKS.resolve(name)).orElseThrow();
  }

  /** Replaces a text that stands in a file exactly once. */
  public EditedPack edit(String file, String text, String instead) {
    String before = read(file);
    assertThat(before.split(Pattern.quote(text), -1)).as(text).hasSize(2);
    return write(file, before.replace(text, instead));
  }

  /** Adds a text at the end of a file. */
  public EditedPack append(String file, String text) {
    return write(file, read(file) + text);
  }

  /** Takes a rule out of a file, from its name to its end. */
  public EditedPack remove(String file, String rule) {
    String before = read(file);
    int from = before.indexOf("rule \"" + rule + " ");
    int to = before.indexOf("\nend", from) + "\nend".length();
    assertThat(from).as(rule).isPositive();
    return write(file, before.substring(0, from) + before.substring(to));
  }

  /** Divides MARKER-03 in two, one for each fact it asks for, of which nothing else is changed. */
  public EditedPack divided() {
    return edit(
            "rules/markers.drl",
            "Incident( dash.threatsToKill == Answer.YES || offences.threatsToKill == Answer.YES )",
            "Incident( dash.threatsToKill == Answer.YES )")
        .append(
            "rules/markers.drl",
            """

            rule "MARKER-94 an offence of threats to kill"
                @authority("Invented for a test")
                @certainty("D")
            when
                Incident( offences.threatsToKill == Answer.YES )
            then
                findings.raise( RiskTier.HIGH, "A threat to kill is recorded as an offence." );
            end
            """);
  }

  public PolicyPack pack() {
    return PolicyPack.read(folder).orElseThrow();
  }

  public Path folder() {
    return folder;
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private EditedPack write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public static PackDiff diff(PolicyPack before, PolicyPack after) {
    return PackDiff.between(before, after, null, Effort.USUAL, null);
  }

  /** The same with proofs, however long they take. */
  public static PackDiff proven(PolicyPack before, PolicyPack after) {
    Patience patience = Patience.perQuestion(Duration.ofSeconds(60));
    return PackDiff.between(before, after, null, Effort.USUAL, patience);
  }
}
