package io.github.riskrules.engine.json;

import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.incident.Fact;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A field that holds one fact. */
record FactField(RecordComponent component, int index, Fact fact) implements FieldShape {
  @Override
  public boolean isRequired() {
    return fact.always();
  }

  FactType type() {
    return FactType.of(component.getType());
  }

  /** The names that an answer or a choice can have, in their order. */
  List<String> choices() {
    return Arrays.stream(component.getType().getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }
}
