package io.github.riskrules.engine.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link RecordWriter} writes, component by component; converts nothing. */
final class RecordReader {
  /** The most names, values and brackets; a decision under a large policy has some 15,000. */
  static final int MOST_TOKENS = 500_000;

  /** The most characters; as many as a line of a journal may have bytes. */
  static final int MOST_CHARACTERS = 8 * 1024 * 1024;

  private static final String SCHEMA = "schema";

  private RecordReader() {}

  /**
   * Reads a record.
   *
   * @param schema what the document's {@code schema} must say; null when it has none
   */
  static Object read(Class<?> type, @Nullable String schema, String text)
      throws UnreadableRecordException {
    Problems problems = new Problems("");
    DocumentParser.Parsed parsed = DocumentParser.parseRecord(text, problems);
    Node root = parsed.root();
    if (root == null || !parsed.whole() || !problems.isEmpty()) {
      throw new UnreadableRecordException("", "is not one whole JSON document");
    }
    return record(type, schema, root, "");
  }

  private static Object record(Class<?> type, @Nullable String schema, Node node, String pointer)
      throws UnreadableRecordException {
    Map<String, Node> fields = fields(node, pointer);
    if (schema != null) {
      Node named = fields.remove(SCHEMA);
      if (!(named instanceof Node.Text text) || !text.value().equals(schema)) {
        throw new UnreadableRecordException(pointer + "/" + SCHEMA, "should say " + schema);
      }
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      Node value = fields.remove(name);
      String there = pointer + "/" + name;
      if (value != null) {
        values[i] = value(components[i].getGenericType(), value, there);
      } else if (!isOptional(components[i])) {
        throw new UnreadableRecordException(there, "is missing");
      }
    }
    if (!fields.isEmpty()) {
      throw new UnreadableRecordException(pointer, "has a field that is not known");
    }
    return make(type, components, values, pointer);
  }

  private static Map<String, Node> fields(Node node, String pointer)
      throws UnreadableRecordException {
    if (!(node instanceof Node.Fields object)) {
      throw new UnreadableRecordException(pointer, "should be an object");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (Node.Field field : object.fields()) {
      if (fields.put(field.name(), field.value()) != null) {
        throw new UnreadableRecordException(pointer, "has a field twice");
      }
    }
    return fields;
  }

  private static boolean isOptional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Object value(Type declared, Node node, String pointer)
      throws UnreadableRecordException {
    if (declared instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], node, pointer);
    }
    Class<?> type = (Class<?>) declared;
    if (type == JsonText.class) {
      fields(node, pointer);
      return new JsonText(CanonicalJson.write(node));
    }
    if (type.isRecord()) {
      return record(type, null, node, pointer);
    }
    if (type == boolean.class || type == Boolean.class) {
      if (node instanceof Node.Word word && !word.isNull()) {
        return Boolean.valueOf(word.written());
      }
      throw new UnreadableRecordException(pointer, "should be true or false");
    }
    if (type == int.class || type == Integer.class) {
      return number(node, pointer);
    }
    if (!(node instanceof Node.Text text)) {
      throw new UnreadableRecordException(pointer, "should be a text");
    }
    return said(type, text.value(), pointer);
  }

  private static List<Object> list(Type entry, Node node, String pointer)
      throws UnreadableRecordException {
    if (!(node instanceof Node.Items items)) {
      throw new UnreadableRecordException(pointer, "should be a list");
    }
    List<Object> values = new ArrayList<>();
    for (Node each : items.items()) {
      values.add(value(entry, each, pointer + "/" + values.size()));
    }
    return values;
  }

  private static Integer number(Node node, String pointer) throws UnreadableRecordException {
    if (node instanceof Node.Numeral numeral && numeral.written().matches("-?[0-9]{1,10}")) {
      long number = Long.parseLong(numeral.written());
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw new UnreadableRecordException(pointer, "should be a whole number");
  }

  private static Object said(Class<?> type, String text, String pointer)
      throws UnreadableRecordException {
    if (type == String.class) {
      return text;
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(text))
          .findFirst()
          .orElseThrow(
              () -> new UnreadableRecordException(pointer, "should be one of the known words"));
    }
    try {
      if (type == Instant.class) {
        return Instant.parse(text);
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException notATime) {
      throw new UnreadableRecordException(pointer, "should be a day or time");
    }
    throw new IllegalStateException("no document holds a " + type.getSimpleName());
  }

  private static Object make(
      Class<?> type, RecordComponent[] components, @Nullable Object[] values, String pointer)
      throws UnreadableRecordException {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return canonical.newInstance(values);
    } catch (InvocationTargetException refused) {
      // Records say what they refuse without repeating it.
      if (refused.getCause() instanceof IllegalArgumentException inWords) {
        throw new UnreadableRecordException(pointer, "cannot be: " + inWords.getMessage());
      }
      throw new IllegalStateException("a record cannot be made: " + type.getSimpleName());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record cannot be made: " + type.getSimpleName());
    }
  }
}
