package io.github.riskrules.engine.json;

import static io.github.riskrules.engine.json.HostileIncidents.HEAD;
import static io.github.riskrules.engine.json.HostileIncidents.incident;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Well-formed documents whose fields or values are wrong, by the name of their golden message. */
final class BrokenIncidents {
  private final Map<String, byte[]> documents = new LinkedHashMap<>();

  private BrokenIncidents() {}

  static Map<String, byte[]> all() {
    BrokenIncidents broken = new BrokenIncidents();
    broken.addFields();
    broken.addCoercions();
    broken.addTimes();
    broken.addNumbers();
    broken.addRequired();
    broken.addContradictions();
    return broken.documents;
  }

  private void addFields() {
    add("field-nearly-known", incident("\"victim\": {\"aeg\": 30}"));
    add("field-in-other-case", incident("\"Victim\": {}"));
    add("field-not-known", incident("\"suspect\": {\"Marker Surname of Marker Street\": \"YES\"}"));
    add("field-of-another-group", incident("\"strangulation\": \"YES\""));
    add("field-of-the-top", incident("\"victim\": {\"firstContact\": \"YES\"}"));
    add("field-by-its-path", incident("\"dash.strangulation\": \"YES\""));
    add("field-with-text-direction", incident("\"victim\": {\"ag\\u202Ee\": 30}"));
    add(
        "field-that-is-counted",
        incident("\"dash\": {\"ticks\": 14}, \"violenceOrThreat\": \"NO\""));
    add("field-of-the-record-only", incident("\"dash\": {\"instrument\": \"DASH24\"}"));
    add("field-without-a-name", incident("\"\": \"YES\""));
    add(
        "duplicate-field",
        incident("\"dash\": {\"strangulation\": \"YES\", \"strangulation\": \"NO\"}"));
    add(
        "duplicate-field-escaped",
        incident("\"dash\": {\"strangulation\": \"YES\", \"strangul\\u0061tion\": \"NO\"}"));
    add("duplicate-group", incident("\"dash\": {\"injury\": \"YES\"}, \"dash\": {}"));
    add("duplicate-schema", "{\"schema\": \"incident/1\", " + HEAD + "}");
    add("group-as-list", incident("\"victim\": [{\"age\": 30}]"));
    add("group-as-text", incident("\"victim\": \"age 30\""));
    add("group-as-null", incident("\"victim\": null"));
    add("list-as-object", incident("\"children\": {\"each\": {\"age\": 3}}"));
    add("list-as-null", incident("\"children\": {\"each\": null}"));
    add("entry-as-number", incident("\"children\": {\"each\": [3, {\"age\": 4}, null]}"));
    add("fact-as-object", incident("\"firstContact\": {\"answer\": \"YES\"}"));
    add("fact-as-list", incident("\"firstContact\": [\"YES\"]"));
  }

  private void addCoercions() {
    add("answer-as-true", incident("\"firstContact\": true"));
    add("answer-as-zero", incident("\"firstContact\": 0"));
    add("answer-as-quoted-zero", incident("\"firstContact\": \"0\""));
    add("answer-as-padded-false", incident("\"firstContact\": \" false \""));
    add("answer-empty", incident("\"firstContact\": \"\""));
    add("answer-in-lower-case", incident("\"firstContact\": \"yes\""));
    add("answer-padded", incident("\"firstContact\": \"YES \""));
    add("answer-not-one-of-ours", incident("\"firstContact\": \"MAYBE\""));
    add("answer-null", incident("\"firstContact\": null"));
    add("choice-by-ordinal", incident("\"victim\": {\"sex\": 0}"));
    add("choice-by-quoted-ordinal", incident("\"victim\": {\"sex\": \"0\"}"));
    add("choice-not-one-of-ours", incident("\"victim\": {\"sex\": \"F\"}"));
    add("choice-look-alike", incident("\"victim\": {\"sex\": \"\\u041CALE\"}"));
    add("text-as-number", incident("\"forceArea\": 7"));
    add("text-blank", incident("\"forceArea\": \" \""));
    add("text-in-wrong-form", incident("\"forceArea\": \"North Marker Street 4\""));
    add("id-in-wrong-form", "{" + HEAD.replace("a-1", "Marker Surname") + "}");
    add("id-as-number", "{" + HEAD.replace("\"a-1\"", "4711") + "}");
  }

  private void addTimes() {
    add("time-without-offset", timed("2026-11-20T21:30:00"));
    add("time-with-zone-name", timed("2026-11-20T21:30:00+00:00[Europe/London]"));
    add("time-with-blank", timed("2026-11-20 21:30:00Z"));
    add("time-as-epoch", "{" + HEAD.replace("\"2026-11-20T21:30:00Z\"", "1795210200000") + "}");
    add("time-at-24", timed("2026-11-20T24:00:00Z"));
    add("time-at-second-60", timed("2026-11-20T23:59:60Z"));
    add("time-far-offset", timed("2026-11-20T21:30:00+19:00"));
    add("day-only-as-time", timed("2026-11-20"));
    add("day-that-is-not", incident("\"occurredOn\": \"2026-02-30\""));
    add("day-of-leap-year-that-is-not", incident("\"occurredOn\": \"2025-02-29\""));
    add("day-in-month-13", incident("\"occurredOn\": \"2025-13-01\""));
    add("day-in-british-order", incident("\"occurredOn\": \"20/11/2026\""));
    add("day-as-time", incident("\"occurredOn\": \"2026-11-20T00:00:00Z\""));
    add("day-in-year-1", incident("\"occurredOn\": \"0001-01-01\""));
    add("day-in-far-year", incident("\"occurredOn\": \"+12026-11-20\""));
    add("day-in-other-digits", incident("\"occurredOn\": \"\\u0662026-11-20\""));
    add("day-as-number", incident("\"occurredOn\": 20261120"));
  }

  private void addNumbers() {
    add("age-with-fraction", aged("30.9"));
    add("age-with-zero-fraction", aged("30.0"));
    add("age-with-exponent", aged("1e2"));
    add("age-in-quotes", aged("\"30\""));
    add("age-negative", aged("-1"));
    add("age-minus-zero", aged("-0"));
    add("age-over-120", aged("121"));
    add("age-that-overflows", aged("4294967326"));
    add("age-as-true", aged("true"));
    add("age-null", aged("null"));
    add("child-of-18", incident("\"children\": {\"each\": [{\"age\": 18}]}"));
    add("ticks-over-24", incident("\"dash\": {\"statedTicks\": 25}"));
    add(
        "ticks-over-24-together",
        incident("\"dash\": {\"statedTicks\": 20, \"statedUnanswered\": 5}"));
  }

  private void addRequired() {
    add("nothing-given", "{}");
    add("schema-missing", incident("").replace("\"schema\": \"incident/1\", ", ""));
    add("schema-later", incident("").replace("incident/1", "incident/2"));
    add("schema-of-a-decision", incident("").replace("incident/1", "decision/1"));
    add("schema-as-number", incident("").replace("\"incident/1\"", "1"));
    add(
        "entry-without-required",
        incident("\"history\": {\"incidents\": [{\"crime\": \"YES\"}, {\"kind\": null}]}"));
    add("grade-without-role", incident("\"judgement\": {\"grades\": [{\"tier\": \"HIGH\"}]}"));
    add(
        "everything-at-once",
        """
        {
          "schema": "incident/9",
          "id": "Marker Surname",
          "occurredOn": "2026-02-30",
          "firstContact": true,
          "firstContact": "NO",
          "Marker Surname": 1,
          "victim": {
            "age": 130,
            "sexx": "FEMALE"
          },
          "history": {
            "incidents": [
              { "kind": "VIOLENCE", "earliest": "2026-13-01" },
              "none",
              { "crime": 1 }
            ]
          }
        }
        """);
  }

  private void addContradictions() {
    add(
        "contradictions",
        incident(
            """
            "occurredAt": "2026-11-21T21:30:00Z",
              "occurredOn": "2026-11-19",
              "suspect": { "age": 17, "adult": "YES" },
              "dash": { "injury": "NO", "statedTicks": 24 },
              "history": {
                "maracReferral": "NO",
                "maracReferredOn": "2026-12-01",
                "incidents": [
                  { "id": "a-1", "kind": "VERBAL", "earliest": "2026-12-01", "latest": "2026-01-01" }
                ]
              },
              "children": { "liveThere": "YES", "complete": "YES" },
              "orders": { "each": [ { "kind": "DVPN", "served": "NO", "servedAt": "2026-11-20T21:30:00Z" } ] }
            """));
  }

  private static String timed(String time) {
    return "{" + HEAD.replace("2026-11-20T21:30:00Z", time) + "}";
  }

  private static String aged(String age) {
    return incident("\"suspect\": {\"age\": " + age + "}");
  }

  private void add(String name, String document) {
    if (documents.put(name, document.getBytes(StandardCharsets.UTF_8)) != null) {
      throw new IllegalStateException("two documents are called " + name);
    }
  }
}
