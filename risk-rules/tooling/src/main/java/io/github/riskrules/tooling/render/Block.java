package io.github.riskrules.tooling.render;

import java.util.List;

/** One piece of a {@link Document}. */
public sealed interface Block {

  /** The line that whoever reads one line must read. */
  record Lead(String text, Tone tone) implements Block {}

  /** Opens a section. */
  record Heading(String text) implements Block {}

  /** Opens a part of a section. */
  record Subheading(String text) implements Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /**
   * One entry of a list.
   *
   * @param number its number from 1; 0 in a list that is not numbered
   * @param title what it is
   * @param tone how much the title stands out
   * @param details what there is to say of it, each on a line of its own
   */
  record Item(int number, String title, Tone tone, List<String> details) implements Block {
    public Item {
      details = List.copyOf(details);
    }

    static Item of(String title, Tone tone, List<String> details) {
      return new Item(0, title, tone, details);
    }
  }
}
