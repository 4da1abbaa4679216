package io.github.riskrules.engine.json;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** One field of a {@link RecordShape}. */
sealed interface FieldShape permits FactField, GroupField, ListField {
  RecordComponent component();

  /** Its place among the components of the record. */
  int index();

  /** Whether every document has it. */
  boolean isRequired();

  /** Its name, in the record and in the document. */
  default String name() {
    return component().getName();
  }

  /** Its value in a record. */
  default @Nullable Object read(Object record) {
    try {
      return component().getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record cannot be read: " + name());
    }
  }
}
