package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.BundledNamesake;
import io.github.riskrules.tooling.StaleSignature;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a command may use of the world around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param width the columns that text may fill
 * @param colour whether the reader's terminal shows colour
 * @param moving whether standard error is a terminal, where a line can be written over
 * @param clock the time now; the only clock in the whole library, read only when no time is given
 */
record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    int width,
    boolean colour,
    boolean moving,
    InstantSource clock) {

  /** The time now, to the second, as people give it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Prints a report as text. */
  void print(Document report) {
    out.print(colour ? report.colouredText(width) : report.text(width));
  }

  /**
   * Prints lines at once, instead of gathering them to the end.
   *
   * @throws IOException if nobody gets them
   */
  void print(byte[] lines) throws IOException {
    out.print(new String(lines, StandardCharsets.UTF_8));
    if (out.checkError()) {
      throw new IOException("standard output could not be written");
    }
  }

  /** Prints problems that are what the command was asked for, one a line. */
  void report(List<Problem> problems) {
    problems.forEach(problem -> out.println(Printable.of(problem.text())));
  }

  /** Tells the person at the terminal of a problem, beside the output proper. */
  void tell(Problem problem) {
    err.println(Printable.of(problem.text()));
  }

  /** Warns of what a pack may not be released with, beside the output proper; it fails nothing. */
  void warnBeforeRelease(PolicyPack pack) {
    Stream.of(BundledNamesake.of(pack), StaleSignature.of(pack))
        .flatMap(Optional::stream)
        .map(problem -> "warning: " + problem.text())
        .forEach(line -> err.println(Printable.of(line)));
  }

  /** Uses a pack that was read, or tells why it does not load; then nothing can be done. */
  int withPack(PackReading reading, ToIntFunction<PolicyPack> use) {
    if (reading.pack().isEmpty()) {
      reading.problems().forEach(this::tell);
      return Exit.COULD_NOT_RUN;
    }
    return use.applyAsInt(reading.pack().get());
  }
}
