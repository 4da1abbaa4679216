package io.github.riskrules.tooling.transparency;

import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.List;

/** Lays sections out as a document in which nobody overlooks what is still open. */
final class Page {
  static final String OPEN = "To be completed by the force: ";

  private Page() {}

  static Document of(String title, List<String> opening, List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(title, Tone.STRONG));
    opening.forEach(text -> blocks.add(new Block.Paragraph(text)));
    for (Section section : sections) {
      blocks.add(new Block.Heading(section.title()));
      section.fields().forEach(field -> add(field, blocks));
    }
    return new Document(blocks);
  }

  private static void add(Field field, List<Block> blocks) {
    blocks.add(new Block.Subheading(field.name()));
    for (String known : field.known()) {
      blocks.add(
          field.known().size() == 1
              ? new Block.Paragraph(known)
              : new Block.Item(0, known, Tone.PLAIN, List.of()));
    }
    if (!field.open().isEmpty()) {
      blocks.add(new Block.Item(0, OPEN + field.open(), Tone.STRONG, List.of()));
    }
  }
}
