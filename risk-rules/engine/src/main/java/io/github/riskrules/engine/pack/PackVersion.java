package io.github.riskrules.engine.pack;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The version of a pack: one to four numbers with dots between. They are compared as numbers from
 * the left, so 2026.10 is newer than 2026.9, and a number that is not there counts as 0, so that
 * 2026.1 and 2026.1.0 are the same.
 */
public final class PackVersion implements Comparable<PackVersion> {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");
  private static final int MOST_NUMBERS = 4;

  private final int[] numbers;

  private PackVersion(int[] numbers) {
    this.numbers = numbers;
  }

  /** Whether a text has the form of a version. */
  static boolean isVersion(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * The version that a text says.
   *
   * @throws IllegalArgumentException if it has not the form of one
   */
  public static PackVersion of(String text) {
    if (!isVersion(text)) {
      throw new IllegalArgumentException("not the version of a pack");
    }
    int[] numbers = Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    return new PackVersion(Arrays.copyOf(numbers, MOST_NUMBERS));
  }

  /** Whether this version came before another. */
  public boolean isOlderThan(PackVersion other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(PackVersion other) {
    return Arrays.compare(numbers, other.numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackVersion that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
