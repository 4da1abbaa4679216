package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a person sees in a cell, where that is what the cell holds; otherwise refuses it. */
final class CellContent {
  private static final String AS_TEXT =
      "Format the cell as Text, then write the value again as the rule needs it.";

  /** Past so many digits, Excel shows powers of ten. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(99_999_999_999L);

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,2})?");

  /** Excel writes a character it cannot write in another way by its number. */
  private static final Pattern CODED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

  private final SharedTexts shared;

  CellContent(SharedTexts shared) {
    this.shared = shared;
  }

  /**
   * What a cell holds.
   *
   * @param text what it shows; stands for the cell where it is refused
   * @param what what is wrong with it; null where nothing is
   * @param remedy what would be right
   */
  record Shown(String text, @Nullable String what, String remedy) {
    static Shown refused(String what, String remedy) {
      return new Shown(Sheet.REFUSED, what, remedy);
    }
  }

  /**
   * @param type the kind of value, as the file calls it
   * @param value the value, as the file writes it; empty for a blank cell
   * @param inline the text that stands in the cell itself, if one does
   */
  Shown of(String type, String value, RichText inline, CellStyle style) {
    return switch (type) {
      case "s" ->
          value.isEmpty()
              ? text("", style)
              : shared
                  .at(value)
                  .map(found -> text(found, style))
                  .orElseGet(() -> Shown.refused("the text of this cell is lost.", AS_TEXT));
      case "inlineStr" -> text(inline, style);
      case "str" -> text(value, style);
      case "n" -> value.isEmpty() ? new Shown("", null, "") : number(value, style);
      case "b" ->
          Shown.refused(
              "Excel took what was written here for a value of its own, TRUE or FALSE.", AS_TEXT);
      case "e" -> Shown.refused("this cell shows an error.", "Write the value itself.");
      case "d" -> date();
      default -> Shown.refused("this cell holds a kind of value that is not read.", AS_TEXT);
    };
  }

  private static Shown text(RichText text, CellStyle style) {
    return text.isStruck() ? struck() : text(text.text(), style);
  }

  private static Shown text(String text, CellStyle style) {
    if (text.isEmpty()) {
      return new Shown("", null, "");
    }
    if (style.isStruck()) {
      return struck();
    }
    if (!style.showsTexts()) {
      return Shown.refused(
          "the format of this cell shows another text than the one it holds.",
          "Format the cell as Text.");
    }
    return CODED.matcher(text).find()
        ? Shown.refused(
            "this cell holds a character that cannot be seen.", "Write the text here anew.")
        : new Shown(text, null, "");
  }

  private static Shown number(String value, CellStyle style) {
    if (style.isStruck()) {
      return struck();
    }
    if (style.showsDates()) {
      return date();
    }
    Optional<BigDecimal> number =
        NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    boolean isWhole =
        number.isPresent()
            && number.get().stripTrailingZeros().scale() <= 0
            && number.get().abs().compareTo(LARGEST) <= 0;
    if (isWhole && style.showsWholeNumbers()) {
      return new Shown(number.get().toBigInteger().toString(), null, "");
    }
    return Shown.refused(
        isWhole
            ? "this cell shows its number in a form of its own, such as 14.0 or 1400%."
            : "the number in this cell is not whole, or has more than eleven digits.",
        "Format it as General and write a whole number, or as Text and write what is meant.");
  }

  private static Shown date() {
    return Shown.refused(
        "this cell is a date to Excel, which writes it in its own way.",
        "Format the cell as Text, then write the day again: 2027-03-31 in a METADATA column,"
            + " 31-Mar-2027 in a condition.");
  }

  private static Shown struck() {
    return Shown.refused(
        "this text is struck through, as if it no longer counted, and it would count.",
        "Delete it, or take the line away.");
  }
}
