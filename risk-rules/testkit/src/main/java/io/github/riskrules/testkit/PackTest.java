package io.github.riskrules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes every scenario of a policy pack a test of its own, with its file and line as its source:
 *
 * <pre>{@code
 * @PackTest("exampleshire")
 * Stream<DynamicNode> scenarios(PackScenarios pack) {
 *   return pack.tests();
 * }
 * }</pre>
 *
 * <p>A pack that cannot be read fails once, with everything that is wrong with it; one without
 * scenarios fails as well. {@link Packs} says where a pack is looked for. The method may take a
 * {@link PackScenarios}, the {@link io.github.riskrules.engine.PolicyPack} itself, or both.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestFactory
@ExtendWith(PackParameters.class)
public @interface PackTest {
  /** The name of the pack, or the path of its folder or zip file. */
  String value();
}
