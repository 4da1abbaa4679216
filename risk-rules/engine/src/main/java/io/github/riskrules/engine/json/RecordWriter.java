package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a document record by record, each component under its own name. */
final class RecordWriter {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  void writeRoot(String schema, Record document) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", schema);
    writeComponents(document);
    json.writeEndObject();
  }

  void writePart(Record part) throws IOException {
    json.writeStartObject();
    writeComponents(part);
    json.writeEndObject();
  }

  private void writeComponents(Record record) throws IOException {
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = read(component, record);
      if (value != null) {
        json.writeFieldName(component.getName());
        writeValue(value);
      }
    }
  }

  private void writeValue(Object value) throws IOException {
    if (value instanceof JsonText document) {
      json.writeRawValue(document.text());
    } else if (value instanceof Record record) {
      writePart(record);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        writeValue(each);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Enum<?> choice) {
      json.writeString(choice.name());
    } else {
      // Texts, and times, which say themselves in the ISO form.
      json.writeString(value.toString());
    }
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record cannot be read: " + component.getName());
    }
  }
}
