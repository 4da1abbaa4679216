package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * JSON documents one on each line, written straight to bytes: for large numbers of incidents. The
 * same documents give the same bytes on every machine. Not thread-safe.
 */
public final class JsonLines {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final JsonGenerator json = Generators.lines(written);

  /** Something that writes one document. */
  private interface Body {
    void write() throws IOException;
  }

  /** Adds the line of what one incident comes to. */
  public void add(String incidentId, Outcome outcome) {
    line(
        () -> {
          json.writeStartObject();
          json.writeStringField("incidentId", incidentId);
          json.writeObjectFieldStart("tier");
          json.writeStringField("atLeast", outcome.tier().atLeast().name());
          json.writeStringField("atMost", outcome.tier().atMost().name());
          json.writeEndObject();
          texts("actions", outcome.actions());
          texts("rules", outcome.rules());
          texts("notices", outcome.notices());
          json.writeEndObject();
        });
  }

  /** Adds the line of a whole decision: the document that {@link DecisionJson} writes. */
  public void add(Decision decision) {
    line(() -> new RecordWriter(json).writeRoot(DecisionJson.SCHEMA, decision));
  }

  /** Adds the line of a record made of records, lists, enums, whole numbers and texts. */
  public void add(Record record) {
    line(() -> new RecordWriter(json).writePart(record));
  }

  /** All lines added so far, each with a line feed at its end. */
  public byte[] bytes() {
    return written.toByteArray();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : texts) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  private void line(Body body) {
    try {
      body.write();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory cannot fail to be written");
    }
  }
}
