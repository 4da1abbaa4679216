package io.github.riskrules.engine.json;

import java.lang.reflect.RecordComponent;

/** A field that lists entries, as {@code history.incidents} does. */
record ListField(RecordComponent component, int index, RecordShape shape) implements FieldShape {
  @Override
  public boolean isRequired() {
    return false;
  }
}
