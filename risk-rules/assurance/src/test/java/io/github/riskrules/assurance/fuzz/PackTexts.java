package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The files of a pack beside its rules, and packs as zip files. */
final class PackTexts {
  /** The lists of a pack; the first byte of an input chooses one of them. */
  static final List<String> LISTS = List.of("pack.yaml", "actions.yaml", "calendar.yaml");

  private static final Path FOLDER = Scratch.folder();
  private static final SmallPack PACK = SmallPack.below(FOLDER);
  private static final Path ZIP = FOLDER.resolve("given.zip");

  private PackTexts() {}

  static void list(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String list = LISTS.get(Byte.toUnsignedInt(input[0]) % LISTS.size());
    byte[] good = PACK.bytes(list);
    PACK.write(list, Arrays.copyOfRange(input, 1, input.length));
    PackReading reading = PACK.read();
    PACK.write(list, good);
    RuleTexts.inForce(reading);
  }

  static void scenarios(byte[] input) {
    byte[] good = PACK.bytes(SmallPack.SCENARIOS);
    PACK.write(SmallPack.SCENARIOS, input);
    PackReading reading = PACK.read();
    PACK.write(SmallPack.SCENARIOS, good);
    RuleTexts.inForce(reading);
    reading.pack().ifPresent(PackTexts::tried);
  }

  private static void tried(PolicyPack pack) {
    Sound.problems(ScenarioFolder.read(pack).problems());
    Sound.problems(PackTrial.of(pack).failures());
  }

  static void zip(byte[] input) {
    try {
      Files.write(ZIP, input);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    RuleTexts.inForce(PolicyPack.read(ZIP));
  }
}
