package io.github.riskrules.engine.json;

import io.github.riskrules.engine.text.Place;
import io.github.riskrules.incident.Contradiction;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Incident} of the nodes of a document, and says everything that keeps it from
 * being one. No value is ever repeated.
 */
final class IncidentBinder {
  static final String SCHEMA_FIELD = "schema";

  private final Problems problems;
  private final UnknownFields unknownFields;
  private final boolean whole;
  private final Map<String, Place> places = new HashMap<>();
  private boolean partsMissing;

  private IncidentBinder(Problems problems, boolean whole) {
    this.problems = problems;
    this.unknownFields = new UnknownFields(problems);
    this.whole = whole;
  }

  static @Nullable Incident bind(DocumentParser.Parsed document, Problems problems) {
    Node root = document.root();
    if (root == null) {
      return null;
    }
    if (!(root instanceof Node.Fields fields)) {
      problems.add(
          root.place(),
          "expected an object that holds one incident, but found " + root.inWords() + ".",
          "");
      return null;
    }
    return new IncidentBinder(problems, document.whole()).bindRoot(fields);
  }

  /** The id of the incident, whatever else is wrong; null unless it is given once and is one. */
  static @Nullable String id(DocumentParser.Parsed document) {
    if (!(document.root() instanceof Node.Fields fields)) {
      return null;
    }
    FactField id = (FactField) RecordShape.incident().field("id").orElseThrow();
    List<Node.Field> given =
        fields.fields().stream().filter(field -> field.name().equals(id.name())).toList();
    return given.size() == 1 ? (String) FactReader.read(id, given.get(0).value()) : null;
  }

  private @Nullable Incident bindRoot(Node.Fields root) {
    Incident incident = (Incident) bindRecord(RecordShape.incident(), root, "");
    // A list that lost an entry may look contradictory when it is only unread.
    if (incident != null && !partsMissing) {
      for (Contradiction contradiction : Contradictions.of(incident)) {
        Place place = places.getOrDefault(contradiction.pointer(), Place.NOWHERE);
        problems.add(place, contradiction.pointer(), contradiction.message(), "");
      }
    }
    return problems.isEmpty() ? incident : null;
  }

  private @Nullable Object bindRecord(RecordShape shape, Node.Fields node, String pointer) {
    boolean isRoot = pointer.isEmpty();
    @Nullable Object[] values = shape.emptyValues();
    Set<String> seen = new HashSet<>();
    for (Node.Field given : node.fields()) {
      String name = given.name();
      FieldShape field = shape.field(name).orElse(null);
      boolean isSchema = isRoot && name.equals(SCHEMA_FIELD);
      if (field == null && !isSchema) {
        unknownFields.refuse(shape, given, pointer);
      } else if (!seen.add(name)) {
        problems.add(
            given.place(), pointer + "/" + name, "is given more than once.", "Keep one of them.");
      } else if (field == null) {
        checkSchema(given.value());
      } else {
        places.put(pointer + "/" + name, given.value().place());
        values[field.index()] = bindField(field, given.value(), pointer + "/" + name);
      }
    }
    if (isRoot && !seen.contains(SCHEMA_FIELD)) {
      refuseMissing(node.place(), "/" + SCHEMA_FIELD, quotedSchema());
    }
    return make(shape, node, pointer, values, seen);
  }

  private @Nullable Object make(
      RecordShape shape,
      Node.Fields node,
      String pointer,
      @Nullable Object[] values,
      Set<String> seen) {
    boolean complete = true;
    for (FieldShape field : shape.fields()) {
      if (field.isRequired() && values[field.index()] == null) {
        complete = false;
        if (!seen.contains(field.name()) && field instanceof FactField fact) {
          refuseMissing(node.place(), pointer + "/" + field.name(), FactReader.expected(fact));
        }
      }
    }
    if (complete) {
      try {
        return shape.make(values);
      } catch (IllegalArgumentException refused) {
        problems.add(node.place(), pointer, refused.getMessage() + ".", "");
      }
    }
    partsMissing = true;
    return null;
  }

  private @Nullable Object bindField(FieldShape field, Node node, String pointer) {
    if (field instanceof FactField fact) {
      return bindFact(fact, node, pointer);
    }
    if (field instanceof GroupField group) {
      if (node instanceof Node.Fields fields) {
        return bindRecord(group.shape(), fields, pointer);
      }
      refuseKind(node, pointer, "an object that holds facts");
      return null;
    }
    ListField list = (ListField) field;
    if (node instanceof Node.Items items) {
      return bindEntries(list, items, pointer);
    }
    refuseKind(node, pointer, "a list of objects");
    return null;
  }

  private @Nullable Object bindFact(FactField fact, Node node, String pointer) {
    Object value = FactReader.read(fact, node);
    if (value == null) {
      String found = FactReader.found(fact, node);
      problems.add(
          node.place(),
          pointer,
          "expected "
              + FactReader.expected(fact)
              + (found.isEmpty() ? "." : ", but found " + found + "."),
          FactReader.remedy(fact, node));
    }
    return value;
  }

  private List<Object> bindEntries(ListField list, Node.Items items, String pointer) {
    if (items.items().size() > Contradictions.MOST_ENTRIES) {
      problems.add(
          items.place(),
          pointer,
          "the list has more than " + Contradictions.MOST_ENTRIES + " entries.",
          "");
      partsMissing = true;
    }
    List<Object> entries = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      Node item = items.items().get(i);
      String place = pointer + "/" + i;
      places.put(place, item.place());
      if (item instanceof Node.Fields fields) {
        Object entry = bindRecord(list.shape(), fields, place);
        if (entry != null) {
          entries.add(entry);
        }
      } else {
        refuseKind(item, place, "an object that holds facts");
      }
    }
    return entries;
  }

  private void checkSchema(Node node) {
    if (!(node instanceof Node.Text text) || !text.value().equals(IncidentJson.SCHEMA)) {
      problems.add(
          node.place(),
          "/" + SCHEMA_FIELD,
          "expected " + quotedSchema() + ".",
          "This release reads no other kind or version of document.");
    }
  }

  private void refuseMissing(Place place, String pointer, String expected) {
    // Of a document that breaks off nobody can say what it lacks.
    if (whole) {
      problems.add(place, pointer, "is required and missing.", "Expected " + expected + ".");
    }
  }

  private void refuseKind(Node node, String pointer, String expected) {
    boolean isNull = node instanceof Node.Word word && word.isNull();
    problems.add(
        node.place(),
        pointer,
        "expected " + expected + ", but found " + node.inWords() + ".",
        isNull ? "Leave out what is not known." : "");
    partsMissing = true;
  }

  private static String quotedSchema() {
    return "\"" + IncidentJson.SCHEMA + "\"";
  }
}
