package io.github.riskrules.testkit;

import java.util.List;

/** Builds a message: a first line that says it all, then what stands behind it. */
final class Lines {
  /** What begins an item that belongs to the one above it. */
  static final String DEEPER = "  ";

  private static final int MOST = 6;

  private final StringBuilder text;

  Lines(String first) {
    this.text = new StringBuilder(first);
  }

  /** A line of its own; nothing where it is empty. */
  Lines line(String line) {
    if (!line.isEmpty()) {
      text.append("\n  ").append(line);
    }
    return this;
  }

  /**
   * A heading with items under it, else what is said instead. Where they are many only the first
   * are shown, each with what belongs to it.
   */
  Lines list(String heading, String otherwise, List<String> items) {
    return list(heading, otherwise, items, MOST);
  }

  /** The same with every item, however many. */
  Lines all(String heading, String otherwise, List<String> items) {
    return list(heading, otherwise, items, items.size());
  }

  private Lines list(String heading, String otherwise, List<String> items, int most) {
    if (items.isEmpty()) {
      return line(otherwise);
    }
    line(heading);
    int shown = 0;
    for (String item : items) {
      shown += item.startsWith(DEEPER) ? 0 : 1;
      if (shown <= most) {
        line(DEEPER + bullet(item));
      }
    }
    return shown > most ? line(DEEPER + "and " + (shown - most) + " more") : this;
  }

  private static String bullet(String item) {
    return item.startsWith(DEEPER) ? DEEPER + item : "- " + item;
  }

  String text() {
    return text.toString();
  }
}
