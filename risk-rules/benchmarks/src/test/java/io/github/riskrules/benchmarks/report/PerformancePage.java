package io.github.riskrules.benchmarks.report;

import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measured part of {@code docs/performance.md}, between two marks; what people wrote around it
 * stays. Each table is written from the file of one measurement, and left out where there is none.
 */
public final class PerformancePage {
  private static final String BEGIN = "<!-- measured: what is between these marks is written -->";
  private static final String END = "<!-- measured: end -->";
  private static final String CHART = "performance.svg";

  private final Path results;

  private PerformancePage(Path results) {
    this.results = results;
  }

  /** Writes the measured part of the page anew, and the chart beside it. */
  public static void write(Path page, Path results) throws IOException {
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(page + " has no marks to write between");
    }
    PerformancePage measured = new PerformancePage(results);
    Files.writeString(
        page,
        before.substring(0, begin + BEGIN.length())
            + "\n"
            + measured.text()
            + before.substring(end));
    Files.writeString(
        page.resolveSibling(CHART), CostChart.of(Contender.all(), measured.results("cost")));
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    results("cost").stream()
        .findFirst()
        .ifPresent(
            any -> parts.add("Measured on " + Machine.inWords() + ", " + any.java() + ".\n"));
    for (Extent extent : Extent.values()) {
      parts.addAll(assessments(extent));
    }
    parts.addAll(growth("rules", "moreRules", "Rules beside the policy's own that do not apply"));
    parts.addAll(growth("priors", "priors", "Earlier incidents"));
    parts.addAll(parts());
    parts.addAll(loading());
    parts.addAll(documents());
    return String.join("\n", parts);
  }

  private List<String> assessments(Extent extent) {
    List<Contender> contenders =
        Contender.all().stream()
            .filter(each -> each.extent() == extent)
            .filter(each -> of("cost", each).isPresent())
            .toList();
    if (contenders.isEmpty()) {
      return List.of();
    }
    double limit =
        contenders.stream()
            .filter(each -> each.id().startsWith("plain-"))
            .mapToDouble(each -> of("cost", each).orElseThrow().score())
            .findFirst()
            .orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (Contender each : contenders) {
      Measured cost = of("cost", each).orElseThrow();
      double one = figure("one-thread", each, Measured::score);
      double two = figure("two-threads", each, Measured::score);
      rows.add(
          List.of(
              each.title(),
              Figures.of(cost.score()),
              Figures.of(cost.error()),
              Figures.times(cost.score(), limit),
              Figures.of(cost.beside("gc.alloc.rate.norm")),
              Figures.of(figure("spread", each, found -> found.percentile("50.0"))),
              Figures.of(figure("spread", each, found -> found.percentile("99.0"))),
              Figures.of(figure("spread", each, found -> found.percentile("99.9"))),
              Figures.times(two, one)));
    }
    List<String> head =
        List.of("Who", "µs", "±", "plain Java", "bytes", "p50", "p99", "p99.9", "2 threads");
    List<String> parts = new ArrayList<>();
    parts.add("### One assessment: " + extent.inWords() + "\n");
    parts.add(Figures.table(head, rows));
    contenders.stream()
        .map(Contender::leftOut)
        .filter(each -> !each.isEmpty())
        .distinct()
        .forEach(each -> parts.add("Left out: " + each + ".\n"));
    return parts;
  }

  private List<String> growth(String file, String parameter, String what) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender each : Contender.all()) {
      List<Measured> all =
          results(file).stream()
              .filter(found -> found.parameter("contender").equals(each.id()))
              .toList();
      for (Measured found : all) {
        rows.add(
            List.of(
                each.title() + ", " + each.extent().inWords(),
                found.parameter(parameter),
                Figures.of(found.score()),
                Figures.times(found.score(), all.get(0).score())));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            "### " + what + "\n",
            Figures.table(List.of("Who", "how many", "µs", "of the fewest"), rows));
  }

  private List<String> parts() {
    List<List<String>> rows = new ArrayList<>();
    for (Measured found : results("parts")) {
      rows.add(
          List.of(
              "A decision",
              found.parameter("whyNot").equals("true") ? "yes" : "no",
              found.parameter("questions").equals("true") ? "yes" : "no",
              Figures.of(found.score()),
              Figures.of(found.beside("gc.alloc.rate.norm"))));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            "### Why not, and what is open\n",
            Figures.table(List.of("What", "why not", "questions", "µs", "bytes"), rows));
  }

  private List<String> loading() {
    List<List<String>> rows = new ArrayList<>();
    for (Measured found : results("loading-cold")) {
      rows.add(List.of("Loading in a new JVM", Figures.of(found.score()), "", ""));
    }
    for (Measured found : results("loading-warm")) {
      rows.add(List.of("Loading in a warm JVM", Figures.of(found.score()), "", ""));
    }
    for (Measured found : results("reloads")) {
      rows.add(
          List.of(
              "Loading, then again " + found.parameter("reloads") + " times",
              Figures.of(found.score()),
              Figures.megabytes(found.beside("heap")),
              Figures.megabytes(found.beside("metaspace"))));
    }
    for (Measured found : results("start")) {
      rows.add(
          List.of("`risk assess`, from its start to its end", Figures.of(found.score()), "", ""));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            "### Loading the policy\n",
            Figures.table(List.of("What", "ms", "heap, MB", "metaspace, MB"), rows));
  }

  private List<String> documents() {
    List<List<String>> rows = new ArrayList<>();
    for (Measured found : results("documents")) {
      rows.add(
          List.of(
              found.method().equals("read")
                  ? "An incident read"
                  : "An incident read, decided, and the decision written",
              Figures.of(found.score()),
              Figures.of(found.beside("gc.alloc.rate.norm"))));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of("### Documents\n", Figures.table(List.of("What", "µs", "bytes"), rows));
  }

  private List<Measured> results(String file) {
    return Measured.in(results.resolve(file + ".json"));
  }

  private Optional<Measured> of(String file, Contender contender) {
    return results(file).stream()
        .filter(found -> found.parameter("contender").equals(contender.id()))
        .findFirst();
  }

  private double figure(String file, Contender contender, ToDoubleFunction<Measured> wanted) {
    return of(file, contender).stream().mapToDouble(wanted).findFirst().orElse(Double.NaN);
  }
}
