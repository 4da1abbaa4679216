package io.github.riskrules.tooling.render;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lays a document out for a terminal or a plain text file. */
final class TextPage {
  private static final int NARROWEST = 40;
  private static final Pattern SPACES = Pattern.compile(" +");

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  private TextPage(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  static String print(Document document, int width, boolean colour) {
    TextPage page = new TextPage(width, colour);
    document.blocks().forEach(page::print);
    return page.out.toString();
  }

  private void print(Block block) {
    if (block instanceof Block.Lead lead) {
      lines("", "", lead.text(), lead.tone());
    } else if (block instanceof Block.Heading heading) {
      out.append('\n');
      lines("", "", heading.text().toUpperCase(Locale.ROOT), Tone.STRONG);
    } else if (block instanceof Block.Subheading subheading) {
      lines(" ", " ", subheading.text() + ":", Tone.PLAIN);
    } else if (block instanceof Block.Paragraph paragraph) {
      lines("", "", paragraph.text(), Tone.PLAIN);
    } else if (block instanceof Block.Item item) {
      String mark = item.number() == 0 ? "  - " : String.format(Locale.ROOT, "%3d ", item.number());
      lines(mark, "    ", item.title(), item.tone());
      for (String detail : item.details()) {
        lines("    ", "      ", detail, Tone.PLAIN);
      }
    } else if (block instanceof Block.Table table) {
      TextTable columns = TextTable.fitting(table, width);
      columns.heading().forEach(line -> line(line, Tone.STRONG));
      for (Block.Row row : table.rows()) {
        columns.lines(row).forEach(line -> line(line, row.tone()));
        String indent = " ".repeat(columns.noteIndent());
        row.notes().forEach(note -> lines(indent, indent + "  ", note, Tone.PLAIN));
      }
    }
  }

  /** Prints a text from one indent, and its further lines from another. */
  private void lines(String first, String further, String text, Tone tone) {
    String indent = first;
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(Printable.of(text).strip(), -1)) {
      if (!line.isEmpty() && indent.length() + length(line) + 1 + length(word) > width) {
        end(indent, line, tone);
        indent = further;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    end(indent, line, tone);
  }

  private void line(String line, Tone tone) {
    out.append(colour ? tone.around(line) : line).append('\n');
  }

  private void end(String indent, StringBuilder line, Tone tone) {
    out.append(indent).append(colour ? tone.around(line.toString()) : line).append('\n');
    line.setLength(0);
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
