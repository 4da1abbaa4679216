package io.github.riskrules.tooling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void no_text_becomes_markup() {
    String page = HtmlPage.of("<script>alert(1)</script>", "page", Map.of("content", ""));

    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void asks_for_no_other_file() {
    assertThat(HtmlPage.of("A page", "page", Map.of("content", "")))
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href)=\"(?!#)");
  }
}
