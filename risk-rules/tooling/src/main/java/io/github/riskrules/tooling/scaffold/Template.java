package io.github.riskrules.tooling.scaffold;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The text of a file, with places that are filled in. */
final class Template {
  private Template() {}

  static NewFile file(String path, String template, Map<String, String> values) {
    try (InputStream text = Template.class.getResourceAsStream(template)) {
      String written =
          new String(Objects.requireNonNull(text, template).readAllBytes(), StandardCharsets.UTF_8);
      return NewFile.of(
          path,
          Mustache.compiler()
              .escapeHTML(false)
              .emptyStringIsFalse(true)
              .compile(written)
              .execute(values));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
