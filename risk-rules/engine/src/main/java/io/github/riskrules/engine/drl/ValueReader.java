package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the fixed value a fact is compared with, in the one form its type has. */
final class ValueReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int MOST_DIGITS = 6;

  private final FileProblems problems;

  ValueReader(FileProblems problems) {
    this.problems = problems;
  }

  /** The value that comes next, or null with what is wrong with it reported. */
  @Nullable Object read(VocabularyFact fact, Tokens tokens) {
    Token token = tokens.take();
    if (token.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
      Token digits = tokens.take();
      Token number = new Token(Token.Kind.NUMBER, token.start(), digits.end(), "-" + digits.text());
      return refused(number, "below 0, and no fact is", fact);
    }
    if (token.text().isEmpty()) {
      problems.at(token, "a value is missing here.", "Write " + example(fact) + ".");
      return null;
    }
    if (tokens.peek().is("(") && token.isWord()) {
      problems.at(
          token,
          "'" + RefusedWords.shown(token) + "( … )' is a call, and rules make none.",
          "Write " + example(fact) + ".");
      return null;
    }
    if (isFact(fact.scope(), token)) {
      problems.at(
          token,
          "a fact is compared with a fixed value, not with another fact.",
          "Write " + example(fact) + ".");
      return null;
    }
    return switch (fact.type()) {
      case ANSWER -> answer(fact, token);
      case NUMBER -> number(fact, token);
      case DATE -> day(fact, token);
      case TIME -> moment(fact, token);
      case CHOICE -> choice(fact, token);
      case TEXT -> token.isText() ? text(fact, token) : refused(token, "not a text", fact);
    };
  }

  /** How a comparison of a fact may read. */
  String example(VocabularyFact fact) {
    return fact.path()
        + switch (fact.type()) {
          case ANSWER -> " == Answer.YES";
          case NUMBER -> fact.atLeast() != null ? " <= 3" : " >= 3";
          case DATE, TIME -> " >= \"07-Jun-2022\"";
          case CHOICE -> " == " + constants(fact).get(0);
          case TEXT -> " == \"…\"";
        };
  }

  private @Nullable Object answer(VocabularyFact fact, Token token) {
    if (token.is("Answer.YES") || token.is("Answer.NO")) {
      return Answer.valueOf(token.text().substring("Answer.".length()));
    }
    if (Arrays.stream(Answer.values()).anyMatch(known -> token.is("Answer." + known))) {
      problems.at(
          token,
          "a rule cannot ask whether a fact is unknown.",
          "Write Answer.YES or Answer.NO; what is unknown is asked for by itself.");
      return null;
    }
    return refused(token, "not an answer", fact);
  }

  private @Nullable Object number(VocabularyFact fact, Token token) {
    if (!token.text().matches("0|[1-9][0-9]*")) {
      return refused(token, "not a whole number", fact);
    }
    if (token.text().length() > MOST_DIGITS) {
      return refused(token, "larger than any fact is", fact);
    }
    int number = Integer.parseInt(token.text());
    if (number < fact.min() || number > fact.max()) {
      problems.at(
          token,
          "'" + fact.path() + "' is never " + number + ".",
          "Write a number from " + fact.min() + " to " + fact.max() + ".");
      return null;
    }
    return number;
  }

  private @Nullable Object day(VocabularyFact fact, Token token) {
    if (!token.isText()) {
      return refused(token, "not a day in quotes", fact);
    }
    LocalDate day = parsed(token.content(), DAY);
    if (day == null || !DAY.format(day).equals(token.content())) {
      LocalDate iso = parsed(token.content(), DateTimeFormatter.ISO_LOCAL_DATE);
      problems.at(
          token,
          "this is not a day as rules write it.",
          iso == null
              ? "Write day, month and year as in \"07-Jun-2022\"."
              : "Write \"" + DAY.format(iso) + "\".");
      return null;
    }
    return day;
  }

  private @Nullable Object moment(VocabularyFact fact, Token token) {
    String day = fact.path().replaceAll("At$", "On");
    problems.at(
        token,
        "'" + fact.path() + "' is a moment, and rules go by days.",
        Vocabulary.standard().find(fact.scope(), day).isPresent()
            ? "Write " + day + " in its place."
            : "Use a fact that is a day.");
    return null;
  }

  private @Nullable Object choice(VocabularyFact fact, Token token) {
    for (Object constant : fact.javaType().getEnumConstants()) {
      if (token.is(qualified(fact, constant))) {
        return constant;
      }
    }
    return refused(token, "not one of the choices of '" + fact.path() + "'", fact);
  }

  private @Nullable Object text(VocabularyFact fact, Token token) {
    return token.content().isEmpty() ? refused(token, "an empty text", fact) : token.content();
  }

  private @Nullable Object refused(Token token, String what, VocabularyFact fact) {
    problems.at(token, "'" + RefusedWords.shown(token) + "' is " + what + ".", remedy(token, fact));
    return null;
  }

  private String remedy(Token token, VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> "Write Answer.YES or Answer.NO.";
      case NUMBER -> "Write a whole number in digits, as in " + example(fact) + ".";
      case CHOICE ->
          Nearest.question(qualifiedGuess(fact, token), constants(fact))
              .orElse("Write one of " + String.join(", ", constants(fact)) + ".");
      default -> "Write " + example(fact) + ".";
    };
  }

  private static String qualifiedGuess(VocabularyFact fact, Token token) {
    String written = token.isText() ? token.content() : token.text();
    return written.contains(".")
        ? written
        : fact.javaType().getSimpleName() + "." + written.toUpperCase(Locale.ROOT);
  }

  private static List<String> constants(VocabularyFact fact) {
    return Arrays.stream(fact.javaType().getEnumConstants())
        .map(constant -> qualified(fact, constant))
        .toList();
  }

  private static String qualified(VocabularyFact fact, Object constant) {
    return fact.javaType().getSimpleName() + "." + ((Enum<?>) constant).name();
  }

  private static boolean isFact(FactScope scope, Token token) {
    return token.isWord()
        && (Vocabulary.standard().find(scope, token.text()).isPresent()
            || Vocabulary.standard().find(FactScope.INCIDENT, token.text()).isPresent());
  }

  private static @Nullable LocalDate parsed(String text, DateTimeFormatter form) {
    try {
      return LocalDate.parse(text, form);
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
