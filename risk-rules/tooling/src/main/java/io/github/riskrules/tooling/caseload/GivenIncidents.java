package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the incidents of a source for something else than to assess them. */
public final class GivenIncidents {
  private GivenIncidents() {}

  /**
   * Hands over every incident of a source that can be read, in their order and some at a time.
   *
   * @return what could not be read and what was left out, each with its place; no fact is told
   */
  public static List<String> read(CaseloadSource source, Consumer<List<Incident>> use) {
    Reader reader = new Reader(use);
    source.handTo(reader);
    reader.handOver();
    return List.copyOf(reader.notRead);
  }

  private static final class Reader implements Taker {
    /** So many documents of the largest size take 64 MB. */
    private static final int AT_A_TIME = 256;

    private final Consumer<List<Incident>> use;
    private final List<Incident> waiting = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();

    private Reader(Consumer<List<Incident>> use) {
      this.use = use;
    }

    @Override
    public void take(FoundDocument document) {
      IncidentReading reading = IncidentJson.read(document.file(), document.bytes());
      for (Problem problem : reading.problems()) {
        notRead.add(document.placed(problem).text());
      }
      reading.incident().ifPresent(waiting::add);
      if (waiting.size() == AT_A_TIME) {
        handOver();
      }
    }

    @Override
    public void unreadable(String file, int line, String what) {
      notRead.add((line == 0 ? file : file + ":" + line) + "  " + what);
    }

    @Override
    public void leaveOut(String name) {
      notRead.add(name + "  is neither .json nor .ndjson: not read.");
    }

    private void handOver() {
      use.accept(List.copyOf(waiting));
      waiting.clear();
    }
  }
}
