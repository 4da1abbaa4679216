package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads single values by type. A wrong one is reported where it stands and comes back empty. No
 * value is ever converted: {@code 14} is a number and {@code "14"} a text.
 */
public final class YamlValues {
  private static final int LONGEST_TEXT = 1_000;

  /** What YAML or its readers elsewhere take for something other than text. */
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?i)|~|null|true|false|yes|no|on|off|y|n|[-+]?[0-9][0-9_.,:eExXoObB+-]*|[-+]?\\.(inf|nan|[0-9]+)");

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private final YamlProblems problems;

  /** Values of the file whose problems are gathered there. */
  public YamlValues(YamlProblems problems) {
    this.problems = problems;
  }

  /** A text on one line, quoted where YAML could take it for something else. */
  public Optional<String> text(YamlNode node) {
    Optional<YamlNode.Scalar> scalar = scalar(node, "a text");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    // A folded block ends with a line break that its author does not see.
    String text = scalar.get().text().strip();
    if (scalar.get().plain() && NOT_TEXT.matcher(text).matches()) {
      return text.isEmpty()
          ? refuse(node, "a text is expected here.", "Write one, or delete the line.")
          : refuse(node, "a text is expected here.", "Put it in quotes: \"" + text + "\".");
    }
    if (text.isEmpty()) {
      return refuse(node, "this text is empty.", "Write one, or delete the line.");
    }
    if (text.indexOf('\n') >= 0) {
      return refuse(node, "this text has more than one line.", "Join them, or begin it with '>-'.");
    }
    if (text.length() > LONGEST_TEXT) {
      return refuse(node, "this text is longer than 1,000 characters.", "Shorten it.");
    }
    return Optional.of(text);
  }

  /** A text that may have several lines, as it stands. */
  public Optional<YamlNode.Scalar> lines(YamlNode node) {
    Optional<YamlNode.Scalar> scalar = scalar(node, "a text");
    return scalar.isPresent() && scalar.get().text().isBlank()
        ? refuse(node, "a text is expected here.", "Write one, or delete the line.")
        : scalar;
  }

  /** A calendar day in quotes, as in {@code "2026-04-01"}. */
  public Optional<LocalDate> date(YamlNode node) {
    Optional<YamlNode.Scalar> scalar = scalar(node, "a date");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    if (!DATE.matcher(text).matches()) {
      return refuse(node, "a date is expected here.", "Write it as \"2026-04-01\".");
    }
    if (scalar.get().plain()) {
      return refuse(node, "dates stand in quotes.", "Write \"" + text + "\".");
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException impossible) {
      return refuse(node, Quoted.of(text) + " is not a day of the calendar.", "Mend the date.");
    }
  }

  /** A time of day in quotes, as in {@code "08:30"}. */
  public Optional<LocalTime> time(YamlNode node) {
    Optional<YamlNode.Scalar> scalar = scalar(node, "a time of day");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    if (!TIME.matcher(text).matches()) {
      return refuse(node, "a time of day is expected here.", "Write it as \"08:30\".");
    }
    return scalar.get().plain()
        ? refuse(node, "times stand in quotes.", "Write \"" + text + "\".")
        : Optional.of(LocalTime.parse(text));
  }

  /** A whole number without quotes. */
  public OptionalInt number(YamlNode node, int min, int max) {
    Optional<YamlNode.Scalar> scalar = scalar(node, "a whole number");
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = scalar.get().text();
    if (!scalar.get().plain() || !NUMBER.matcher(text).matches()) {
      problems.at(
          node, "a whole number is expected here.", "Write its digits alone, without quotes.");
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    if (number < min || number > max) {
      problems.at(
          node, "the number is out of range.", "Write one from " + min + " to " + max + ".");
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }

  /** One of a closed list, written in lower case with hyphens: {@code same-shift}. */
  public <E extends Enum<E>> Optional<E> choice(YamlNode node, Class<E> type) {
    return oneOf(node, type, YamlValues::name);
  }

  /** How a constant is written in lower case with hyphens. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One of a closed list, written as rules write it: {@code STANDARD}. */
  public <E extends Enum<E>> Optional<E> constant(YamlNode node, Class<E> type) {
    return oneOf(node, type, Enum::name);
  }

  private <E extends Enum<E>> Optional<E> oneOf(
      YamlNode node, Class<E> type, Function<E, String> written) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    String all = constants.stream().map(written).collect(Collectors.joining(", "));
    Optional<YamlNode.Scalar> scalar = scalar(node, "one of " + all);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    Optional<E> found =
        constants.stream().filter(constant -> written.apply(constant).equals(text)).findFirst();
    if (found.isEmpty()) {
      String meant =
          Nearest.of(text, constants.stream().map(written).toList())
              // One letter is near every other letter.
              .filter(near -> near.length() > 1)
              .map(near -> "Did you mean '" + near + "'? ")
              .orElse("");
      problems.at(
          node,
          Quoted.of(text) + " is not one of the choices.",
          meant + "Write one of " + all + ".");
    }
    return found;
  }

  private Optional<YamlNode.Scalar> scalar(YamlNode node, String expected) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    return refuse(node, expected + " is expected here, not a list or mapping.", "");
  }

  private <T> Optional<T> refuse(YamlNode node, String what, String remedy) {
    problems.at(node, what, remedy);
    return Optional.empty();
  }
}
