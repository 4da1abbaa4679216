package io.github.riskrules.assurance;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest pack and the heaviest incident there can be are read and decided in bounded time. */
class LargestInputTest {
  private static final System.Logger LOG = System.getLogger("largest");
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  // Time on the processor, so that a busy machine makes nothing slow.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MOST_RULES = 10_000;
  private static final int RULES_IN_A_FILE = 1_000;
  private static final int MOST_ENTRIES = 500;

  @TempDir private Path folder;

  @Test
  void largest_pack_loads_and_decides_the_heaviest_incident_in_seconds() {
    SmallPack pack = SmallPack.below(folder);
    addRules(pack, MOST_RULES - 2);
    Incident heaviest = heaviest();

    RiskEngine engine = timed("load", 20, () -> RiskEngine.of(pack.read().orElseThrow()));
    Decision decision = timed("decide", 5, () -> engine.assess(heaviest, NOW));
    timed("write", 5, () -> DecisionJson.write(decision));

    assertThat(decision.policy()).isEqualTo(engine.policy());
    assertThat(decision.tier().atLeast()).isEqualTo(RiskTier.HIGH);
  }

  @Test
  void one_rule_more_is_refused() {
    SmallPack pack = SmallPack.below(folder);
    addRules(pack, MOST_RULES - 1);

    PackReading reading = timed("refuse", 20, pack::read);

    assertThat(reading.problems())
        .extracting(Problem::text)
        .containsExactly(
            "pack trial-force 2026.1  there are more than 10,000 rules, those of packs it extends"
                + " counted in. Join rules that report the same, with || between their"
                + " conditions.");
  }

  private static <T> T timed(String what, long seconds, Supplier<T> work) {
    long began = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    long millis = NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - began);
    LOG.log(Level.INFO, "{0}: {1} ms", what, millis);
    assertThat(millis).as(what).isLessThan(1_000 * seconds);
    return result;
  }

  /** Rules that look at every entry of every list, in as many files as they need. */
  private static void addRules(SmallPack pack, int number) {
    String rules = pack.text(SmallPack.RULES);
    String head = rules.substring(0, rules.indexOf("global Findings findings;"));
    for (int first = 1; first <= number; first += RULES_IN_A_FILE) {
      StringBuilder file = new StringBuilder(head).append("global Findings findings;\n");
      for (int rule = first; rule < Math.min(number + 1, first + RULES_IN_A_FILE); rule++) {
        file.append(
            """

            rule "HEAVY-L%d-%03d many entries"
                @authority("Invented")
                @certainty("D")
            when
                Incident( dash.ticks >= %d )
                exists PriorIncident( monthsBefore <= %d )
                exists Child( age < %d )
            then
                findings.raise( RiskTier.MEDIUM, "There are many entries." );
            end
            """
                .formatted(rule / 1_000, rule % 1_000, rule % 15, rule % 200, rule % 18));
      }
      pack.write("rules/heavy-%05d.drl".formatted(first), file.toString());
    }
  }

  private static Incident heaviest() {
    StringBuilder document =
        new StringBuilder(
            "{\"schema\":\"incident/1\",\"id\":\"heaviest\",\"reportedAt\":\"2026-11-19T21:15:00Z\","
                + "\"reportedBy\":\"PROFESSIONAL\",\"forceArea\":\"x\",\"dash\":{\"statedTicks\":14}");
    document.append(",\"history\":{\"incidents\":[");
    for (int i = 0; i < MOST_ENTRIES; i++) {
      document.append(i == 0 ? "" : ",").append("{\"kind\":\"VIOLENCE\"}");
    }
    document.append("]},\"children\":{\"each\":[");
    for (int i = 0; i < MOST_ENTRIES; i++) {
      document.append(i == 0 ? "" : ",").append("{\"age\":17}");
    }
    document.append("]}}");
    return IncidentJson.read(document.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
