package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which commands print. */
enum Form {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  CSV,
  SARIF;

  /** Its name as it is typed. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the name of one of the forms that a command has. */
  abstract static class Reader implements ITypeConverter<Form> {
    private final List<Form> forms;

    Reader(Form... forms) {
      this.forms = List.of(forms);
    }

    /** What can be typed. */
    List<String> names() {
      return forms.stream().map(Form::typed).toList();
    }

    @Override
    public Form convert(String name) {
      List<String> names = names();
      int found = names.indexOf(name);
      if (found < 0) {
        int last = names.size() - 1;
        throw new TypeConversionException(
            "expected "
                + String.join(", ", names.subList(0, last))
                + " or "
                + names.get(last)
                + "."
                + Nearest.hint(name, names));
      }
      return forms.get(found);
    }
  }

  /** For what people read on a screen or in a document. */
  static final class OfReport extends Reader {
    OfReport() {
      super(TEXT, JSON, MARKDOWN);
    }
  }

  /** For what people read on a screen, in a document or in a browser. */
  static final class OfNote extends Reader {
    OfNote() {
      super(TEXT, JSON, MARKDOWN, HTML);
    }
  }

  /** For what people read on a screen, and programs wherever they run. */
  static final class OfTextOrJson extends Reader {
    OfTextOrJson() {
      super(TEXT, JSON);
    }
  }

  /** For counts. */
  static final class OfFigures extends Reader {
    OfFigures() {
      super(TEXT, CSV, JSON);
    }
  }

  /** For what is read from front to back, on a screen or on paper. */
  static final class OfBook extends Reader {
    OfBook() {
      super(MARKDOWN, HTML);
    }
  }

  /** For findings. */
  static final class OfFindings extends Reader {
    OfFindings() {
      super(TEXT, JSON, SARIF);
    }
  }
}
