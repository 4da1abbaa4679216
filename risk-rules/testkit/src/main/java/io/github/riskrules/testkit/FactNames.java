package io.github.riskrules.testkit;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the facts that a decision can ask for. */
final class FactNames {
  private static final Pattern ENTRY = Pattern.compile("\\[[0-9]+]");
  private static final Set<String> ASKED = asked();

  private FactNames() {}

  /** The same fact in whichever entry of its list it is. */
  static String ofAnyEntry(String fact) {
    return ENTRY.matcher(fact).replaceAll("");
  }

  /** Whether what a decision asks for is the fact a test names, with or without an entry. */
  static boolean same(String asked, String named) {
    return asked.equals(named) || ofAnyEntry(asked).equals(named);
  }

  /** What to say of a name that is no fact's; empty where it is one. */
  static Optional<String> unknown(String fact) {
    String name = ofAnyEntry(fact);
    if (ASKED.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        Quoted.of(fact)
            + " is not a known fact. "
            + Nearest.question(name, ASKED).orElse("'risk facts' lists them all."));
  }

  private static Set<String> asked() {
    Set<String> names = new LinkedHashSet<>();
    for (FactScope scope : FactScope.values()) {
      if (scope == FactScope.TIER) {
        continue;
      }
      for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
        names.add(fact.fullPath());
      }
    }
    return names;
  }
}
