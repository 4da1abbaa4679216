package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a pattern looks at, or says why there is no such thing. */
final class PatternNames {
  private final FileProblems problems;

  PatternNames(FileProblems problems) {
    this.problems = problems;
  }

  /** What a token names, or null with the reason reported. */
  @Nullable FactScope find(Token name) {
    for (FactScope scope : FactScope.values()) {
      if (name.is(scope.patternName())) {
        return scope;
      }
    }
    String refused = RefusedWords.REMEDIES.get(name.text());
    if (refused != null) {
      problems.at(name, RefusedWords.notPart(name), refused);
      return null;
    }
    List<String> known = Arrays.stream(FactScope.values()).map(FactScope::patternName).toList();
    problems.at(
        name,
        "'" + RefusedWords.shown(name) + "' is not something a rule can look at.",
        Nearest.question(name.text(), known).orElse("There are " + names(false) + "."));
    return null;
  }

  /** The list a token names, or null with the reason reported; {@code where} names its place. */
  @Nullable FactScope list(Token name, String where) {
    FactScope scope = find(name);
    if (scope != null && !scope.isList()) {
      problems.at(
          name,
          "'" + name.text() + "' is not a list, and cannot stand under " + where + ".",
          "Write its conditions in a pattern of its own; lists are " + names(true) + ".");
      return null;
    }
    return scope;
  }

  private static String names(boolean lists) {
    return Arrays.stream(FactScope.values())
        .filter(scope -> !lists || scope.isList())
        .map(FactScope::patternName)
        .collect(Collectors.joining(", "));
  }
}
