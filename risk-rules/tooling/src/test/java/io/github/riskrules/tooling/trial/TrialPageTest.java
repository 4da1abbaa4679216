package io.github.riskrules.tooling.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.html.Accessibility;
import io.github.riskrules.tooling.html.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialPageTest {
  @TempDir Path folder;
  @TempDir Path browser;

  @Test
  void is_accessible() {
    Accessibility.holds(Browser.in(browser), TrialPage.of(Trials.failing(folder)));
  }

  @Test
  void shows_what_failed_and_why_before_what_is_reached() {
    assertThat(content(Trials.failing(folder)))
        .containsSubsequence(
            "2 scenarios came out otherwise than expected.",
            "Behind the 2 failed scenarios: MARAC-01 in 1, SAMPLE-01 in 1.",
            "<h2 id=\"failed\">",
            "expected SAMPLE-01 among its reasons.",
            "needed victim.frightened &#x3D;&#x3D; Answer.YES, was NO",
            "needed dash.ticks &gt;&#x3D; 14, was 13 to 24",
            "<h2 id=\"gaps\">",
            "rule &#39;SAMPLE-01&#39; fires in no scenario.",
            "<h2 id=\"rules\">",
            "<h2 id=\"scenarios\">");
  }

  @Test
  void marks_each_condition_both_ways_in_words() {
    assertThat(content(Trials.passing(folder)))
        .contains("Every scenario came out as expected, and every rule is reached.")
        .contains("1 of 1 rules reached, 1 of 1 conditions decide both ways")
        .contains("makes it fire</span>", "keeps it silent</span>")
        .doesNotContain("not seen", "<h2 id=\"failed\">", "<h2 id=\"gaps\">");
    assertThat(content(Trials.failing(folder))).contains("not seen");
  }

  @Test
  void says_first_what_could_not_be_read() {
    assertThat(content(Trials.unreadable(folder)))
        .contains("Some scenarios could not be read, so they were not run.")
        .containsSubsequence("<h2 id=\"problems\">", "is not a known fact.")
        .doesNotContain("<h2 id=\"gaps\">");
  }

  @Test
  void lets_no_name_become_markup() {
    assertThat(content(Trials.failing(folder)))
        .doesNotContain("<b>")
        .contains("&lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp; so on");
  }

  @Test
  void is_for_every_reader(@TempDir Path browser) {
    Accessibility.holds(Browser.in(browser), TrialPage.of(Trials.failing(folder)));
  }

  private static String content(TrialReport report) {
    String page = TrialPage.of(report);
    return page.substring(page.indexOf("<main"));
  }
}
