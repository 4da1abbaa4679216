package io.github.riskrules.tooling.render;

import java.util.List;

/**
 * A report for people, independent of how it is shown.
 *
 * @param blocks its pieces, in reading order
 */
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** As plain text without colour, wrapped at a width in characters (at least 40). */
  public String text(int width) {
    return TextPage.print(this, width, false);
  }

  /** As text for a terminal with colour, wrapped at a width in characters (at least 40). */
  public String colouredText(int width) {
    return TextPage.print(this, width, true);
  }

  /** As Markdown. Text of the report is never read as markup. */
  public String markdown() {
    return MarkdownPage.print(this);
  }

  /** Says nothing of the contents: this text may reach a log. */
  @Override
  public String toString() {
    return "Document[" + blocks.size() + " blocks]";
  }
}
