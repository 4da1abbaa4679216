package io.github.riskrules.engine.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Incident documents with some of the facts, any of their values, from a seed. */
final class RandomDocuments {
  private static final LocalDate REPORTED = LocalDate.parse("2026-11-20");

  private final Random random;
  private final double share;

  RandomDocuments(long seed, double share) {
    this.random = new Random(seed);
    this.share = share;
  }

  Map<String, Object> next() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", IncidentJson.SCHEMA);
    fill(RecordShape.incident(), document);
    document.put("reportedAt", REPORTED + "T21:30:00Z");
    return document;
  }

  private void fill(RecordShape shape, Map<String, Object> into) {
    for (FieldShape field : shape.fields()) {
      if (field instanceof GroupField group) {
        Map<String, Object> inner = new LinkedHashMap<>();
        fill(group.shape(), inner);
        into.put(group.name(), inner);
      } else if (field instanceof ListField list) {
        into.put(list.name(), entries(list.shape()));
      } else if (field.isRequired() || random.nextDouble() < share) {
        into.put(field.name(), value((FactField) field));
      }
    }
  }

  private List<Map<String, Object>> entries(RecordShape shape) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Map<String, Object> entry = new LinkedHashMap<>();
      fill(shape, entry);
      entries.add(entry);
    }
    return entries;
  }

  private Object value(FactField field) {
    return switch (field.type()) {
      case ANSWER, CHOICE -> field.choices().get(random.nextInt(field.choices().size()));
      case NUMBER -> random.nextInt(field.fact().min(), field.fact().max() + 1);
      case DATE -> REPORTED.minusDays(random.nextInt(2_000)).toString();
      case TIME -> REPORTED.minusDays(random.nextInt(9)) + "T0" + random.nextInt(10) + ":07:00Z";
      case TEXT ->
          field.fact().pattern().isEmpty()
              ? "Seen \"there\",\n\u00e9\u4e2d\ud83d\ude00 " + random.nextInt(99)
              : "area" + "-".repeat(random.nextInt(3));
    };
  }
}
