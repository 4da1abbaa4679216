package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How times, facts, actions and authorities are put to people. */
public final class Words {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** A day, as in "Fri 20 Nov 2026". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A moment in London time, as in "Fri 20 Nov 2026 22:00 GMT". */
  public static String london(Instant time) {
    ZonedDateTime there = time.atZone(Incident.ZONE);
    return DAY_AND_TIME.format(there)
        + (there.getOffset().getTotalSeconds() == 0 ? " GMT" : " BST");
  }

  /** That incidents have reached a tier, which is never to be read as all they can be. */
  static String reached(RiskTier tier) {
    return switch (tier) {
      case HIGH -> "reached HIGH";
      case MEDIUM -> "reached MEDIUM, some perhaps HIGH";
      case STANDARD -> "reached STANDARD, some perhaps more";
    };
  }

  /** How soon, in words that stand above the actions of that urgency. */
  public static String urgency(Urgency urgency) {
    return switch (urgency) {
      case IMMEDIATE -> "At once, before officers leave";
      case SAME_SHIFT -> "This tour of duty";
      case PROMPT -> "Within days";
      case ROUTINE -> "In the ordinary course";
    };
  }

  /** How firmly an authority is known to say so, in words. */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case A -> "A: official text seen";
      case B -> "B: guidance seen";
      case C -> "C: secondary source seen";
      case I -> "I: inferred by the policy's authors";
      case D -> "D: not verified, to be confirmed by the force";
    };
  }

  public static String authority(Authority authority) {
    return authority.citation() + " (" + certainty(authority.certainty()) + ")";
  }

  /** Where a person can read a rule; the library's own safeguards stand in no file. */
  static String place(RuleRef rule) {
    if (rule.line() == 0) {
      return "a safeguard of the library";
    }
    return rule.pack() + " " + rule.file() + ":" + rule.line();
  }

  /** Whether a path is that of a list; whether the list is complete is a fact of its own. */
  static boolean isList(String path) {
    return FactScope.ofList(path).isPresent();
  }

  /** The question behind a fact, with its path. */
  static String question(String path) {
    if (Vocabulary.standard().find(FactScope.TIER, path).isPresent()) {
      return "the tier, which answers can raise";
    }
    return fact(path).map(fact -> fact.question() + " (" + path + ")").orElse(path);
  }

  /** The fact of a path, which may name an entry of a list. */
  static Optional<VocabularyFact> fact(String path) {
    Vocabulary vocabulary = Vocabulary.standard();
    String name = path.replaceAll("\\[\\d+]", "");
    for (FactScope scope : FactScope.lists()) {
      if (name.startsWith(scope.listPath() + ".")) {
        return vocabulary.find(scope, name.substring(scope.listPath().length() + 1));
      }
    }
    return vocabulary.find(FactScope.INCIDENT, name);
  }

  /** Who takes an action, and who must authorise it. */
  static String who(Action action) {
    return "Who acts: "
        + sentence(action.whoActs())
        + (action.whoAuthorises() == null
            ? ""
            : " Who authorises: " + sentence(action.whoAuthorises()));
  }

  /** How many there are of something, as in "1 rule" and "2 rules". */
  public static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The text with a full stop. */
  public static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** The text beginning with a capital letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  /** Several texts of which one will do, as in "a, b or c"; where one has a comma, as in "a; b". */
  public static String either(List<String> texts) {
    return texts.stream().anyMatch(text -> text.contains(","))
        ? String.join("; or ", texts)
        : joined(texts, " or ");
  }

  /** Several texts, as in "a, b and c". */
  public static String both(List<String> texts) {
    return joined(texts, " and ");
  }

  private static String joined(List<String> texts, String last) {
    int rest = texts.size() - 1;
    return rest < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, rest)) + last + texts.get(rest);
  }

  /** A fact's value in words; what nobody answered is not known. */
  public static String value(@Nullable Object value) {
    if (value == null || (value instanceof Answer answer && !answer.isKnown())) {
      return "not known";
    } else if (value instanceof Enum<?> choice) {
      return ChoiceWords.of(choice);
    } else if (value instanceof LocalDate day) {
      return date(day);
    }
    return value instanceof String text ? "“" + text + "”" : value.toString();
  }

  /** A day in words, as in "7 June 2022". */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** The first few of several texts, and how many more there are. */
  static String few(List<String> texts, int most, String separator) {
    if (texts.size() <= most) {
      return String.join(separator, texts);
    }
    return String.join(separator, texts.subList(0, most))
        + separator
        + "and "
        + (texts.size() - most)
        + " more";
  }
}
