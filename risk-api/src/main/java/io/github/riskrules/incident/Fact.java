package io.github.riskrules.incident;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The vocabulary entry of one fact, kept where the fact is declared. Rule checking, "did you mean",
 * the JSON Schema and the questions of a decision all read it; there is no second list of facts.
 *
 * <p>On a record component it describes a fact that callers give. On a method it describes a fact
 * counted from others, which callers never give.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Fact {
  /** The plain question that settles the fact. */
  String question();

  /** Where the answer is normally found: a record, a role, an item of an instrument, a statute. */
  String source();

  /** Which way the fact makes things worse. */
  Direction direction() default Direction.NEUTRAL;

  /** The lowest number that can be given. */
  int min() default Integer.MIN_VALUE;

  /** The highest number that can be given. */
  int max() default Integer.MAX_VALUE;

  /** What a number counts, as in {@code years}; empty when the question says it. */
  String unit() default "";

  /** The pattern that the whole of a text must match; empty for free text. */
  String pattern() default "";

  /** The pattern in words, as a message says what is expected. */
  String form() default "";

  /** Whether the fact is always given, so that no rule needs to reckon with its being unknown. */
  boolean always() default false;

  /**
   * On a counted fact that is a lower bound: the name of the fact beside it that is the upper
   * bound. Empty when there is none.
   */
  String atMost() default "";

  /**
   * On a counted fact: the facts a caller can give that settle it, the one to ask first at the
   * head. Paths start at the record that declares the fact.
   */
  String[] from() default {};
}
