package io.github.riskrules.benchmarks.plain;

/** The paths of one fact in the entries of a list: the first ones are written once. */
public final class EntryPath {
  private static final int KEPT = 32;

  private final String before;
  private final String after;
  private final String[] first = new String[KEPT];

  /** Of a list and a fact of its entries. */
  public EntryPath(String list, String fact) {
    this.before = list + "[";
    this.after = "]." + fact;
    for (int i = 0; i < KEPT; i++) {
      first[i] = before + i + after;
    }
  }

  /** In the entry at a place. */
  public String at(int entry) {
    return entry < KEPT ? first[entry] : before + entry + after;
  }
}
