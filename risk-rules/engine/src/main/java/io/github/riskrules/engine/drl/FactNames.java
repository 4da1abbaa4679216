package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fact that a condition begins with, or says why there is none. */
final class FactNames {
  private static final String FACT_FIRST =
      "Write the fact first, then the sign and the value, as in dash.ticks >= 14.";

  private static final Pattern CHOICE = Pattern.compile("[A-Z]\\w*\\.[A-Z_]+");

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final FileProblems problems;

  FactNames(FileProblems problems) {
    this.problems = problems;
  }

  /** The fact a token names, or null with the reason reported; {@code rest} is what follows it. */
  @Nullable VocabularyFact find(FactScope scope, Token subject, Tokens rest) {
    if (subject.is("!")) {
      problems.at(
          subject,
          "'!' would hold for what nobody knows.",
          "Write the condition positively, as in firstContact == Answer.NO.");
    } else if (subject.is("&&") || subject.is("||") || subject.text().isEmpty()) {
      problems.at(subject, "a condition is missing here.", FACT_FIRST);
    } else if (subject.isWord() && rest.peek().is(":")) {
      problems.at(
          subject,
          "a rule gives no names to what it looks at.",
          "Delete '" + RefusedWords.shown(subject) + " :'.");
    } else if (!subject.isWord() || (isChoice(subject) && !rest.peek().is("("))) {
      problems.at(
          subject,
          "a condition begins with a fact; '" + RefusedWords.shown(subject) + "' is none.",
          FACT_FIRST);
    } else {
      return named(scope, subject, rest);
    }
    return null;
  }

  private @Nullable VocabularyFact named(FactScope scope, Token subject, Tokens rest) {
    Optional<VocabularyFact> fact = vocabulary.find(scope, subject.text());
    if (fact.isPresent()) {
      return fact.get();
    }
    if (rest.peek().is("(")) {
      problems.at(
          subject,
          "'" + RefusedWords.shown(subject) + "( … )' is a call, and rules make none.",
          "Compare a fact with a fixed value.");
    } else if (RefusedWords.REMEDIES.containsKey(subject.text())) {
      problems.at(
          subject, RefusedWords.notPart(subject), RefusedWords.REMEDIES.get(subject.text()));
    } else {
      unknown(scope, subject);
    }
    return null;
  }

  private void unknown(FactScope scope, Token subject) {
    for (FactScope list : FactScope.lists()) {
      if ((subject.text() + ".").startsWith(list.listPath() + ".")) {
        problems.at(
            subject,
            "'" + list.listPath() + "' is a list, and its entries are asked for by themselves.",
            "Write exists " + list.patternName() + "( … ) below this pattern.");
        return;
      }
    }
    String what = "'" + RefusedWords.shown(subject) + "' is not a known fact";
    Optional<FactScope> elsewhere = otherScope(scope, subject.text());
    if (elsewhere.isPresent()) {
      problems.at(
          subject,
          what + " of " + scope.patternName() + ".",
          "It is one of " + elsewhere.get().patternName() + ".");
      return;
    }
    problems.at(
        subject,
        what + (scope == FactScope.INCIDENT ? "." : " of " + scope.patternName() + "."),
        vocabulary
            .nearest(scope, subject.text())
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("The command 'risk facts' lists those there are."));
  }

  private Optional<FactScope> otherScope(FactScope scope, String path) {
    for (FactScope other : FactScope.values()) {
      if (other != scope && vocabulary.find(other, path).isPresent()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isChoice(Token token) {
    return CHOICE.matcher(token.text()).matches();
  }
}
