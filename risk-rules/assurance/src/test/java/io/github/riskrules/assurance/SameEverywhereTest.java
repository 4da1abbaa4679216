package io.github.riskrules.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same facts under the same policy give the same bytes on every machine. */
class SameEverywhereTest {
  private static final int INCIDENTS = 100;
  private static final long SEED = 20261128;
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void decisions_are_the_same_in_every_locale_zone_charset_collector_and_java() throws IOException {
    String here = decisions();

    assertThat(elsewhere("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"))
        .isEqualTo(here);
    assertThat(
            elsewhere(
                "-Duser.language=ar",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII",
                "-XX:+UseParallelGC"))
        .isEqualTo(here);
    for (Path java : otherJavas()) {
      assertThat(ChildJvm.printed(java, List.of(), Decisions.class))
          .as(java.toString())
          .isEqualTo(here);
    }
  }

  private static String elsewhere(String... options) {
    return ChildJvm.printed(List.of(options), Decisions.class);
  }

  /** The newer Javas beside this one, where there are any. */
  private static List<Path> otherJavas() throws IOException {
    Path here = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(here.getParent())) {
      return beside
          .filter(java -> Files.isExecutable(java.resolve("bin").resolve("java")))
          .filter(java -> !Files.isSymbolicLink(java) && !java.equals(here))
          .sorted()
          .toList();
    }
  }

  /** A line for each bundled pack: its digest, and the digest of all decisions under it. */
  private static String decisions() {
    StringBuilder lines = new StringBuilder();
    for (String name : PolicyPack.bundledNames()) {
      PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
      RiskEngine engine = RiskEngine.of(pack);
      IncidentGenerator generator = IncidentGenerator.of(pack.policy().rules(), SEED);
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < INCIDENTS; i++) {
        // Through a document, as an incident that comes from another machine.
        byte[] document =
            IncidentJson.write(generator.next().build()).getBytes(StandardCharsets.UTF_8);
        Incident incident = IncidentJson.read(document).orElseThrow();
        all.append(DecisionJson.write(engine.assess(incident, NOW)));
      }
      lines.append(name).append(' ').append(pack.policy().ref().digest());
      lines.append(' ').append(Digests.of(all.toString())).append('\n');
    }
    return lines.toString();
  }

  /** The program that other Javas run. */
  static final class Decisions {
    private Decisions() {}

    @SuppressWarnings("SystemOut") // what a program prints
    public static void main(String[] none) {
      System.out.print(decisions());
    }
  }
}
