package io.github.riskrules.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.policy.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decisions quote the safeguards, so their words are read by people like those of a policy. */
class SafeguardWordsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/riskrules/engine/decide/safeguards.txt");

  @Test
  void are_the_ones_somebody_read() {
    GoldenFile.matches(
        GOLDEN,
        rules().stream().map(SafeguardWordsTest::inWords).collect(Collectors.joining("\n")));
  }

  @Test
  void say_why_in_a_full_sentence_and_by_whose_authority_under_an_id_of_their_own() {
    assertThat(rules()).hasSizeGreaterThan(20).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.ref().authority().citation()).isNotBlank();
              assertThat(rule.then())
                  .isNotEmpty()
                  .allSatisfy(said -> assertThat(said.reason()).matches("[A-Z].+\\."));
            });
  }

  private static List<Rule> rules() {
    Safeguards safeguards =
        Safeguards.of(new TinyPolicy().hardStops("suspect.communityOrder").policy());
    List<Rule> rules = new ArrayList<>(safeguards.rules());
    rules.addAll(safeguards.requirements());
    rules.add(safeguards.noMarac());
    return rules;
  }

  private static String inWords(Rule rule) {
    StringBuilder words = new StringBuilder();
    words.append(rule.id()).append(": ").append(rule.ref().title()).append('\n');
    rule.when().parts().forEach(part -> words.append("  ").append(part.span().text()).append('\n'));
    rule.then()
        .forEach(
            each ->
                words
                    .append("  ")
                    .append(each.kind())
                    .append(' ')
                    .append(each.action())
                    .append(": ")
                    .append(each.reason())
                    .append('\n'));
    return words.append("  ").append(rule.ref().authority().citation()).append('\n').toString();
  }
}
