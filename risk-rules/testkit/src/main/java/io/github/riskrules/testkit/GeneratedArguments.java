package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The incidents of {@link GeneratedIncidentSource}, each named so that it can be made again. */
final class GeneratedArguments extends AnnotationBasedArgumentsProvider<GeneratedIncidentSource> {
  @Override
  protected Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context, GeneratedIncidentSource source) {
    PolicyPack pack =
        FoundPack.of(source.pack(), context.getRequiredTestClass().getClassLoader())
            .reading()
            .orElseThrow();
    long seed =
        source.seed() == GeneratedIncidentSource.USUAL_SEED
            ? GeneratedIncidents.usualSeed()
            : source.seed();
    AtomicInteger number = new AtomicInteger();
    return GeneratedIncidents.over(pack)
        .seed(seed)
        .count(source.count())
        .map(
            incident ->
                Arguments.argumentSet(
                    "incident " + number.incrementAndGet() + ", seed " + seed, incident));
  }
}
