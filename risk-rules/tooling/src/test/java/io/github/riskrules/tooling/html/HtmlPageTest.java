package io.github.riskrules.tooling.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void no_text_becomes_markup() {
    String page = letter("<script>alert(1)</script>", "</p><img src=x onerror=alert(2)>");

    assertThat(page)
        .doesNotContain("<script>alert", "<img")
        .contains("&lt;script&gt;alert(1)", "&lt;img");
  }

  @Test
  void asks_for_no_other_file() {
    assertThat(letter("A letter", "Hello"))
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href)=\"(?!#)");
  }

  @Test
  void lets_a_browser_run_the_script_of_the_page_and_no_other() throws NoSuchAlgorithmException {
    String page = letter("A letter", "Hello");
    String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));

    assertThat(script).contains("beforeprint", "lang = 'cy'");
    assertThat(page).contains("script-src 'sha256-" + sha256(script) + "';");
  }

  @Test
  void brings_the_style_of_all_pages_and_that_of_its_own_kind() {
    assertThat(letter("A letter", "Hello")).contains(".card {", "#greeting {");
  }

  @Test
  void shows_the_contents_beside_the_rest() {
    List<ContentsEntry> contents =
        List.of(
            new ContentsEntry(
                "rules", "Rules & more", "2 rules", List.of(ContentsEntry.of("one", "The first"))),
            ContentsEntry.of("greeting", "The rest"));

    String page =
        HtmlPage.of("A letter", "letter", Map.of("greeting", "Hello", "contents", contents));

    assertThat(page)
        .contains(
            "<div class=\"sheet sided\">",
            "<a href=\"#rules\">Rules &amp; more <span class=\"count\">2 rules</span></a>",
            "<li><a href=\"#one\">The first</a></li>",
            "<li><a href=\"#greeting\">The rest</a>");
    assertThat(letter("A letter", "Hello"))
        .contains("<div class=\"sheet\">")
        .doesNotContain("<nav");
  }

  @Test
  void leaves_out_nothing_that_a_template_names() {
    assertThatThrownBy(() -> HtmlPage.of("A letter", "letter", Map.of()))
        .hasMessageContaining("greeting");
  }

  private static String letter(String title, String greeting) {
    return HtmlPage.of(title, "letter", Map.of("greeting", greeting));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
