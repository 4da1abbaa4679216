package io.github.riskrules.tooling.render;

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
}
