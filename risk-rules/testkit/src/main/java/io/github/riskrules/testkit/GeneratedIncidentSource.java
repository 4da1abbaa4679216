package io.github.riskrules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test on invented incidents, where the rules of a pack decide:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @GeneratedIncidentSource(pack = "exampleshire", count = 200)
 * void strangulation_is_never_low(Incident incident) { … }
 * }</pre>
 *
 * <p>A test that fails is called again with facts forgotten, for as long as it goes on failing, and
 * reports the smallest incident; what is set up before each test is not set up anew for that. So
 * the test should keep nothing between calls.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(GeneratedArguments.class)
@ExtendWith(SmallestIncidentReport.class)
public @interface GeneratedIncidentSource {
  /** Stands for the usual seed: 20261120, or what {@code -Drisk.seed} says. */
  long USUAL_SEED = Long.MIN_VALUE;

  /** The name of the pack or the path of its folder; {@link Packs} says where it is looked for. */
  String pack();

  /** How many incidents. */
  int count() default 100;

  /** The same seed makes the same incidents. */
  long seed() default USUAL_SEED;
}
