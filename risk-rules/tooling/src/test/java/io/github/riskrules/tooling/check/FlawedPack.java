package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The invented packs of these tests, as files to be read and changed: one without a flaw, and for
 * each check one that has its flaw and no other. A flawed one holds only what differs; one with a
 * {@code pack.yaml} of its own extends the sound one, any other is laid over it.
 */
final class FlawedPack {
  static final Path RESOURCES = Path.of("src/test/resources/io/github/riskrules/tooling/check");

  private static final String REPORT = "report.txt";
  private static final String SOUND = "invented";

  private final Path folder;
  private final boolean proven;

  private FlawedPack(Path folder, boolean proven) {
    this.folder = folder;
    this.proven = proven;
  }

  static List<String> codes() {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("flawed"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where the report of a flawed pack is kept. */
  static Path report(String code) {
    return RESOURCES.resolve("flawed").resolve(code).resolve(REPORT);
  }

  static FlawedPack sound(Path parent) {
    copy(RESOURCES.resolve("sound"), parent.resolve(SOUND));
    return new FlawedPack(parent.resolve(SOUND), false);
  }

  static FlawedPack of(String code, Path parent) {
    FlawedPack sound = sound(parent);
    Path flawed = RESOURCES.resolve("flawed").resolve(code);
    Path target =
        Files.exists(flawed.resolve("pack.yaml")) ? parent.resolve("local") : sound.folder;
    copy(flawed, target);
    // A flaw may well keep something from being proven; that is not what its check says of it.
    return new FlawedPack(target, code.equals(Check.PROPERTY_FAILS.code()));
  }

  /** The same, with proofs beside the checks. */
  FlawedPack proven() {
    return new FlawedPack(folder, true);
  }

  Path folder() {
    return folder;
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  FlawedPack with(String file, String text) {
    try {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Adds a rule file of one rule, {@code NEW-01}, with these annotations beside its authority.
   *
   * @param when its patterns
   * @param then its statements
   */
  FlawedPack withRule(String when, String then, String... annotations) {
    String authority =
        Stream.of(annotations).anyMatch(each -> each.startsWith("@authority"))
            ? ""
            : "@authority(\"Invented guidance, part 20\")\n";
    return with(
        "rules/new.drl",
        """
        // What a test adds.
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;

        // It is so.
        rule "NEW-01 it is so"
        %s%s
        @certainty("A")
        when
        %s
        then
        %s
        end
        """
            .formatted(authority, String.join("\n", annotations), when, then));
  }

  /** Everything said of the pack by one check, as places and sentences. */
  List<String> found(Check check) {
    CheckReport report = checked();
    assertThat(report.policy()).as("the pack loads: %s", report.diagnostics()).isPresent();
    return report.diagnostics().stream()
        .filter(each -> each.check() == check)
        .map(each -> each.problem().text())
        .toList();
  }

  CheckReport checked() {
    Patience patience = proven ? Patience.inAll(Duration.ofSeconds(60)) : null;
    return PackCheck.of(PolicyPack.read(folder), patience);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(REPORT)) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
