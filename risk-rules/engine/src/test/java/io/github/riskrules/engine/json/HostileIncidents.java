package io.github.riskrules.engine.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Documents whose bytes, size or syntax are wrong, by the name of their golden message. */
final class HostileIncidents {
  /** What every document here begins with, after its opening brace. */
  static final String HEAD =
      "\"schema\": \"incident/1\", \"id\": \"a-1\", \"reportedAt\": \"2026-11-20T21:30:00Z\"";

  private final Map<String, byte[]> documents = new LinkedHashMap<>();

  private HostileIncidents() {}

  static Map<String, byte[]> all() {
    HostileIncidents hostile = new HostileIncidents();
    hostile.addEncodings();
    hostile.addSyntax();
    hostile.addSizes();
    return hostile.documents;
  }

  /** A document with some more fields after the three that every incident has. */
  static String incident(String fields) {
    return "{" + HEAD + (fields.isEmpty() ? "" : ", " + fields) + "}";
  }

  private void addEncodings() {
    String plain = incident("");
    add("empty", "");
    add("blank", " \r\n\t ");
    add("byte-order-mark", "\uFEFF" + plain);
    add("byte-order-mark-and-unknown-field", "\uFEFF" + incident("\"agree\": \"YES\""));
    add("utf-16-with-mark", plain.getBytes(StandardCharsets.UTF_16));
    add("utf-16-big-endian", plain.getBytes(StandardCharsets.UTF_16BE));
    add("utf-16-little-endian", plain.getBytes(StandardCharsets.UTF_16LE));
    add("utf-32", plain.getBytes(Charset.forName("UTF-32BE")));
    add("latin-1", bytesIn(reason(), 0xE9));
    add("overlong-quote", bytesIn(reason(), 0xC0, 0xA2));
    add("overlong-nul", bytesIn(reason(), 0xC0, 0x80));
    add("surrogate-in-utf-8", bytesIn(reason(), 0xED, 0xA0, 0x80));
    add("beyond-unicode", bytesIn(reason(), 0xF4, 0x90, 0x80, 0x80));
    add("cut-off-character", bytesIn("", 0xE2, 0x82));
    add("nul-character", plain + "\0");
    add("control-character-in-text", bytesIn(reason(), 0x07));
    add("escaped-nul", reason().replace("@", "\\u0000"));
    add("escaped-lone-surrogate", reason().replace("@", "\\ud800"));
    add("escaped-text-direction", reason().replace("@", "\\u202E"));
  }

  private void addSyntax() {
    add("not-json", "the suspect is 34 years old");
    add("yaml", "schema: incident/1\nid: a-1\n");
    add("comment", "{ // first contact\n" + HEAD + "}");
    add("single-quotes", "{'schema': 'incident/1'}");
    add("names-without-quotes", "{schema: \"incident/1\"}");
    add("comma-too-many", "{" + HEAD + ",}");
    add("comma-missing", "{\"schema\": \"incident/1\" \"id\": \"a-1\"}");
    add("not-a-number", incident("\"suspect\": {\"age\": NaN}"));
    add("leading-zero", incident("\"suspect\": {\"age\": 018}"));
    add("leading-plus", incident("\"suspect\": {\"age\": +18}"));
    add("hexadecimal", incident("\"suspect\": {\"age\": 0x12}"));
    add("wrong-word", incident("\"firstContact\": Yes"));
    add("unfinished-text", "{" + HEAD + ", \"forceArea\": \"northamp");
    add("unfinished-object", "{" + HEAD);
    add("unfinished-after-problems", incident("\"suspect\": {\"age\": \"34\"}").replace("}}", ""));
    add("two-incidents", incident("") + "\n" + incident(""));
    add("text-after-the-end", incident("") + " signed");
    add("list-of-incidents", "[" + incident("") + "]");
    add("incident-in-quotes", "\"" + incident("").replace("\"", "\\\"") + "\"");
    add("null-document", "null");
    add("wrong-bracket", "{" + HEAD + "]");
  }

  private void addSizes() {
    add("larger-than-256-kb", incident("") + " ".repeat(DocumentText.MOST_BYTES));
    add("more-than-5000-tokens", incident("\"children\": [" + "0,".repeat(6_000) + "0]"));
    add("deeper-than-16", incident("\"extra\": " + "[".repeat(17) + "]".repeat(17)));
    add("depth-bomb", "[".repeat(100_000));
    add("object-depth-bomb", "{\"a\":".repeat(2_000));
    add("number-of-200000-digits", incident("\"suspect\": {\"age\": " + "1".repeat(200_000) + "}"));
    add("number-of-21-digits", incident("\"suspect\": {\"age\": " + "9".repeat(21) + "}"));
    add("exponent-bomb", incident("\"suspect\": {\"age\": 1e999999999}"));
    add("text-of-20001-characters", reason().replace("@", "a".repeat(20_001)));
    add("name-of-65-characters", incident("\"" + "a".repeat(65) + "\": \"YES\""));
    add("list-of-501-entries", incident("\"children\": {\"each\": [" + "{},".repeat(500) + "{}]}"));
    add("names-of-one-hash", incident(namesOfOneHash()));
  }

  /** "Aa" and "BB" have the same hash code, and so has every name made of them. */
  private static String namesOfOneHash() {
    StringJoiner fields = new StringJoiner(", ");
    for (int bits = 0; bits < 32; bits++) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        name.append((bits >> i & 1) == 0 ? "Aa" : "BB");
      }
      fields.add("\"" + name + "\": 0");
    }
    return fields.toString();
  }

  /** An incident in which a professional gives a reason; {@code @} stands for what is planted. */
  private static String reason() {
    return incident(
        "\"judgement\": {\"grades\": [{\"tier\": \"HIGH\", \"role\": \"OFFICER\","
            + " \"reason\": \"seen @ there\"}]}");
  }

  private void add(String name, String document) {
    add(name, document.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] document) {
    if (documents.put(name, document) != null) {
      throw new IllegalStateException("two documents are called " + name);
    }
  }

  private static byte[] bytesIn(String document, int... planted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = document.indexOf('@');
    String before = at < 0 ? "{" + HEAD + ", \"forceArea\": \"" : document.substring(0, at);
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    for (int each : planted) {
      bytes.write(each);
    }
    String after = at < 0 ? "" : document.substring(at + 1);
    bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
