package io.github.riskrules.engine.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML document, with the place where it begins. */
public sealed interface YamlNode {
  /** The line from 1. */
  int line();

  /** The column from 1. */
  int column();

  /**
   * A single value, as written.
   *
   * @param text the value without its quotes
   * @param plain whether it stands without quotes; {@code 14} is a number, {@code "14"} a text
   */
  record Scalar(String text, boolean plain, int line, int column) implements YamlNode {}

  /** Values one after the other. */
  record Items(List<YamlNode> values, int line, int column) implements YamlNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Values by name, in the order written; no name stands twice. */
  record Mapping(List<Entry> entries, int line, int column) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value with a name. */
    public Optional<YamlNode> value(String name) {
      return entry(name).map(Entry::value);
    }

    /** The entry with a name. */
    public Optional<Entry> entry(String name) {
      return entries.stream().filter(entry -> entry.name().text().equals(name)).findFirst();
    }
  }

  /** A name and its value. */
  record Entry(Scalar name, YamlNode value) {}
}
