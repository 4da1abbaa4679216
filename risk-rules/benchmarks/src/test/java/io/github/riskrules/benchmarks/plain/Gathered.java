package io.github.riskrules.benchmarks.plain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Gathers lists one after the other, so that none is copied while it grows. */
public final class Gathered<T> {
  private Object[] gathered;
  private int size;

  /** Room for as many as there mostly are. */
  public Gathered(int mostly) {
    this.gathered = new Object[mostly];
  }

  /** Adds one to the list that is being gathered. */
  public void add(T one) {
    if (size == gathered.length) {
      gathered = Arrays.copyOf(gathered, 2 * size);
    }
    gathered[size++] = one;
  }

  /** Whether it is there already. */
  boolean has(T one) {
    for (int i = 0; i < size; i++) {
      if (gathered[i].equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Puts them in order. */
  @SuppressWarnings("unchecked")
  public void sort(Comparator<T> order) {
    Arrays.sort((T[]) gathered, 0, size, order);
  }

  /** The list, after which the next one begins. */
  @SuppressWarnings("unchecked")
  public List<T> list() {
    int all = size;
    size = 0;
    return (List<T>)
        switch (all) {
          case 0 -> List.of();
          case 1 -> List.of(gathered[0]);
          case 2 -> List.of(gathered[0], gathered[1]);
          default -> List.of(Arrays.copyOf(gathered, all));
        };
  }
}
