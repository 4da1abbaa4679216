package io.github.riskrules.tooling.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.render.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandbookTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/riskrules/tooling/handbook");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]+))?\\)");

  @Test
  void explains_every_rule_and_action_of_a_policy_and_the_safeguards() {
    GoldenFile.matches(FOLDER.resolve("national.md"), handbook("national"));
  }

  @Test
  void explains_what_a_local_policy_adds_and_strikes_out_what_it_replaces() {
    String local = handbook("local");

    assertThat(local)
        .contains(
            "**In place of** [TIER-02](national.md#tier-02) ten answers are yes.",
            "- ~~TIER-02 ten answers are yes~~, replaced by [LOCAL-01](#local-01)",
            "- [TIER-01](national.md#tier-01) fourteen answers are yes",
            "- ~~Offer support~~, described anew: [Offer local support](#action.support)");
    GoldenFile.matches(FOLDER.resolve("local.md"), local);
  }

  @Test
  void shows_the_answer_that_makes_the_difference_just_beside_a_line() {
    assertThat(handbook("national"))
        .contains(
            "“the count makes the tier, row 2”, where: How many of the 24 questions are known to be"
                + " answered yes? **13**");
  }

  @Test
  void reads_nothing_that_a_policy_says_as_markup() {
    assertThat(handbook("national"))
        .contains("**Note:** Some forms \\<b\\>count\\</b\\> \\*otherwise\\*.");
  }

  @Test
  void says_the_same_each_time() {
    assertThat(handbook("national")).isEqualTo(handbook("national"));
  }

  @Test
  void has_no_link_that_leads_nowhere() {
    noneLeadsNowhere(Map.of("national.md", handbook("national"), "local.md", handbook("local")));
  }

  @Test
  void has_no_link_that_leads_nowhere_in_any_bundled_policy() {
    noneLeadsNowhere(
        PolicyPack.bundledNames().stream()
            .collect(
                Collectors.toMap(
                    name -> name + ".md",
                    name ->
                        Handbook.of(PolicyPack.bundled(name).orElseThrow(), List.of())
                            .markdown())));
  }

  private static void noneLeadsNowhere(Map<String, String> pages) {
    assertThat(pages)
        .allSatisfy(
            (name, page) -> {
              assertThat(anchors(page)).isNotEmpty().doesNotHaveDuplicates();
              assertThat(LINK.matcher(page).results().toList())
                  .isNotEmpty()
                  .allSatisfy(
                      link -> {
                        String target = link.group(1).isEmpty() ? name : link.group(1);
                        assertThat(pages).containsKey(target);
                        if (link.group(2) != null) {
                          assertThat(anchors(pages.get(target))).contains(link.group(2));
                        }
                      });
            });
  }

  private static List<String> anchors(String page) {
    return ANCHOR.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String handbook(String name) {
    PolicyPack pack = PolicyPack.read(FOLDER.resolve(name)).orElseThrow();
    PackTrial trial = PackTrial.of(pack);
    assertThat(trial.passed()).isTrue();
    return Handbook.of(pack, trial.results()).markdown();
  }
}
