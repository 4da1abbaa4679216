package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Fact;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schemas from the records and the vocabulary entries on them. */
public final class SchemaWriter {
  // The same forms as the reader's, for validators that take "format" for a mere remark.
  private static final String DAY = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
  private static final String TIME =
      "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
          + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
          + "(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])$";

  private final JsonGenerator json;
  private final Deque<Class<?>> waiting = new ArrayDeque<>();
  private final Set<Class<?>> named = new LinkedHashSet<>();

  private SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  static String incident() {
    return Generators.pretty(json -> new SchemaWriter(json).writeIncident());
  }

  static String decision() {
    return of(Decision.class, DecisionJson.SCHEMA);
  }

  /** The schema of what {@link RecordJson} writes of a record, as in {@code decision/1}. */
  public static String of(Class<? extends Record> type, String schema) {
    return Generators.pretty(json -> new SchemaWriter(json).writeReport(type, schema, schema));
  }

  /** The schema of what {@link JsonLines} writes of a record, which names no schema. */
  public static String ofLine(Class<? extends Record> type, String schema) {
    return Generators.pretty(json -> new SchemaWriter(json).writeReport(type, schema, null));
  }

  private void writeIncident() throws IOException {
    writeHead(RecordShape.incident().type(), IncidentJson.SCHEMA);
    writeShape(RecordShape.incident(), IncidentJson.SCHEMA);
    writeDefinitions();
    json.writeEndObject();
  }

  private void writeReport(
      Class<? extends Record> type, String schema, @Nullable String schemaField)
      throws IOException {
    writeHead(type, schema);
    writeRecord(type, schemaField);
    writeDefinitions();
    json.writeEndObject();
  }

  private void writeHead(Class<?> type, String schema) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("$id", "urn:riskrules:" + schema.replace('/', ':'));
    json.writeStringField("title", type.getSimpleName());
    json.writeStringField("description", SourceComments.of(type).orElseThrow());
  }

  /** Every record and enum met so far, and those met while writing them. */
  private void writeDefinitions() throws IOException {
    json.writeObjectFieldStart("$defs");
    while (!waiting.isEmpty()) {
      Class<?> type = waiting.removeFirst();
      json.writeObjectFieldStart(type.getSimpleName());
      var comment = SourceComments.of(type);
      if (comment.isPresent()) {
        json.writeStringField("description", comment.get());
      }
      if (type.isEnum()) {
        json.writeArrayFieldStart("enum");
        for (Object constant : type.getEnumConstants()) {
          json.writeString(((Enum<?>) constant).name());
        }
        json.writeEndArray();
      } else if (isOfIncident(type)) {
        writeShape(RecordShape.of(type), null);
      } else {
        writeRecord(type, null);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static boolean isOfIncident(Class<?> type) {
    return type.getPackage().equals(Fact.class.getPackage());
  }

  private void writeShape(RecordShape shape, @Nullable String schema) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    writeRequired(
        schema,
        shape.fields().stream()
            .filter(FieldShape::isRequired)
            .map(FieldShape::name)
            .toArray(String[]::new));
    json.writeObjectFieldStart("properties");
    writeSchemaField(schema);
    for (FieldShape field : shape.fields()) {
      json.writeObjectFieldStart(field.name());
      if (field instanceof FactField fact) {
        writeFact(fact);
      } else if (field instanceof GroupField group) {
        writeReference(group.shape().type());
      } else if (field instanceof ListField list) {
        json.writeStringField("type", "array");
        json.writeNumberField("maxItems", Contradictions.MOST_ENTRIES);
        json.writeObjectFieldStart("items");
        writeReference(list.shape().type());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeFact(FactField field) throws IOException {
    Fact fact = field.fact();
    json.writeStringField("description", fact.question());
    json.writeStringField("x-source", fact.source());
    if (fact.direction() != Direction.NEUTRAL) {
      json.writeStringField(
          "x-direction", fact.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    switch (field.type()) {
      case ANSWER, CHOICE -> writeReference(field.component().getType());
      case NUMBER -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", fact.min());
        json.writeNumberField("maximum", fact.max());
        if (!fact.unit().isEmpty()) {
          json.writeStringField("x-unit", fact.unit());
        }
      }
      case DATE -> writeText(DAY, "date");
      case TIME -> writeText(TIME, null);
      case TEXT -> {
        boolean free = fact.pattern().isEmpty();
        writeText(free ? "\\S" : "^" + fact.pattern() + "$", null);
        if (free) {
          json.writeNumberField("maxLength", FactReader.LONGEST_TEXT);
        }
      }
    }
  }

  private void writeText(String pattern, @Nullable String format) throws IOException {
    json.writeStringField("type", "string");
    if (format != null) {
      json.writeStringField("format", format);
    }
    json.writeStringField("pattern", pattern);
  }

  private void writeRecord(Class<?> type, @Nullable String schema) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    RecordComponent[] components = type.getRecordComponents();
    writeRequired(
        schema,
        Arrays.stream(components)
            .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .map(RecordComponent::getName)
            .toArray(String[]::new));
    json.writeObjectFieldStart("properties");
    writeSchemaField(schema);
    for (RecordComponent component : components) {
      json.writeObjectFieldStart(component.getName());
      json.writeStringField(
          "description",
          SourceComments.of(type, component.getName())
              .orElseThrow(
                  () -> new IllegalStateException(type + " says nothing of " + component)));
      if (component.getType() == java.util.List.class) {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        writeType(
            (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
        json.writeEndObject();
      } else {
        writeType(component.getType());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeType(Class<?> type) throws IOException {
    if (type == String.class) {
      json.writeStringField("type", "string");
    } else if (type == int.class || type == Integer.class) {
      json.writeStringField("type", "integer");
    } else if (type == boolean.class) {
      json.writeStringField("type", "boolean");
    } else if (type == LocalDate.class) {
      json.writeStringField("type", "string");
      json.writeStringField("format", "date");
    } else if (type == Instant.class) {
      json.writeStringField("type", "string");
      json.writeStringField("format", "date-time");
    } else if (type == JsonText.class) {
      json.writeStringField("type", "object");
    } else {
      writeReference(type);
    }
  }

  private void writeReference(Class<?> type) throws IOException {
    if (named.add(type)) {
      waiting.add(type);
    }
    json.writeStringField("$ref", "#/$defs/" + type.getSimpleName());
  }

  private void writeRequired(@Nullable String schema, String[] names) throws IOException {
    if (schema == null && names.length == 0) {
      return;
    }
    json.writeArrayFieldStart("required");
    if (schema != null) {
      json.writeString("schema");
    }
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private void writeSchemaField(@Nullable String schema) throws IOException {
    if (schema != null) {
      json.writeObjectFieldStart("schema");
      json.writeStringField("description", "What kind of document this is, and its version.");
      json.writeStringField("const", schema);
      json.writeEndObject();
    }
  }
}
