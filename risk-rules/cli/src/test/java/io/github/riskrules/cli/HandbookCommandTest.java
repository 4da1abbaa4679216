package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookCommandTest {

  @Test
  void prints_a_pack_as_a_book_in_markdown() {
    Ran ran = Ran.risk("handbook", ExamplePack.FOLDER.toString());

    assertThat(ran.out())
        .startsWith("# Handbook: ")
        .contains("This incident is at least **MEDIUM** because: ", "## <a id=\"actions\"></a>");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void prints_a_pack_as_a_page_for_a_browser() {
    Ran ran = Ran.risk("handbook", ExamplePack.FOLDER.toString(), "--format", "html");

    assertThat(ran.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Handbook: ", "<article class=\"card medium\" id=\"TIER-02\">")
        .endsWith("</html>\n");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void shows_no_example_that_does_not_hold(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path scenarios = copy.resolve(ExamplePack.SCENARIOS);
    Files.writeString(
        scenarios, Files.readString(scenarios).replace("because: [TIER-02]", "because: [TIER-01]"));

    Ran ran = Ran.risk("handbook", copy.toString());

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith(ExamplePack.SCENARIOS + ":4  ")
        .endsWith("\nNo handbook was written.\n");
    assertThat(ran.exit()).isEqualTo(1);
  }
}
