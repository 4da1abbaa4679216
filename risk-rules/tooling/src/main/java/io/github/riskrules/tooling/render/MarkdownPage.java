package io.github.riskrules.tooling.render;

import java.util.regex.Pattern;

/** Lays a document out as CommonMark. */
final class MarkdownPage {
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*_\\[\\]<>#|~]|&(?=[#A-Za-z])|^[-+]|(?<=^\\d{1,9})[.)]");

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
      paragraph("# " + plain(lead.text()));
    } else if (block instanceof Block.Heading heading) {
      paragraph("## " + plain(heading.text()));
    } else if (block instanceof Block.Subheading subheading) {
      paragraph("### " + plain(subheading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(plain(paragraph.text()));
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
    String title = plain(item.title());
    out.append(inList ? "" : "\n")
        .append(mark)
        .append(item.tone() == Tone.PLAIN ? title : "**" + title + "**")
        .append('\n');
    String indent = " ".repeat(mark.length());
    for (String detail : item.details()) {
      out.append(indent).append("- ").append(plain(detail)).append('\n');
    }
    inList = true;
  }

  /** Nothing a policy or an incident says can become a heading, a link, a table or HTML. */
  private static String plain(String text) {
    return MARKUP.matcher(Printable.of(text).strip()).replaceAll("\\\\$0");
  }
}
