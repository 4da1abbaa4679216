package io.github.riskrules.engine.vocabulary;

import io.github.riskrules.incident.Answer;
import java.time.Instant;
import java.time.LocalDate;

/** What kind of value a fact has. */
public enum FactType {
  /** A yes/no answer with its three kinds of unknown. */
  ANSWER,
  /** A whole number. */
  NUMBER,
  /** A calendar day. */
  DATE,
  /** A moment in time; rules read the day facts counted from it, not the moment. */
  TIME,
  /** One of a closed list of choices. */
  CHOICE,
  /** A short text, compared whole. */
  TEXT;

  /** The kind of the values of a Java type that facts have. */
  public static FactType of(Class<?> type) {
    if (type == Answer.class) {
      return FactType.ANSWER;
    }
    if (type == Integer.class || type == int.class) {
      return FactType.NUMBER;
    }
    if (type == LocalDate.class) {
      return FactType.DATE;
    }
    if (type == Instant.class) {
      return FactType.TIME;
    }
    if (type.isEnum()) {
      return FactType.CHOICE;
    }
    if (type == String.class) {
      return FactType.TEXT;
    }
    throw new IllegalStateException("a fact cannot be a " + type.getSimpleName());
  }
}
