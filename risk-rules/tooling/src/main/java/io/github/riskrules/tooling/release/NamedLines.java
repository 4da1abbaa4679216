package io.github.riskrules.tooling.release;

import java.util.List;

/**
 * Lines under a name.
 *
 * @param name what they are about
 * @param lines the lines
 */
record NamedLines(String name, List<String> lines) {
  NamedLines {
    lines = List.copyOf(lines);
  }

  static NamedLines of(String name, String line) {
    return new NamedLines(name, List.of(line));
  }
}
