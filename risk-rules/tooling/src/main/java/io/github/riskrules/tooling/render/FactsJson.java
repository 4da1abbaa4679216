package io.github.riskrules.tooling.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The list of facts for programs that build forms and lists from it. */
public final class FactsJson {
  private FactsJson() {}

  /**
   * Writes every fact as one JSON document, in a fixed order, ending with a line break. {@code
   * scope} is the pattern a rule reads the fact in; a fact of a list has its path within an entry.
   */
  public static String of(Vocabulary vocabulary) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("schema", "facts/1");
      json.writeArrayFieldStart("facts");
      for (FactScope scope : FactScope.values()) {
        for (VocabularyFact fact : vocabulary.facts(scope)) {
          write(fact, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(VocabularyFact fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("scope", fact.scope().patternName());
    json.writeStringField("path", fact.path());
    json.writeStringField("type", fact.type().name());
    if (fact.type() == FactType.CHOICE) {
      json.writeArrayFieldStart("choices");
      for (String choice : FactsReport.choicesOf(fact)) {
        json.writeString(choice);
      }
      json.writeEndArray();
    }
    if (fact.min() > Integer.MIN_VALUE) {
      json.writeNumberField("min", fact.min());
    }
    if (fact.max() < Integer.MAX_VALUE) {
      json.writeNumberField("max", fact.max());
    }
    json.writeStringField("direction", fact.direction().name());
    json.writeStringField("question", fact.question());
    json.writeStringField("source", fact.source());
    json.writeBooleanField("alwaysKnown", fact.always());
    json.writeBooleanField("counted", fact.derived());
    json.writeEndObject();
  }
}
