package io.github.riskrules.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/** One run of the command in this process: what it printed and its exit code. */
record Ran(int exit, String out, String err) {
  static final Instant NOW = Instant.parse("2026-11-20T22:15:30.123456Z");

  /** Runs with nothing on standard input, 80 columns and no colour. */
  static Ran risk(String... arguments) {
    return risk("", 80, false, arguments);
  }

  static Ran risk(String in, int width, boolean colour, String... arguments) {
    return risk(in, width, colour, false, arguments);
  }

  /** Runs as on a terminal, where a bar moves. */
  static Ran onTerminal(String in, String... arguments) {
    return risk(in, 80, false, true, arguments);
  }

  private static Ran risk(
      String in, int width, boolean colour, boolean moving, String... arguments) {
    InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return risk(stream, width, colour, moving, arguments);
  }

  /** Runs with a stream as standard input, which may break off. */
  static Ran reading(InputStream in, String... arguments) {
    return risk(in, 80, false, false, arguments);
  }

  private static Ran risk(
      InputStream in, int width, boolean colour, boolean moving, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            in,
            new PrintWriter(out),
            new PrintWriter(err),
            width,
            colour,
            moving,
            InstantSource.fixed(NOW));
    int exit = Risk.commandLine(surroundings, arguments).execute(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }
}
