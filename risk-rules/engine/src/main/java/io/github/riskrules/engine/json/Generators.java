package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/** Writes JSON the same way everywhere: no platform line ends, no pooled buffers. */
final class Generators {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Generators() {}

  /** Something that writes one document. */
  interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** A document for people: two spaces for each level, a line feed at the end. */
  static String pretty(Body body) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.writeTo(json.setPrettyPrinter(printer));
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail to be written");
    }
    return text.append('\n').toString();
  }

  /** Documents one after the other, without any space; whoever writes them ends the lines. */
  static JsonGenerator lines(OutputStream to) {
    try {
      return FACTORY.createGenerator(to).setRootValueSeparator(null);
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory cannot fail to be written");
    }
  }

  /** A document on one line, without any space. */
  static String compact(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.writeTo(json);
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail to be written");
    }
    return text.toString();
  }
}
