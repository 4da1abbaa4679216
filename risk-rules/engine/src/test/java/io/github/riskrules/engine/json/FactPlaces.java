package io.github.riskrules.engine.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every place in an incident document where a fact can stand, found by walking the records, so that
 * a new fact joins the tests by itself.
 *
 * @param path the names from the top of the document down to the fact
 * @param lists how many of the names before the last hold a list
 * @param field the fact
 */
record FactPlaces(List<String> path, List<ListField> lists, FactField field) {

  static List<FactPlaces> all() {
    List<FactPlaces> places = new ArrayList<>();
    gather(RecordShape.incident(), List.of(), List.of(), places);
    return places;
  }

  private static void gather(
      RecordShape shape, List<String> above, List<ListField> lists, List<FactPlaces> places) {
    for (FieldShape field : shape.fields()) {
      List<String> path = new ArrayList<>(above);
      path.add(field.name());
      if (field instanceof FactField fact) {
        places.add(new FactPlaces(path, lists, fact));
      } else if (field instanceof GroupField group) {
        gather(group.shape(), path, lists, places);
      } else if (field instanceof ListField list) {
        List<ListField> inner = new ArrayList<>(lists);
        inner.add(list);
        gather(list.shape(), path, inner, places);
      }
    }
  }

  /** The JSON pointer of the fact in {@link #document}. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.size(); i++) {
      pointer.append('/').append(path.get(i));
      if (!lists.isEmpty() && i == path.size() - 2) {
        pointer.append("/0");
      }
    }
    return pointer.toString();
  }

  /** A document with this fact and those that every document and every entry must have. */
  Map<String, Object> document(Object value) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("schema", IncidentJson.SCHEMA);
    root.put("id", "a-1");
    root.put("reportedAt", "2026-11-20T21:30:00Z");
    Map<String, Object> holder = root;
    for (int i = 0; i < path.size() - 1; i++) {
      Map<String, Object> next = new LinkedHashMap<>();
      boolean isList = !lists.isEmpty() && i == path.size() - 2;
      holder.put(path.get(i), isList ? List.of(next) : next);
      holder = next;
    }
    for (ListField list : lists) {
      for (FieldShape field : list.shape().fields()) {
        if (field.isRequired() && field instanceof FactField fact) {
          holder.put(fact.name(), fact.choices().get(0));
        }
      }
    }
    holder.put(path.get(path.size() - 1), value);
    return root;
  }
}
