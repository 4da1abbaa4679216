package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How Java reads facts. Groups of facts, and facts that are counted from others, are read once into
 * fields; whatever hangs on one entry of a list is read from it.
 */
final class Facts {
  /** The yes/no fact that, when NO, leaves a count of months nothing to count from. */
  private static final Map<String, String> HAPPENED =
      Map.of(
          "monthsSinceMaracReferral", "history.maracReferral",
          "monthsSinceDomesticSanction", "suspect.domesticSanction",
          "monthsSinceViolenceSanction", "suspect.violenceSanction");

  private final Map<String, String> groups = new TreeMap<>();
  private final Map<String, VocabularyFact> counted = new TreeMap<>();

  /** The fields that conditions need, each as Java declares it and as it is first read. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    groups.forEach((name, type) -> fields.put(type + " " + name, "incident." + name + "()"));
    counted.forEach((name, fact) -> fields.put(declared(fact) + " " + name, direct(fact)));
    return fields;
  }

  private static String declared(VocabularyFact fact) {
    return fact.type() == FactType.NUMBER
        ? fact.always() ? "int" : "Integer"
        : fact.javaType().getSimpleName();
  }

  /** One comparison as Java asks it. */
  Java java(Comparison comparison, Question question) {
    VocabularyFact fact = comparison.fact();
    if (fact.scope() == FactScope.TIER || fact.javaType().isEnum()) {
      return Constants.java(comparison, question, end(comparison, question), isMaybeMissing(fact));
    }
    Optional<Interval> interval = interval(fact);
    if (question == Question.KNOWN || interval.isEmpty()) {
      return single(comparison, question);
    }
    return interval.get().java(comparison, question);
  }

  static boolean isMaybeMissing(VocabularyFact fact) {
    return !fact.always() && fact.type() != FactType.ANSWER;
  }

  /** Of the tier range the end that decides; of anything else what is written. */
  private String end(Comparison comparison, Question question) {
    VocabularyFact fact = comparison.fact();
    if (fact.scope() != FactScope.TIER || question == Question.KNOWN) {
      return read(fact);
    }
    return switch (comparison.operator()) {
      case LESS, AT_MOST -> question == Question.POSSIBLE ? "atLeast" : "atMost";
      case MORE, AT_LEAST -> question == Question.POSSIBLE ? "atMost" : "atLeast";
      case EQUAL, IN, NOT_EQUAL, NOT_IN ->
          throw new IllegalArgumentException(
              "a tier is asked for by its order: " + comparison.span());
    };
  }

  private Java single(Comparison comparison, Question question) {
    VocabularyFact fact = comparison.fact();
    String read = read(fact);
    Java passes = Passing.java(comparison, read);
    if (fact.always()) {
      return passes;
    }
    if (question != Question.POSSIBLE) {
      return Java.all(Java.one(read + " != null"), passes);
    }
    Java missing = Java.one(read + " == null");
    String happened = fact.scope() == FactScope.INCIDENT ? HAPPENED.get(fact.path()) : null;
    if (happened == null) {
      return Java.any(missing, passes);
    }
    String any = read(Vocabulary.standard().incidentFact(happened));
    return Java.one(read + " == null ? " + any + " != Answer.NO : " + passes.text()).inBrackets();
  }

  Optional<Interval> interval(VocabularyFact fact) {
    if (fact.atMost() != null) {
      return Optional.of(new Interval(end(fact), end(beside(fact, fact.atMost()))));
    }
    if (fact.atLeast() != null) {
      return Optional.of(new Interval(end(beside(fact, fact.atLeast())), end(fact)));
    }
    if (fact.scope() != FactScope.PRIOR_INCIDENT) {
      return Optional.empty();
    }
    if (fact.path().equals("monthsBefore")) {
      return Optional.of(
          new Interval(
              new Interval.End("fewestMonths(each)", false),
              new Interval.End("each.monthsBefore()", true)));
    }
    return fact.type() == FactType.DATE
        ? Optional.of(
            new Interval(
                new Interval.End("each.earliest()", true), new Interval.End("lastDay(each)", true)))
        : Optional.empty();
  }

  private static VocabularyFact beside(VocabularyFact fact, String path) {
    return Vocabulary.standard().find(fact.scope(), path).orElseThrow();
  }

  private Interval.End end(VocabularyFact fact) {
    return new Interval.End(read(fact), !fact.always());
  }

  /** How Java reads a fact, from a field where that is cheaper. */
  String read(VocabularyFact fact) {
    if (fact.scope().isList()) {
      return "each." + fact.path() + "()";
    }
    if (fact.scope() == FactScope.TIER) {
      return fact.path();
    }
    if (fact.derived()) {
      String name = name(fact.path());
      counted.put(name, fact);
      direct(fact);
      return name;
    }
    return direct(fact);
  }

  /** Whether a list is said to be complete. */
  Java isComplete(FactScope list) {
    return Java.one(
        read(Vocabulary.standard().incidentFact(list.completePath())) + " == Answer.YES");
  }

  Java isOpen(FactScope list) {
    return Java.one(
        read(Vocabulary.standard().incidentFact(list.completePath())) + " != Answer.YES");
  }

  /** The entries of a list. */
  String entries(FactScope list) {
    return grouped(list.listPath()) + "()";
  }

  /** Statements about each entry of a list, which they know by its number. */
  String forEach(FactScope list, String statements) {
    String entries = entries(list);
    return """
    for (int i = 0; i < %1$s.size(); i++) {
      %2$s each = %1$s.get(i);
    %3$s}
    """
        .formatted(entries, list.patternName(), statements.indent(2));
  }

  private String direct(VocabularyFact fact) {
    return fact.path().indexOf('.') < 0
        ? "incident." + fact.path() + "()"
        : grouped(fact.path()) + "()";
  }

  private String grouped(String path) {
    String group = path.substring(0, path.indexOf('.'));
    groups.put(group, Character.toUpperCase(group.charAt(0)) + group.substring(1));
    return path;
  }

  static String name(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? path
        : path.substring(0, dot)
            + Character.toUpperCase(path.charAt(dot + 1))
            + path.substring(dot + 2);
  }
}
