package io.github.riskrules.tooling.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a document out as CommonMark. */
final class MarkdownPage {
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  private MarkdownPage() {}

  static String print(Document document) {
    MarkdownPage page = new MarkdownPage();
    document.blocks().forEach(page::print);
    return page.out.toString();
  }

  private void print(Block block) {
    if (block instanceof Block.Lead lead) {
      paragraph("# " + Markdown.line(lead.text()));
    } else if (block instanceof Block.Heading heading) {
      paragraph("## " + Markdown.line(heading.text()));
    } else if (block instanceof Block.Subheading subheading) {
      paragraph("### " + Markdown.line(subheading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(Markdown.line(paragraph.text()));
    } else if (block instanceof Block.Item item) {
      item(item);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void paragraph(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    inList = false;
  }

  private void item(Block.Item item) {
    String mark = item.number() == 0 ? "- " : item.number() + ". ";
    out.append(inList ? "" : "\n")
        .append(mark)
        .append(
            item.tone() == Tone.PLAIN ? Markdown.line(item.title()) : Markdown.strong(item.title()))
        .append('\n');
    String indent = " ".repeat(mark.length());
    for (String detail : item.details()) {
      out.append(indent).append("- ").append(Markdown.line(detail)).append('\n');
    }
    inList = true;
  }

  private void table(Block.Table table) {
    List<String> titles = new ArrayList<>();
    StringBuilder rule = new StringBuilder("|");
    for (Block.Column column : table.columns()) {
      titles.add(column.title());
      rule.append(column.numbers() ? "---:|" : "---|");
    }
    if (!table.notes().isEmpty()) {
      titles.add(table.notes());
      rule.append("---|");
    }
    out.append('\n').append(row(titles)).append(rule).append('\n');
    for (Block.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      if (!table.notes().isEmpty()) {
        cells.add(String.join(" ", row.notes()));
      }
      out.append(row(cells));
    }
    inList = false;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::plain).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
