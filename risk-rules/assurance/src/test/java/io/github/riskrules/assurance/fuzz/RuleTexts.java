package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.table.TableFormats;
import io.github.riskrules.incident.Incident;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rule files and tables. Those without a problem are put in force, and decide an incident. */
final class RuleTexts {
  private static final SmallPack PACK = SmallPack.below(Scratch.folder());
  private static final Incident INCIDENT =
      IncidentJson.read(PACK.bytes(SmallPack.INCIDENT)).orElseThrow();
  private static final RuleFileReader READER = reader(PACK.read().orElseThrow());
  private static final RuleFileReader NATIONAL =
      reader(PolicyPack.bundled(RiskEngine.NATIONAL_PACK).orElseThrow());

  private RuleTexts() {}

  private static RuleFileReader reader(PolicyPack pack) {
    return new RuleFileReader(
        pack.policy().ref().id(),
        pack.policy().actions().stream()
            .collect(Collectors.toMap(PolicyAction::code, Function.identity())));
  }

  static void drl(byte[] input) {
    RuleFileReading national = NATIONAL.readDrl("rules/given.drl", input);
    Sound.problems(national.problems());
    RuleFileReading reading = READER.readDrl(SmallPack.RULES, input);
    if (sound(reading)) {
      PACK.write(SmallPack.RULES, input);
      inForce(PACK.read());
    }
  }

  static void csv(byte[] input) {
    Sound.problems(NATIONAL.readCsv("tables/given.csv", input).problems());
    sound(READER.readCsv("tables/given.csv", input));
  }

  static void workbook(byte[] input) {
    String name = "tables/given.xlsx";
    Sound.problems(
        NATIONAL.readSheet(name, TableFormats.of(name).orElseThrow().read(input)).problems());
  }

  private static boolean sound(RuleFileReading reading) {
    Sound.problems(reading.problems());
    return reading.problems().isEmpty() && !reading.rules().isEmpty();
  }

  /** A pack that reads decides; one that does not says why. */
  static void inForce(PackReading reading) {
    Sound.eitherOr(reading.pack().isPresent(), reading.problems());
    reading.pack().ifPresent(pack -> Documents.decided(RiskEngine.of(pack), INCIDENT));
  }
}
