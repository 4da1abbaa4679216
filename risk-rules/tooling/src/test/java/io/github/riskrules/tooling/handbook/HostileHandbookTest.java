package io.github.riskrules.tooling.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.html.Accessibility;
import io.github.riskrules.tooling.html.Browser;
import io.github.riskrules.tooling.html.Browser.Light;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack whose every text is an attempt to become a part of the page. */
class HostileHandbookTest {
  private static final Path NATIONAL =
      Path.of("src/test/resources/io/github/riskrules/tooling/handbook/national");

  private static final String SCRIPT =
      "</script></style></title><script>document.title='got'</script>";
  private static final String IMAGE = "<img src=x onerror=document.title='got'>";
  private static final String ENTITY = "&lt;b onclick=got&gt;&#60;/p&#x3E;&quot;&apos;";
  private static final String MUSTACHE = "{{{script}}} {{>page}} {{#parts}}";
  private static final String LINK = "[x](javascript:got) javascript:got data:text/html,got //got";
  private static final String LONG = "w".repeat(300);

  @TempDir private Path folder;
  private String page = "";

  @BeforeEach
  void write_the_pack() throws IOException {
    Path pack = folder.resolve("national");
    try (Stream<Path> files = Files.walk(NATIONAL)) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(NATIONAL.relativize(file).toString()));
      }
    }
    replace(pack.resolve("pack.yaml"), "A small national policy, invented for tests", SCRIPT);
    replace(pack.resolve("pack.yaml"), "Nobody", '"' + IMAGE + '"');
    replace(
        pack.resolve("pack.yaml"),
        "Fourteen answers of yes <b>are</b> high.",
        '"' + IMAGE + ' ' + MUSTACHE + ".\"");
    replace(
        pack.resolve("pack.yaml"),
        "A victim at high risk is seen by one agency alone.",
        '"' + IMAGE + ".\"");
    replace(pack.resolve("rules/tier.drl"), "How many questions are answered yes", LONG + IMAGE);
    replace(pack.resolve("rules/tier.drl"), "fourteen answers are yes", "<i>" + SCRIPT);
    replace(pack.resolve("rules/tier.drl"), "Fourteen are the line, and go to MARAC", LINK);
    replace(pack.resolve("rules/tier.drl"), "Ten are the middle", ENTITY);
    replace(pack.resolve("rules/tier.drl"), "ten answers are yes", LONG);
    replace(pack.resolve("rules/tier.drl"), "Invented guidance, paragraph 2", MUSTACHE);
    replace(pack.resolve("rules/tier.drl"), "Lines differ", IMAGE);
    replace(pack.resolve("actions.yaml"), "Refer to MARAC", '"' + ENTITY + '"');
    replace(pack.resolve("actions.yaml"), "Refer the adult", '"' + SCRIPT + '"');
    replace(pack.resolve("scenarios/lines.yaml"), "fear after violence", '"' + IMAGE + '"');
    PolicyPack read = PolicyPack.read(pack).orElseThrow();
    page = Handbook.of(read, PackTrial.of(read).results()).html();
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, by));
  }

  @Test
  void is_shown_as_it_was_written_and_runs_nothing() {
    String told =
        Browser.in(folder)
            .told(
                page,
                Light.DAY,
                """
                const all = [...document.querySelectorAll('body *')];
                const links = [...document.querySelectorAll('a')];
                tell([
                  document.title,
                  all.filter(each => ['IMG', 'I', 'B'].includes(each.tagName)).length,
                  all.filter(each => each.tagName === 'SCRIPT').length,
                  all.filter(each => each.getAttributeNames().some(n => n.startsWith('on'))).length,
                  links.filter(each => !each.getAttribute('href').startsWith('#')).length,
                  document.querySelector('#TIER-01 blockquote').textContent.trim(),
                  document.querySelector('#TIER-02 blockquote').textContent.trim(),
                ].join('\\n'));
                """);

    // The scripts are that of the page and the two of the test.
    assertThat(told)
        .isEqualTo(
            String.join("\n", "Handbook: " + SCRIPT, "0", "3", "0", "0", LINK + ".", ENTITY + "."));
  }

  @Test
  void still_reads_well() {
    Accessibility.holds(Browser.in(folder), page);
  }

  @Test
  void is_searched_as_it_is_shown() {
    assertThat(
            Browser.in(folder)
                .told(
                    page,
                    Light.DAY,
                    """
                    const query = document.getElementById('query');
                    query.value = "<img src=x onerror=document.title='got'>";
                    query.dispatchEvent(new Event('input'));
                    tell(document.getElementById('found').innerHTML + document.images.length);
                    """))
        .endsWith("those with “&lt;img src=x onerror=document.title='got'&gt;”.0")
        .startsWith("Shown: ");
  }
}
