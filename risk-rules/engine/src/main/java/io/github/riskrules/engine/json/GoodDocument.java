package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in which nothing is wrong in one pass, without noting any place. It gives up at
 * the first thing that is not as it should be, or that it cannot be sure of; {@link DocumentParser}
 * and {@link IncidentBinder} then read the document again to say what that is. Tests hold it to
 * them.
 */
final class GoodDocument {
  /** What decoding puts where bytes are not UTF-8. Where it is meant, this is not sure of it. */
  private static final char REPLACEMENT = '\uFFFD';

  private final JsonParser parser;
  private int tokens;

  private GoodDocument(JsonParser parser) {
    this.parser = parser;
  }

  /** The incident; null where the document has to be read again. */
  static @Nullable Incident read(byte[] document) {
    if (document.length > DocumentText.MOST_BYTES) {
      return null;
    }
    String text = new String(document, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      return null;
    }
    try (JsonParser parser = DocumentParser.tokens(text)) {
      return new GoodDocument(parser).read();
    } catch (IOException | IllegalArgumentException notGood) {
      return null;
    }
  }

  private @Nullable Incident read() throws IOException {
    if (next() != JsonToken.START_OBJECT) {
      return null;
    }
    Incident incident = (Incident) record(RecordShape.incident(), true);
    boolean good =
        incident != null
            && parser.nextToken() == null
            && tokens <= DocumentParser.MOST_TOKENS
            && Contradictions.of(incident).isEmpty();
    return good ? incident : null;
  }

  private @Nullable Object record(RecordShape shape, boolean isRoot) throws IOException {
    @Nullable Object[] values = shape.emptyValues();
    boolean wantsSchema = isRoot;
    int last = -1;
    while (next() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      FieldShape field = shape.find(name, last);
      if (field != null) {
        Object value = values[field.index()] == null ? value(field) : null;
        if (value == null) {
          return null;
        }
        last = field.index();
        values[last] = value;
      } else if (wantsSchema && isSchema(name)) {
        wantsSchema = false;
      } else {
        return null;
      }
    }
    return wantsSchema || !isComplete(shape, values) ? null : shape.make(values);
  }

  private boolean isSchema(String name) throws IOException {
    return name.equals(IncidentBinder.SCHEMA_FIELD)
        && next() == JsonToken.VALUE_STRING
        && parser.getText().equals(IncidentJson.SCHEMA);
  }

  private static boolean isComplete(RecordShape shape, @Nullable Object[] values) {
    for (FieldShape field : shape.fields()) {
      if (field.isRequired() && values[field.index()] == null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Object value(FieldShape field) throws IOException {
    JsonToken token = next();
    if (field instanceof FactField fact) {
      return switch (token) {
        case VALUE_STRING -> FactReader.ofText(fact, parser.getText());
        case VALUE_NUMBER_INT -> FactReader.ofNumber(fact, parser.getText());
        default -> null;
      };
    }
    if (field instanceof GroupField group) {
      return token == JsonToken.START_OBJECT ? record(group.shape(), false) : null;
    }
    return token == JsonToken.START_ARRAY ? entries(((ListField) field).shape()) : null;
  }

  private @Nullable List<Object> entries(RecordShape shape) throws IOException {
    List<Object> entries = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      Object entry =
          token == JsonToken.START_OBJECT && entries.size() < Contradictions.MOST_ENTRIES
              ? record(shape, false)
              : null;
      if (entry == null) {
        return null;
      }
      entries.add(entry);
    }
    return entries;
  }

  /** The next token; as none that a good document has where that is at an end. */
  private JsonToken next() throws IOException {
    tokens++;
    JsonToken token = parser.nextToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }
}
