package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a decision can be printed. */
enum Form {
  TEXT,
  JSON,
  MARKDOWN;

  /** Reads a form's name in lower case. */
  static final class Reader implements ITypeConverter<Form> {
    @Override
    public Form convert(String name) {
      return switch (name) {
        case "text" -> TEXT;
        case "json" -> JSON;
        case "markdown" -> MARKDOWN;
        default ->
            throw new TypeConversionException(
                "expected text, json or markdown."
                    + Nearest.of(name, List.of("text", "json", "markdown"))
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse(""));
      };
    }
  }
}
