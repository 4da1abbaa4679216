package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every fact that a rule can read, group by group, for the people who write rules. */
public final class FactsReport {
  private FactsReport() {}

  /** Composes the list. */
  public static Document of(Vocabulary vocabulary) {
    Map<String, List<VocabularyFact>> groups = new LinkedHashMap<>();
    for (FactScope scope : FactScope.values()) {
      for (VocabularyFact fact : vocabulary.facts(scope)) {
        groups.computeIfAbsent(group(fact), name -> new ArrayList<>()).add(fact);
      }
    }
    List<Block> blocks = new ArrayList<>();
    groups.forEach(
        (name, facts) -> {
          blocks.add(new Block.Heading(name));
          facts.forEach(fact -> blocks.add(item(fact)));
        });
    return new Document(blocks);
  }

  private static String group(VocabularyFact fact) {
    FactScope scope = fact.scope();
    if (scope.isList()) {
      return String.format(Locale.ROOT, "Each %s, in %s", scope.patternName(), scope.listPath());
    }
    int dot = fact.path().indexOf('.');
    return dot < 0 ? scope.patternName() : fact.path().substring(0, dot);
  }

  private static Block item(VocabularyFact fact) {
    List<String> details = new ArrayList<>();
    details.add(fact.question());
    details.add(type(fact) + "; " + direction(fact.direction()) + ".");
    details.add("Source: " + fact.source() + (fact.derived() ? "; never given." : "."));
    return Block.Item.of(fact.path(), Tone.STRONG, details);
  }

  static String type(VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> "yes or no";
      case NUMBER -> "whole number" + range(fact);
      case DATE -> "date";
      case TIME -> "moment in time";
      case TEXT -> "short text";
      case CHOICE -> "one of " + choices(fact);
    };
  }

  private static String range(VocabularyFact fact) {
    boolean bounded = fact.min() > Integer.MIN_VALUE && fact.max() < Integer.MAX_VALUE;
    return bounded ? " from " + fact.min() + " to " + fact.max() : "";
  }

  private static String choices(VocabularyFact fact) {
    return choicesOf(fact).stream().collect(Collectors.joining(", "));
  }

  static List<String> choicesOf(VocabularyFact fact) {
    return fact.type() == FactType.CHOICE
        ? Arrays.stream(fact.javaType().getEnumConstants()).map(Object::toString).toList()
        : List.of();
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case RISK -> "yes is worse";
      case PROTECTIVE -> "no is worse";
      case MORE_IS_WORSE -> "more is worse";
      case LESS_IS_WORSE -> "less is worse";
      case NEUTRAL -> "neither way is worse";
    };
  }
}
