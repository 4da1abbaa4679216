package io.github.riskrules.tooling.html;

import java.util.List;

/**
 * A line of a page's contents.
 *
 * @param anchor the id of what it leads to
 * @param title what that is
 * @param count how much of it there is, as in "12 rules"; empty when there is nothing to count
 * @param parts the lines below it; they have none of their own
 */
public record ContentsEntry(String anchor, String title, String count, List<ContentsEntry> parts) {
  public ContentsEntry {
    parts = List.copyOf(parts);
  }

  /** A line with nothing below it. */
  public static ContentsEntry of(String anchor, String title) {
    return new ContentsEntry(anchor, title, "", List.of());
  }
}
