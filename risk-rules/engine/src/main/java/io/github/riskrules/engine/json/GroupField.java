package io.github.riskrules.engine.json;

import java.lang.reflect.RecordComponent;

/** A field that groups facts, as {@code victim} does. */
record GroupField(RecordComponent component, int index, RecordShape shape) implements FieldShape {
  @Override
  public boolean isRequired() {
    return false;
  }
}
