package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an incident field by field, in the order of its records. */
final class IncidentWriter {
  private final JsonGenerator json;

  private IncidentWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Incident incident) {
    return Generators.pretty(json -> new IncidentWriter(json).writeRoot(incident));
  }

  static String writeCompact(Incident incident) {
    return Generators.compact(json -> new IncidentWriter(json).writeRoot(incident));
  }

  private void writeRoot(Incident incident) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", IncidentJson.SCHEMA);
    writeFields(RecordShape.incident(), incident);
    json.writeEndObject();
  }

  private void writeFields(RecordShape shape, Object record) throws IOException {
    for (FieldShape field : shape.fields()) {
      Object value = field.read(record);
      if (value == null || !saysSomething(field, value)) {
        continue;
      }
      json.writeFieldName(field.name());
      if (field instanceof FactField) {
        writeFact(value);
      } else if (field instanceof GroupField group) {
        writeObject(group.shape(), value);
      } else if (field instanceof ListField list) {
        json.writeStartArray();
        for (Object entry : (List<?>) value) {
          writeObject(list.shape(), entry);
        }
        json.writeEndArray();
      }
    }
  }

  private void writeObject(RecordShape shape, Object record) throws IOException {
    json.writeStartObject();
    writeFields(shape, record);
    json.writeEndObject();
  }

  private void writeFact(Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Enum<?> choice) {
      json.writeString(choice.name());
    } else {
      // Days and times say themselves in the form in which they are read.
      json.writeString(value.toString());
    }
  }

  /** Whether there is anything to write: an answer nobody was asked for says nothing. */
  private static boolean saysSomething(FieldShape field, @Nullable Object value) {
    if (value == null || value == Answer.NOT_ASKED) {
      return false;
    }
    if (field instanceof GroupField group) {
      return group.shape().fields().stream()
          .anyMatch(inner -> saysSomething(inner, inner.read(value)));
    }
    return !(value instanceof List<?> list) || !list.isEmpty();
  }
}
