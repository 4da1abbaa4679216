package io.github.riskrules.tooling.transparency;

import java.util.List;

/** Things to be said that belong together. */
record Section(String title, List<Field> fields) {
  Section {
    fields = List.copyOf(fields);
  }

  static Section of(String title, Field... fields) {
    return new Section(title, List.of(fields));
  }
}
