package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes scenarios as people write them: an example incident of the pack to start from, the few
 * facts that differ, and what must come out. Where no example incident of the pack is near, the
 * facts are written out. What it writes is read back, so a scenario it gives says what was asked.
 */
public final class ScenarioWriter {
  private static final int WIDTH = 110;
  private static final int ROUNDS = 4;

  /** What needs no quotes as the value of a line. */
  private static final Pattern PLAIN_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9 ,.;()'/_-]*");

  private final PolicyPack pack;
  private final Map<String, Example> bases = new LinkedHashMap<>();

  private ScenarioWriter(PolicyPack pack) {
    this.pack = pack;
    for (String path : BaseIncidents.incidents(pack)) {
      pack.file(path)
          .ifPresent(
              content ->
                  IncidentJson.read(path, content)
                      .incident()
                      .map(FactTree::of)
                      .ifPresent(facts -> bases.put(path, example(content, facts))));
    }
  }

  private static Example example(byte[] document, FactTree facts) {
    return new Example(new String(document, StandardCharsets.UTF_8), facts);
  }

  /** A writer of scenarios for a pack. */
  public static ScenarioWriter of(PolicyPack pack) {
    return new ScenarioWriter(pack);
  }

  /** A scenario file that holds these scenarios. */
  public static String file(List<String> scenarios) {
    return "scenarios:\n" + String.join("\n", scenarios);
  }

  /**
   * One scenario, as an entry of the list in a scenario file. The id of the incident is not kept:
   * no decision hangs on it.
   *
   * @param name a sentence that no other scenario of the pack has for its name
   */
  public String write(String name, Incident incident, Instant at, Expectation expectation) {
    Optional<Start> start = nearest(FactTree.of(incident));
    StringBuilder text = new StringBuilder();
    text.append("  - name: ").append(line(name)).append('\n');
    if (start.isPresent()) {
      text.append("    base: ").append(start.get().base()).append('\n');
      if (!start.get().changes().isEmpty()) {
        text.append(mapping("change", start.get().changes()));
      }
    } else {
      text.append(inline(incident));
    }
    if (!at.equals(incident.reportedAt())) {
      text.append("    at: ").append(FactTree.quoted(at.toString())).append('\n');
    }
    return text.append(mapping("expect", expected(expectation))).toString();
  }

  /**
   * The example incident from which the fewest facts differ; empty where writing all is shorter.
   */
  private Optional<Start> nearest(FactTree wanted) {
    List<Start> starts = new ArrayList<>();
    bases.forEach(
        (path, example) -> starts.add(new Start(path, wanted.changesOf(example.facts()))));
    starts.sort(Comparator.comparingInt(start -> start.changes().size()));
    Start nearest = null;
    for (Start start : starts) {
      int most = nearest == null ? wanted.facts().size() : nearest.changes().size() - 1;
      if (start.changes().size() > most) {
        break;
      }
      Optional<Map<String, String>> changes =
          changes(wanted, start, Objects.requireNonNull(bases.get(start.base())).document());
      if (changes.isPresent() && changes.get().size() <= most) {
        nearest = new Start(start.base(), changes.get());
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** An example incident as it is written, and all that it says. */
  private record Example(String document, FactTree facts) {}

  /** An example incident, and what is to be changed in it. */
  private record Start(String base, Map<String, String> changes) {}

  /**
   * What turns a base into the incident wanted, by the very means by which scenarios are read. Some
   * facts say others along with themselves, so what still differs is changed as well.
   */
  private static Optional<Map<String, String>> changes(
      FactTree wanted, Start start, String document) {
    Map<String, String> changes = new LinkedHashMap<>(start.changes());
    for (int i = 0; i < ROUNDS; i++) {
      Optional<Incident> made = made(start.base(), document, changes);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> left = wanted.changesOf(FactTree.of(made.get()));
      if (left.isEmpty()) {
        return Optional.of(changes);
      }
      changes.putAll(left);
    }
    return Optional.empty();
  }

  private static Optional<Incident> made(
      String path, String document, Map<String, String> changes) {
    return ScenarioFile.incident(
        path, document.getBytes(StandardCharsets.UTF_8), "{ " + flow(changes) + " }");
  }

  private static String inline(Incident incident) {
    List<String> lines = new ArrayList<>(IncidentJson.write(incident).lines().toList());
    StringBuilder text = new StringBuilder("    incident:\n");
    lines.forEach(each -> text.append("      ").append(each).append('\n'));
    return text.toString();
  }

  private static Map<String, String> expected(Expectation expectation) {
    Map<String, String> expected = new LinkedHashMap<>();
    RiskTier least = expectation.atLeast();
    RiskTier most = expectation.atMost();
    if (least != null && least == most) {
      expected.put("tier", least.name());
    } else if (least != null || most != null) {
      Map<String, String> tier = new LinkedHashMap<>();
      putTier(tier, "at-least", least);
      putTier(tier, "at-most", most);
      expected.put("tier", "{ " + flow(tier) + " }");
    }
    expectation.names().forEach((list, names) -> expected.put(list.key(), list(list, names)));
    Map<String, String> open = new LinkedHashMap<>();
    expectation
        .stillToSettle()
        .forEach((action, facts) -> open.put(action, "[" + String.join(", ", facts) + "]"));
    if (!open.isEmpty()) {
      expected.put("still-to-settle", "{ " + flow(open) + " }");
    }
    Map<String, String> times = new LinkedHashMap<>();
    expectation
        .actBy()
        .forEach(
            (action, time) ->
                times.put(
                    action, time.equals(ActionStandings.NO_TIME) ? time : FactTree.quoted(time)));
    if (!times.isEmpty()) {
      expected.put("act-by", "{ " + flow(times) + " }");
    }
    return expected;
  }

  private static void putTier(Map<String, String> tier, String bound, @Nullable RiskTier is) {
    if (is != null) {
      tier.put(bound, is.name());
    }
  }

  private static String list(Expected list, List<String> names) {
    List<String> written =
        list.names() == Expected.Names.WORDS
            ? names.stream().map(FactTree::quoted).toList()
            : names;
    return "[" + String.join(", ", written) + "]";
  }

  /** On one line where that is short enough, else a line for each. */
  private static String mapping(String name, Map<String, String> values) {
    String line = "    " + name + ": { " + flow(values) + " }\n";
    if (line.length() <= WIDTH) {
      return line;
    }
    StringBuilder text = new StringBuilder("    ").append(name).append(":\n");
    values.forEach(
        (path, value) ->
            text.append("      ").append(path).append(": ").append(value).append('\n'));
    return text.toString();
  }

  private static String flow(Map<String, String> values) {
    List<String> pairs = new ArrayList<>();
    values.forEach((path, value) -> pairs.add(path + ": " + value));
    return String.join(", ", pairs);
  }

  private static String line(String name) {
    return PLAIN_LINE.matcher(name).matches() ? name : FactTree.quoted(name);
  }

  /** Says which pack it writes for, and nothing of any incident. */
  @Override
  public String toString() {
    return "ScenarioWriter of " + pack;
  }
}
