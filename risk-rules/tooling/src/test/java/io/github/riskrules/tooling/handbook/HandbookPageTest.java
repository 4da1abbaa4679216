package io.github.riskrules.tooling.handbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.html.Accessibility;
import io.github.riskrules.tooling.html.Browser;
import io.github.riskrules.tooling.html.Browser.Light;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookPageTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/riskrules/tooling/handbook");

  /** Types into the search box, presses a key if there is one, and tells what is seen then. */
  private static final String TYPE =
      """
      function type(text, key) {
        const query = document.getElementById('query');
        query.value = text;
        query.dispatchEvent(new Event('input'));
        if (key) query.dispatchEvent(new KeyboardEvent('keydown', { key }));
        const seen = [...document.querySelectorAll('article.card')]
          .filter(card => card.checkVisibility()).map(card => card.id);
        return seen.join(' ') + '|' + document.getElementById('found').textContent;
      }
      """;

  @TempDir private Path folder;

  @Test
  void is_accessible() {
    Accessibility.holds(Browser.in(folder), page("local"));
  }

  @Test
  void explains_all_that_applies_on_one_page() {
    String local = page("local");

    assertThat(local)
        .contains("id=\"LOCAL-01\"", "id=\"TIER-01\"", "id=\"action.support\"", "id=\"CAUTION-11\"")
        .contains("<del>TIER-02 ten answers are yes</del>, replaced by <a href=\"#LOCAL-01\">")
        .contains("<del>Offer support</del>, described anew: <a href=\"#action.support\">")
        .doesNotContain("<article class=\"card medium\" id=\"TIER-02\">");
  }

  @Test
  void says_which_pack_it_was_made_from() {
    PolicyPack pack = pack("local");

    assertThat(page("local"))
        .contains("<dt>Digest</dt>\n<dd>" + pack.policy().ref().digest() + "</dd>")
        .contains("<dd>local, version 2.1</dd>");
  }

  @Test
  void says_the_tier_in_words_and_not_only_in_colour() {
    assertThat(page("national"))
        .contains(
            "<article class=\"card high\" id=\"TIER-01\">", "<span class=\"tag high\">HIGH</span>");
  }

  static Stream<String> everyHandbook() {
    return Stream.concat(
        Stream.of(page("national"), page("local")),
        PolicyPack.bundledNames().stream()
            .map(name -> PolicyPack.bundled(name).orElseThrow())
            .map(pack -> Handbook.of(pack, List.of()).html()));
  }

  @ParameterizedTest
  @MethodSource("everyHandbook")
  void every_link_leads_to_one_place_on_the_page(String page) {
    List<String> ids = all(" id=\"([^\"]*)\"", page);

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", page));
    assertThat(all("(?:href|src)=\"([^\"]*)\"", page)).allMatch(link -> link.startsWith("#"));
  }

  @Test
  void finds_the_rules_and_actions_that_have_every_word_typed() {
    assertThat(search("type('FOURTEEN yes')"))
        .isEqualTo(
            "promise.PROMISE-01 TIER-01 action.marac-referral|Shown: 1 of 34 rules, 1 of 5 actions"
                + " and 1 of 3 promises, those with “FOURTEEN yes”.");
    assertThat(search("type('no such words')"))
        .isEqualTo(
            "|Shown: 0 of 34 rules, 0 of 5 actions and 0 of 3 promises, those with “no such"
                + " words”.");
  }

  @Test
  void shows_everything_again_once_the_search_is_cleared() {
    String everything = search("type('')");

    assertThat(everything).startsWith("LOCAL-01 ").contains(" action.caution").endsWith("|");
    assertThat(search("type('fourteen', 'Escape')")).isEqualTo(everything);
  }

  @Test
  void puts_aside_headings_and_contents_that_have_nothing_to_show() {
    assertThat(
            search(
                """
                type('nine') && [...document.querySelectorAll('h2, h3, .contents a')]
                  .filter(each => !each.closest('[hidden]'))
                  .map(each => each.hash ?? each.id).join(' ')
                """))
        .isEqualTo("#tier #rules.local tier rules.local");
  }

  @Test
  void a_link_leads_to_a_card_that_the_search_has_put_aside() {
    assertThat(
            search(
                """
                type('nine') && (document.querySelector('#LOCAL-01 a[href="#TIER-02"]').click(),
                  location.hash + ' ' + document.getElementById('TIER-02').checkVisibility())
                """))
        .isEqualTo("#TIER-02 true");
  }

  @Test
  void without_its_script_everything_is_there_to_read_and_no_search_box() {
    String page = page("local").replaceFirst("<script>(?s:.*?)</script>", "");

    assertThat(
            Browser.in(folder)
                .told(
                    page,
                    Light.DAY,
                    """
                    tell(document.getElementById('search').checkVisibility() + ' '
                      + [...document.querySelectorAll('article.card')]
                        .every(card => card.checkVisibility()));
                    """))
        .isEqualTo("false true");
  }

  private String search(String typed) {
    return Browser.in(folder).told(page("local"), Light.DAY, TYPE, "tell(" + typed + ");");
  }

  @Test
  void prints_with_everything_unfolded() {
    byte[] pdf = Browser.in(folder).printed(page("local"));

    assertThat(new String(pdf, 0, 5, ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(pdf.length).isGreaterThan(20_000);
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern)
        .matcher(page.substring(page.indexOf("<body>")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static PolicyPack pack(String name) {
    return PolicyPack.read(FOLDER.resolve(name)).orElseThrow();
  }

  private static String page(String name) {
    PolicyPack pack = pack(name);
    return Handbook.of(pack, PackTrial.of(pack).results()).html();
  }
}
