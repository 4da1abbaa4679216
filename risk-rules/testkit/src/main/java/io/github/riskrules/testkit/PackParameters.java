package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands the pack that {@link PackTest} names to the method that bears it. */
final class PackParameters implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(PackParameters.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == PackScenarios.class || type == PolicyPack.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String name =
        AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), PackTest.class)
            .orElseThrow()
            .value();
    // Reading a pack takes a moment, and a class has several tests of one.
    PackScenarios scenarios =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                name,
                each -> PackScenarios.of(FoundPack.of(each, loader(context))),
                PackScenarios.class);
    return parameter.getParameter().getType() == PolicyPack.class ? scenarios.pack() : scenarios;
  }

  private static ClassLoader loader(ExtensionContext context) {
    return context.getRequiredTestClass().getClassLoader();
  }
}
