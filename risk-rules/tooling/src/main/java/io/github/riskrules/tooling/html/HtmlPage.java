package io.github.riskrules.tooling.html;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A page as one HTML file: the shell and style that all pages share around the content that a
 * template of this package's resources lays out. Whatever a template is given is escaped, so no
 * text of a policy or an incident becomes markup; and a browser runs no script but the page's own,
 * which the page names by its digest. Equal content makes equal bytes. Thread-safe.
 */
public final class HtmlPage {
  // A flag that is an empty text or an empty list is not set. What is escaped is also kept from
  // changing the order of what is read, or hiding in it.
  private static final Mustache.Compiler TEMPLATES =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withEscaper(HtmlPage::escaped)
          .withLoader(
              name -> new InputStreamReader(stream(name + ".mustache"), StandardCharsets.UTF_8));

  private HtmlPage() {}

  /**
   * The whole page.
   *
   * @param title what the page is, as its heading and in the browser's title
   * @param template the name of a template, as in {@code coverage} for {@code coverage.mustache};
   *     the style and script of a page of this kind alone stand beside it, in {@code coverage.css}
   *     and {@code coverage.js}
   * @param content what the template names: texts, numbers, flags, and lists and maps of them. A
   *     list of {@link ContentsEntry} under the name "contents" is shown by the shell, beside the
   *     rest where there is room
   */
  public static String of(String title, String template, Map<String, ?> content) {
    String script = own("page.js") + own(template + ".js");
    Map<String, Object> page = new HashMap<>(content);
    page.put("title", title);
    page.put("style", own("page.css") + own(template + ".css"));
    page.put("script", script);
    page.put("digest", digest(script));
    page.put("content", compiled(template).execute(page));
    return compiled("page").execute(page);
  }

  private static String escaped(String text) {
    return text.lines()
        .map(Printable::of)
        .map(Escapers.HTML::escape)
        .collect(Collectors.joining("\n"));
  }

  private static Template compiled(String name) {
    return TEMPLATES.loadTemplate(name);
  }

  /** A file of this package's resources; empty when there is none. */
  private static String own(String resource) {
    try (InputStream bytes = HtmlPage.class.getResourceAsStream(resource)) {
      return bytes == null ? "" : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream stream(String resource) {
    return Objects.requireNonNull(HtmlPage.class.getResourceAsStream(resource), resource);
  }

  /** How a page's policy for scripts names the one that may run. */
  private static String digest(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
