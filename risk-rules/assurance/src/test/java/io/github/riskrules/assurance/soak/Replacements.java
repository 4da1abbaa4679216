package io.github.riskrules.assurance.soak;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Packs to replace one another, each read anew whenever it is asked for: good ones and bad ones.
 */
final class Replacements {
  private final List<Supplier<PackReading>> small = new ArrayList<>();
  private final List<Supplier<PackReading>> large = new ArrayList<>();
  private final List<Supplier<PackReading>> bad = new ArrayList<>();

  private Replacements() {}

  /** Writes them below a folder. */
  static Replacements below(Path folder) {
    Replacements all = new Replacements();
    for (int line = 8; line <= 14; line++) {
      all.small.add(changed(folder, "line-" + line, SmallPack.RULES, ">= 14", ">= " + line));
    }
    for (String name : PolicyPack.bundledNames()) {
      all.large.add(() -> PolicyPack.bundled(name));
    }
    all.bad.add(changed(folder, "not-a-rule", SmallPack.RULES, "when", "wenn"));
    all.bad.add(changed(folder, "fires-on-ignorance", SmallPack.RULES, ">= 14", "<= 14"));
    all.bad.add(changed(folder, "code", SmallPack.RULES, "Incident( )", "eval( true )"));
    all.bad.add(changed(folder, "unknown-action", SmallPack.RULES, "check-records", "no-such"));
    all.bad.add(changed(folder, "no-marac", "actions.yaml", "kind: marac-referral", "kind: other"));
    all.bad.add(changed(folder, "not-yaml", "pack.yaml", "id:", "\tid:"));
    all.bad.add(() -> PolicyPack.read(folder.resolve("nowhere")));
    all.bad.add(truncated(folder));
    return all;
  }

  List<Supplier<PackReading>> small() {
    return small;
  }

  List<Supplier<PackReading>> large() {
    return large;
  }

  List<Supplier<PackReading>> bad() {
    return bad;
  }

  private static Supplier<PackReading> changed(
      Path folder, String name, String file, String before, String after) {
    SmallPack pack = SmallPack.below(folder.resolve(name));
    String text = pack.text(file);
    if (!text.contains(before)) {
      throw new IllegalStateException(file + " has no " + before);
    }
    pack.write(file, text.replace(before, after));
    return pack::read;
  }

  private static Supplier<PackReading> truncated(Path folder) {
    Path zip = folder.resolve("truncated.zip");
    try {
      Files.write(zip, new byte[] {'P', 'K', 3, 4, 20, 0});
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return () -> PolicyPack.read(zip);
  }
}
