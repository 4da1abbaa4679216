package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes a value of a document again: same fields in the same order, numbers letter for letter. */
final class NodeWriter {
  private NodeWriter() {}

  static void write(Node value, JsonGenerator json) throws IOException {
    if (value instanceof Node.Fields object) {
      json.writeStartObject();
      for (Node.Field field : object.fields()) {
        json.writeFieldName(field.name());
        write(field.value(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Node.Items list) {
      json.writeStartArray();
      for (Node each : list.items()) {
        write(each, json);
      }
      json.writeEndArray();
    } else if (value instanceof Node.Text text) {
      json.writeString(text.value());
    } else if (value instanceof Node.Numeral number) {
      json.writeNumber(number.written());
    } else if (value instanceof Node.Word word) {
      json.writeRawValue(word.written());
    }
  }
}
