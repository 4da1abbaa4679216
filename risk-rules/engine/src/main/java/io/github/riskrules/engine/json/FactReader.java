package io.github.riskrules.engine.json;

import io.github.riskrules.engine.vocabulary.FactType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one fact. A value is what the vocabulary says, written in the one way there is
 * to write it, or it is refused: a converted value is a fact nobody stated.
 */
final class FactReader {
  /** The most characters of a text. */
  static final int LONGEST_TEXT = 20_000;

  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_INT = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final int DAY_LENGTH = 10;
  private static final int IN_UTC_TO_THE_SECOND = 20;
  private static final String LINE_CHARACTERS = "\r\n\t";

  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");
  private static final DateTimeFormatter STRICT_TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

  private FactReader() {}

  /** The value; null when the node is not one that the fact can have. */
  static @Nullable Object read(FactField field, Node node) {
    if (node instanceof Node.Text text) {
      return ofText(field, text.value());
    }
    return node instanceof Node.Numeral number ? ofNumber(field, number.written()) : null;
  }

  /** The value that a text says; null when the fact cannot have it. */
  static @Nullable Object ofText(FactField field, String written) {
    return switch (field.type()) {
      case ANSWER, CHOICE -> field.choice(written);
      case NUMBER -> null;
      case DATE -> day(written);
      case TIME -> time(written);
      case TEXT -> text(field, written);
    };
  }

  /** The value that a number says, letter for letter; null when the fact cannot have it. */
  static @Nullable Integer ofNumber(FactField field, String written) {
    if (field.type() != FactType.NUMBER) {
      return null;
    }
    if (!WHOLE.matcher(written).matches() || written.length() > LONGEST_INT) {
      return null;
    }
    long number = Long.parseLong(written);
    boolean signedZero = number == 0 && written.length() > 1;
    return field.isInRange(number) && !signedZero ? (Integer) (int) number : null;
  }

  private static @Nullable LocalDate day(String written) {
    if (!isDay(written)) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(digits(written, 0, 4), digits(written, 5, 7), digits(written, 8, 10));
      return inYears(day) ? day : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean isDay(String written) {
    for (int i = 0; i < written.length(); i++) {
      char each = written.charAt(i);
      boolean isBetween = i == 4 || i == 7;
      if (isBetween != (each == '-') || (!isBetween && (each < '0' || each > '9'))) {
        return false;
      }
    }
    return written.length() == DAY_LENGTH;
  }

  private static int digits(String written, int from, int to) {
    return Integer.parseInt(written, from, to, 10);
  }

  private static @Nullable Instant time(String written) {
    if (!TIME.matcher(written).matches()) {
      return null;
    }
    try {
      if (written.length() == IN_UTC_TO_THE_SECOND && written.endsWith("Z")) {
        LocalDate day = day(written.substring(0, DAY_LENGTH));
        return day == null ? null : inUtc(day, written);
      }
      OffsetDateTime time = OffsetDateTime.parse(written, STRICT_TIME);
      return inYears(time.toLocalDate()) ? time.toInstant() : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  /** The form that nearly every time has; the general reading takes ten times as long. */
  private static Instant inUtc(LocalDate day, String written) {
    return day.atTime(digits(written, 11, 13), digits(written, 14, 16), digits(written, 17, 19))
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean inYears(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static @Nullable String text(FactField field, String written) {
    if (written.length() > LONGEST_TEXT || written.isBlank() || !isPlain(written)) {
      return null;
    }
    return field.hasForm(written) ? written : null;
  }

  /** Whether no character is a control, half of a pair, or one that turns the text around. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isPlain(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    return LINE_CHARACTERS.indexOf(c) >= 0
        || (!Character.isISOControl(c)
            && Character.getType(c) != Character.SURROGATE
            && !(c >= 0x202A && c <= 0x202E)
            && !(c >= 0x2066 && c <= 0x2069));
  }

  /** What a fact's value must be, in words that fit after "expected". */
  static String expected(FactField field) {
    return switch (field.type()) {
      case ANSWER -> quoted(field.choices());
      case CHOICE -> "one of " + quoted(field.choices());
      case NUMBER ->
          "a whole number "
              + (field.fact().unit().isEmpty() ? "" : "of " + field.fact().unit() + " ")
              + "from "
              + field.fact().min()
              + " to "
              + field.fact().max();
      case DATE ->
          "a day of the calendar, written as in \"2026-11-20\", from "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR;
      case TIME ->
          "a time with Z or an offset, written as in \"2026-11-20T21:30:00Z\" or"
              + " \"2026-11-20T21:30:00+01:00\"";
      case TEXT ->
          field.fact().form().isEmpty()
              ? "a text of at most 20,000 characters, not blank and without control characters"
              : "a text of " + field.fact().form();
    };
  }

  /** What was found, where saying so helps and tells nothing of the value; else empty. */
  static String found(FactField field, Node node) {
    boolean wantsNumber = field.type() == FactType.NUMBER;
    if (node instanceof Node.Numeral number) {
      if (number.written().length() > LONGEST_NUMBER) {
        return "a number of more than 20 characters";
      }
      if (wantsNumber) {
        return WHOLE.matcher(number.written()).matches() ? "" : "a fraction or an exponent";
      }
    }
    if (node instanceof Node.Text text) {
      if (text.value().length() > LONGEST_TEXT) {
        return "a text of more than 20,000 characters";
      }
      return wantsNumber ? node.inWords() : "";
    }
    return node.inWords();
  }

  /** What to write instead of a value that was refused; empty when that is said already. */
  static String remedy(FactField field, Node node) {
    if (node instanceof Node.Word word) {
      if (word.isNull()) {
        return "Leave out what is not known.";
      }
      return field.type() == FactType.ANSWER ? "Write \"YES\" or \"NO\"." : "";
    }
    boolean quotedNumber = node instanceof Node.Text && field.type() == FactType.NUMBER;
    return quotedNumber ? "Write the number without quotes." : "";
  }

  private static String quoted(List<String> choices) {
    int last = choices.size() - 1;
    return "\""
        + String.join("\", \"", choices.subList(0, last))
        + "\" or \""
        + choices.get(last)
        + "\"";
  }
}
