package io.github.riskrules.tooling.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.diagnostic.Proven;
import io.github.riskrules.tooling.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a check found, for programs. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * Writes a report as one JSON document, ending with a line break. {@code policy} is null when the
   * pack does not load, {@code proofs} when they were left out; {@code line} and {@code column}
   * count from 1 and are left out where none applies.
   */
  public static String of(CheckReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("schema", "check/1");
      json.writeFieldName("policy");
      if (report.policy().isPresent()) {
        write(report.policy().get(), json);
      } else {
        json.writeNull();
      }
      json.writeBooleanField("passed", report.passed());
      json.writeObjectFieldStart("counts");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.inWords(), report.count(severity));
      }
      json.writeEndObject();
      json.writeFieldName("proofs");
      if (report.proofs() == null) {
        json.writeNull();
      } else {
        write(report.proofs(), json);
      }
      json.writeArrayFieldStart("findings");
      for (Diagnostic diagnostic : report.diagnostics()) {
        write(diagnostic, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(Policy policy, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", policy.ref().id());
    json.writeStringField("version", policy.ref().version());
    json.writeStringField("digest", policy.ref().digest());
    json.writeEndObject();
  }

  private static void write(Proven proofs, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("asked", proofs.asked());
    json.writeNumberField("proven", proofs.proven());
    json.writeArrayFieldStart("undecided");
    for (String property : proofs.undecided()) {
      json.writeString(property);
    }
    json.writeEndArray();
    json.writeStringField("unavailable", proofs.unavailable());
    json.writeEndObject();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.check().code());
    json.writeStringField("severity", diagnostic.severity().inWords());
    json.writeStringField("file", diagnostic.problem().file());
    if (diagnostic.problem().line() > 0) {
      json.writeNumberField("line", diagnostic.problem().line());
    }
    if (diagnostic.problem().column() > 0) {
      json.writeNumberField("column", diagnostic.problem().column());
    }
    if (!diagnostic.problem().pointer().isEmpty()) {
      json.writeStringField("pointer", diagnostic.problem().pointer());
    }
    json.writeStringField("what", diagnostic.problem().what());
    json.writeStringField("remedy", diagnostic.problem().remedy());
    json.writeEndObject();
  }
}
