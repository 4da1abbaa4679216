package io.github.riskrules.tooling.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckPage;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What a check found as SARIF 2.1.0, the form in which editors and code hosts take findings and
 * show them beside the line.
 */
public final class CheckSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final List<Check> CHECKS = List.of(Check.values());

  private final SarifPlaces places;
  private final JsonGenerator json;

  private CheckSarif(SarifPlaces places, JsonGenerator json) {
    this.places = places;
    this.json = json;
  }

  /**
   * Writes a report, ending with a line break.
   *
   * @param folder the folder of the pack as seen from where the reader looks, such as the root of a
   *     repository, with slashes; empty for the pack's own folder
   */
  public static String of(CheckReport report, String folder) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      new CheckSarif(new SarifPlaces(folder), json).write(report);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private void write(CheckReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool();
    if (report.proofs() != null && !report.proofs().isDecided()) {
      writeInvocation(ProvenWords.of(report.proofs()));
    }
    // A column counts what Java counts, which is what editors count too.
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : report.diagnostics()) {
      write(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What could not be looked at is no finding in a file, and must not be missed for that. */
  private void writeInvocation(String undecided) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", false);
    json.writeArrayFieldStart("toolExecutionNotifications");
    json.writeStartObject();
    json.writeStringField("level", "warning");
    writeText("message", undecided);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "risk check");
    json.writeStringField("semanticVersion", RiskEngine.version());
    json.writeArrayFieldStart("rules");
    for (Check check : CHECKS) {
      write(check);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Check check) throws IOException {
    CheckPage page = CheckPage.of(check);
    json.writeStartObject();
    json.writeStringField("id", check.code());
    json.writeStringField("name", name(check));
    writeText("shortDescription", check.title() + ".");
    writeText("fullDescription", page.summary());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.summary());
    json.writeStringField("markdown", page.markdown());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", check.severity().inWords());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The code as one word with capitals, which is how SARIF wants a name. */
  private static String name(Check check) {
    return Arrays.stream(check.code().split("-")).map(Words::capital).reduce("", String::concat);
  }

  private void writeText(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void write(Diagnostic diagnostic) throws IOException {
    Problem problem = diagnostic.problem();
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.check().code());
    json.writeNumberField("ruleIndex", CHECKS.indexOf(diagnostic.check()));
    json.writeStringField("level", diagnostic.severity().inWords());
    writeText("message", Printable.of((problem.what() + " " + problem.remedy()).strip()));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", places.uri(problem));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Math.max(1, problem.line()));
    json.writeNumberField("startColumn", Math.max(1, problem.column()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("riskCheck/v1", fingerprint(diagnostic));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The same finding keeps its fingerprint when lines are added above it. */
  private static String fingerprint(Diagnostic diagnostic) {
    String what = diagnostic.problem().what().replaceAll(":\\d+\\)", ")");
    String finding = diagnostic.check().code() + "\n" + diagnostic.problem().file() + "\n" + what;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(finding.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
