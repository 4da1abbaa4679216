package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;

/** The texts of a workbook, of which cells name the one they hold. */
final class SharedTexts extends ElementHandler {
  private final List<RichText> texts = new ArrayList<>();
  private RichText current = new RichText();

  private SharedTexts() {}

  static SharedTexts read(Optional<byte[]> part) throws UnreadableWorkbookException {
    SharedTexts texts = new SharedTexts();
    if (part.isPresent()) {
      texts.parse(part.get());
    }
    return texts;
  }

  /** The text of a number that a cell gives. */
  Optional<RichText> at(String index) {
    if (!index.matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    int at = Integer.parseInt(index);
    return at < texts.size() ? Optional.of(texts.get(at)) : Optional.empty();
  }

  @Override
  void begin(String name, Attributes attributes, int depth) throws StopException {
    if (name.equals("si")) {
      if (texts.size() == Sheet.MOST_CELLS) {
        throw new StopException(
            new UnreadableWorkbookException(
                "the workbook holds more than " + Sheet.MOST_CELLS + " texts.",
                "Copy the cells of the table into a new workbook and save that."));
      }
      current = new RichText();
      texts.add(current);
    } else if (depth > 2) {
      current.begin(name, attributes);
    }
  }

  @Override
  void end(String name, String text, int depth) {
    current.end(name, text);
  }
}
