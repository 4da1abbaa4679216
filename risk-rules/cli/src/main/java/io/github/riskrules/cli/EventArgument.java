package io.github.riskrules.cli;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.YamlValues;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an event as {@code actions.yaml} writes it. */
final class EventArgument implements ITypeConverter<DeadlineEvent> {
  @Override
  public DeadlineEvent convert(String name) {
    List<DeadlineEvent> events = Arrays.asList(DeadlineEvent.values());
    Optional<DeadlineEvent> found =
        events.stream().filter(event -> YamlValues.name(event).equals(name)).findFirst();
    List<String> names = events.stream().map(YamlValues::name).toList();
    return found.orElseThrow(
        () ->
            new TypeConversionException(
                "expected one of " + String.join(", ", names) + "." + Nearest.hint(name, names)));
  }
}
