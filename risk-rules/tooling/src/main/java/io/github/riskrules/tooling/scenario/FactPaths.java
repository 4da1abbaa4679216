package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The facts a scenario can name: those it can change, and those a decision can ask for. */
final class FactPaths {
  private static final String GRADES = "judgement.grades";

  private final Set<String> changeable = new LinkedHashSet<>();
  private final Set<String> askable = new LinkedHashSet<>();

  private FactPaths() {
    for (FactScope scope : FactScope.values()) {
      if (scope.isList()) {
        changeable.add(scope.listPath());
        askable.add(scope.listPath());
      }
      for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
        if (scope != FactScope.TIER) {
          askable.add(fact.fullPath());
        }
        if (scope == FactScope.INCIDENT && !fact.derived()) {
          changeable.add(fact.path());
        }
      }
    }
    changeable.add(GRADES);
    askable.add(GRADES);
  }

  static FactPaths standard() {
    return new FactPaths();
  }

  /** Whether a scenario can change a fact; if not, why is reported. */
  boolean canChange(YamlNode.Scalar written, YamlProblems problems) {
    String path = written.text();
    if (changeable.contains(path)) {
      return true;
    }
    Optional<VocabularyFact> counted =
        Vocabulary.standard().find(FactScope.INCIDENT, path).filter(VocabularyFact::derived);
    if (counted.isPresent()) {
      problems.at(
          written,
          Quoted.of(path) + " is counted from other facts and cannot be set.",
          "Change the facts it is counted from.");
    } else {
      refuse(written, changeable, problems);
    }
    return false;
  }

  /** Whether a decision can ask for a fact; if not, why is reported. */
  boolean canAsk(YamlNode place, String path, YamlProblems problems) {
    if (askable.contains(path)) {
      return true;
    }
    problems.at(place, notKnown(path), meant(path, askable));
    return false;
  }

  private static void refuse(YamlNode.Scalar written, Set<String> known, YamlProblems problems) {
    problems.at(written, notKnown(written.text()), meant(written.text(), known));
  }

  private static String notKnown(String path) {
    return Quoted.of(path) + " is not a known fact.";
  }

  private static String meant(String path, Set<String> known) {
    return Nearest.question(path, known).orElse("'risk facts' lists them all.");
  }
}
