package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an engine is told values: yes and no as truth values, a choice by its name, a text as it is.
 *
 * @param number how it is told a whole number
 * @param unknown how it is told that nobody knows
 */
public record FactForm(Function<Integer, Object> number, @Nullable Object unknown) {
  /** Reads a fact from what holds it, in this form. */
  Function<Object, @Nullable Object> reader(VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> holder -> answer((Answer) fact.read(holder));
      case CHOICE ->
          holder -> fact.read(holder) instanceof Enum<?> choice ? choice.name() : unknown;
      case NUMBER ->
          holder -> fact.read(holder) instanceof Integer known ? number.apply(known) : unknown;
      case TEXT -> holder -> fact.read(holder) instanceof String known ? known : unknown;
      case DATE, TIME ->
          throw new IllegalArgumentException("no other engine is told of days yet: " + fact);
    };
  }

  private @Nullable Object answer(@Nullable Answer answer) {
    return answer == null || !answer.isKnown() ? unknown : answer == Answer.YES;
  }
}
