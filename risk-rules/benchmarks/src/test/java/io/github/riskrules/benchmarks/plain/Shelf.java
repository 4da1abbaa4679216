package io.github.riskrules.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tables of one kind, by what they are of. Each is made when it is first read. */
final class Shelf<T> {
  private final String name;
  private final String asked;
  private final Map<Object, Integer> places = new HashMap<>();
  private final List<T> tables = new ArrayList<>();

  /**
   * None yet.
   *
   * @param name what the written Java calls all of them
   * @param asked what it writes behind one of them
   */
  Shelf(String name, String asked) {
    this.name = name;
    this.asked = asked;
  }

  /** How Java reads one. */
  String read(Object key, Supplier<T> table) {
    int place =
        places.computeIfAbsent(
            key,
            each -> {
              tables.add(table.get());
              return tables.size() - 1;
            });
    return name + "[" + place + "]" + asked;
  }

  List<T> tables() {
    return tables;
  }
}
