package io.github.riskrules.tooling.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A page as one HTML file: the shell and style that all pages share around the content that a
 * template of this package's resources lays out. Whatever a template is given is escaped, so no
 * text of a policy or an incident becomes markup. Equal content makes equal bytes. Thread-safe.
 */
public final class HtmlPage {
  private static final Mustache.Compiler TEMPLATES =
      Mustache.compiler().withLoader(name -> reader(name + ".mustache"));

  private HtmlPage() {}

  /**
   * The whole page.
   *
   * @param title what the page is, as its heading and in the browser's title
   * @param template the name of a template, as in {@code coverage} for {@code coverage.mustache}
   * @param content what the template names: texts, numbers, flags, and lists and maps of them
   */
  public static String of(String title, String template, Map<String, ?> content) {
    Map<String, Object> page = new HashMap<>(content);
    page.put("title", title);
    page.put("style", text("page.css"));
    page.put("content", compiled(template).execute(page));
    return compiled("page").execute(page);
  }

  private static Template compiled(String name) {
    try (Reader template = reader(name + ".mustache")) {
      return TEMPLATES.compile(template);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(String resource) {
    try (InputStream bytes = stream(resource)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Reader reader(String resource) {
    return new InputStreamReader(stream(resource), StandardCharsets.UTF_8);
  }

  private static InputStream stream(String resource) {
    return Objects.requireNonNull(HtmlPage.class.getResourceAsStream(resource), resource);
  }
}
