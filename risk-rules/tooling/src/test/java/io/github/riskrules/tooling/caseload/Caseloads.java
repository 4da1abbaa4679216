package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Invented caseloads under the national policy. */
final class Caseloads {
  static final Instant TIME = Instant.parse("2026-11-21T08:00:00Z");
  static final PolicyPack POLICY = PolicyPack.bundled("england-and-wales").orElseThrow();

  private Caseloads() {}

  /** The caseload of a file with these lines. */
  static Caseload of(List<String> lines) {
    return Caseload.of(POLICY, TIME, source(String.join("\n", lines)));
  }

  static Caseload of(String... lines) {
    return of(List.of(lines));
  }

  static CaseloadSource source(String text) {
    return CaseloadSource.lines(
        "day.ndjson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A document with an id and other fields, as in {@code "victim": {}}. */
  static String document(String id, String... fields) {
    String all = fields.length == 0 ? "" : ", " + String.join(", ", fields);
    return "{\"schema\": \"incident/1\", \"id\": \"" + id + "\"" + all + "}";
  }

  /** A document of an incident reported on the day of which nothing is known. */
  static String unknown(String id) {
    return document(id, "\"reportedAt\": \"2026-11-20T10:00:00Z\"");
  }

  /** A document of an incident at HIGH, reported on the day. */
  static String high(String id, String... fields) {
    return unknown(id)
        .replace("}", ", \"dash\": {\"strangulation\": \"YES\"}}")
        .replaceFirst("}$", fields.length == 0 ? "}" : ", " + String.join(", ", fields) + "}");
  }

  /**
   * Documents that sit where the rules of the policy decide, one a line. Some share an occurrence,
   * and the last ones share their ids.
   */
  static List<String> generated(int number, long seed) {
    IncidentGenerator incidents = IncidentGenerator.of(POLICY.policy().rules(), seed);
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                incidents
                    .next()
                    .with("id", "case-" + (i < number * 9 / 10 ? i : number - 1 - i % 3))
                    .with("reference", "occurrence-" + i % (number * 2 / 3 + 1))
                    .build())
        .map(IncidentJson::writeCompact)
        .toList();
  }

  static Incident incident(String line) {
    return IncidentJson.read(line.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
