package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The given facts of an incident, or of an entry of one of its lists. Only those that something
 * asks about are here; the others are unknown, and nothing hangs on them.
 */
final class Holder {
  /** What cannot have happened after the report. */
  private static final Set<String> PAST =
      Set.of(
          "occurredOn",
          "suspect.domesticSanctionOn",
          "suspect.violenceSanctionOn",
          "history.maracReferredOn",
          "earliest",
          "latest");

  private final FactScope scope;
  private final String name;
  private final LocalDate reportedOn;
  private final Consumer<Formula> axioms;
  private final Map<String, Given> facts = new TreeMap<>();
  private final @Nullable Holder like;
  private final Predicate<VocabularyFact> own;

  Holder(FactScope scope, String name, LocalDate reportedOn, Consumer<Formula> axioms) {
    this(scope, name, reportedOn, axioms, null, fact -> true);
  }

  /**
   * @param like where every fact is the same that is not the holder's own
   */
  Holder(
      FactScope scope,
      String name,
      LocalDate reportedOn,
      Consumer<Formula> axioms,
      @Nullable Holder like,
      Predicate<VocabularyFact> own) {
    this.scope = scope;
    this.name = name;
    this.reportedOn = reportedOn;
    this.axioms = axioms;
    this.like = like;
    this.own = own;
  }

  Given given(String path) {
    Given known = facts.get(path);
    if (known == null) {
      VocabularyFact fact = Vocabulary.standard().find(scope, path).orElseThrow();
      known = like == null || own.test(fact) ? made(fact) : like.given(path);
      facts.put(path, known);
    }
    return known;
  }

  /** The facts that are its own, each with the one it stands beside. */
  void beside(BiConsumer<VocabularyFact, Pair> each) {
    if (like != null) {
      for (String path : List.copyOf(facts.keySet())) {
        VocabularyFact fact = Vocabulary.standard().find(scope, path).orElseThrow();
        if (own.test(fact)) {
          each.accept(fact, new Pair(like.given(path), given(path)));
        }
      }
    }
  }

  GivenAnswer answer(String path) {
    return (GivenAnswer) given(path);
  }

  GivenNumber number(String path) {
    return (GivenNumber) given(path);
  }

  GivenChoice choice(String path) {
    return (GivenChoice) given(path);
  }

  private Given made(VocabularyFact fact) {
    String full = name + fact.path();
    return switch (fact.type()) {
      case ANSWER -> GivenAnswer.of(full, axioms);
      case CHOICE -> GivenChoice.of(full, fact.javaType(), fact.always(), axioms);
      case TEXT -> new GivenText(full, fact.always(), axioms);
      case NUMBER ->
          new GivenNumber(
              Formula.variable(full + " is known"),
              new Scale(full, fact.min(), fact.max(), axioms),
              0,
              number -> (int) number);
      case DATE ->
          new GivenNumber(
              Formula.variable(full + " is known"),
              new Scale(full, Long.MIN_VALUE, latest(fact.path()), axioms),
              reportedOn.toEpochDay(),
              LocalDate::ofEpochDay);
      case TIME -> throw new IllegalArgumentException("rules read no moments: " + full);
    };
  }

  private long latest(String path) {
    return PAST.contains(path) ? reportedOn.toEpochDay() : Long.MAX_VALUE;
  }

  /** Every fact that is known once the open questions are answered. */
  Map<String, Object> values(Valuation valuation) {
    Map<String, Object> values = new TreeMap<>();
    facts.forEach(
        (path, fact) -> fact.value(valuation).ifPresent(value -> values.put(path, value)));
    return values;
  }

  /** The facts that are not known, though something asks about them. */
  Set<String> unknown(Valuation valuation) {
    Set<String> unknown = new TreeSet<>(facts.keySet());
    unknown.removeAll(values(valuation).keySet());
    return unknown;
  }

  /** Names the variables that are so for the facts of an incident, or of an entry. */
  void pin(Object holder, Consumer<Variable> so) {
    facts.forEach(
        (path, fact) -> {
          Object value = Vocabulary.standard().find(scope, path).orElseThrow().read(holder);
          if (value != null && !(value instanceof Answer answer && !answer.isKnown())) {
            fact.pin(value, so);
          }
        });
  }
}
