package io.github.riskrules.engine.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A set of entry numbers, kept as ranges: as small for a million entries in a row as for one. */
final class EntryRanges {
  private final TreeMap<Integer, Integer> lastByFirst = new TreeMap<>();

  void add(int first, int last) {
    int from = first;
    int to = last;
    Map.Entry<Integer, Integer> near =
        lastByFirst.floorEntry(to == Integer.MAX_VALUE ? to : to + 1);
    while (near != null && near.getValue() >= from - 1) {
      from = Math.min(from, near.getKey());
      to = Math.max(to, near.getValue());
      lastByFirst.remove(near.getKey());
      near = lastByFirst.floorEntry(to);
    }
    lastByFirst.put(from, to);
  }

  void addAll(EntryRanges others) {
    others.lastByFirst.forEach(this::add);
  }

  /** Those of these entries that are not among the others. */
  EntryRanges without(EntryRanges others) {
    EntryRanges rest = new EntryRanges();
    for (Map.Entry<Integer, Integer> range : lastByFirst.entrySet()) {
      // Beyond the greatest number there is another place to stand, so the next one is a long.
      long from = range.getKey();
      for (Map.Entry<Integer, Integer> other : others.lastByFirst.entrySet()) {
        if (other.getValue() >= from && other.getKey() <= range.getValue()) {
          if (other.getKey() > from) {
            rest.add((int) from, other.getKey() - 1);
          }
          from = other.getValue() + 1L;
        }
      }
      if (from <= range.getValue()) {
        rest.add((int) from, range.getValue());
      }
    }
    return rest;
  }

  boolean isEmpty() {
    return lastByFirst.isEmpty();
  }

  int size() {
    return lastByFirst.entrySet().stream().mapToInt(e -> e.getValue() - e.getKey() + 1).sum();
  }

  /** As people write them: {@code 3, 5-9}. */
  String inWords() {
    return lastByFirst.entrySet().stream()
        .map(
            e ->
                e.getKey().equals(e.getValue()) ? "" + e.getKey() : e.getKey() + "-" + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
