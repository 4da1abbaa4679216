package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What was found where somebody said that incidents are, read for something else than to assess
 * them.
 *
 * @param found how many incidents; something that cannot be read counts as one
 * @param notRead how many of them could not be read
 * @param leftOut how many files or folders beside them were not looked into
 * @param problems what could not be read and what was left out, each with its place; no fact is
 *     told
 * @param repeatedIds the ids that several of the incidents have
 */
public record GivenIncidents(
    int found, int notRead, int leftOut, List<String> problems, Set<String> repeatedIds) {
  public GivenIncidents {
    problems = List.copyOf(problems);
    repeatedIds = Set.copyOf(repeatedIds);
  }

  /**
   * An incident, and where it was found.
   *
   * @param place the file, or the file and the line
   */
  public record Placed(String place, Incident incident) {
    /** Says nothing of the facts: this text may reach a log. */
    @Override
    public String toString() {
      return "Placed[" + place + "]";
    }
  }

  /** Hands over every incident that can be read, in their order and some at a time. */
  public static GivenIncidents read(CaseloadSource source, Consumer<List<Placed>> use) {
    Reader reader = new Reader(use);
    source.handTo(reader);
    reader.handOver();
    return reader.given();
  }

  private static final class Reader implements Taker {
    /** So many documents of the largest size take 64 MB. */
    private static final int AT_A_TIME = 256;

    private final Consumer<List<Placed>> use;
    private final List<Placed> waiting = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int found;
    private int notRead;
    private int leftOut;

    private Reader(Consumer<List<Placed>> use) {
      this.use = use;
    }

    @Override
    public void take(FoundDocument document) {
      found++;
      IncidentReading reading = IncidentJson.read(document.file(), document.bytes());
      for (Problem problem : reading.problems()) {
        problems.add(document.placed(problem).text());
      }
      if (reading.incident().isEmpty()) {
        notRead++;
        return;
      }
      Incident incident = reading.incident().get();
      ids.merge(incident.id(), 1, Integer::sum);
      waiting.add(new Placed(document.place(), incident));
      if (waiting.size() == AT_A_TIME) {
        handOver();
      }
    }

    @Override
    public void unreadable(String file, int line, String what) {
      found++;
      notRead++;
      problems.add((line == 0 ? file : file + ":" + line) + "  " + what);
    }

    @Override
    public void leaveOut(String name) {
      leftOut++;
      problems.add(name + "  is neither .json nor .ndjson: not read.");
    }

    private void handOver() {
      use.accept(List.copyOf(waiting));
      waiting.clear();
    }

    private GivenIncidents given() {
      Set<String> repeated =
          ids.entrySet().stream()
              .filter(id -> id.getValue() > 1)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      return new GivenIncidents(found, notRead, leftOut, problems, repeated);
    }
  }
}
