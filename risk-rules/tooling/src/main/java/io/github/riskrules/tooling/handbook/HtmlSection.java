package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Urgency;
import io.github.riskrules.tooling.html.ContentsEntry;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cards that belong together.
 *
 * @param anchor where links to it lead; empty where there is but one in its part
 * @param title what the cards have in common
 * @param count how many there are, in words
 * @param introduction what else there is to say of them; may be empty
 * @param file the rule file they are written in; empty for actions
 * @param cards the cards
 * @param struck what does not apply, and what stands in its place
 */
record HtmlSection(
    String anchor,
    String title,
    String count,
    String introduction,
    String file,
    List<HtmlCard> cards,
    List<Map<String, Object>> struck) {

  /**
   * The rules of a file.
   *
   * @param prefix what tells its anchor from those of other packs, whose files may be called the
   *     same
   */
  static HtmlSection of(String prefix, RuleChapter chapter) {
    return new HtmlSection(
        prefix + chapter.source().anchor(),
        chapter.heading(),
        chapter.count(),
        chapter.source().introduction(),
        chapter.source().file(),
        chapter.entries().stream().map(rule -> HtmlCard.of(4, rule)).toList(),
        chapter.lines().stream()
            .filter(line -> line.entry() == null)
            .map(line -> struck(line.place().anchor(), line))
            .toList());
  }

  /** Rules that stand in no file. */
  static HtmlSection of(List<RuleEntry> rules) {
    return new HtmlSection(
        "", "", "", "", "", rules.stream().map(rule -> HtmlCard.of(3, rule)).toList(), List.of());
  }

  /** Actions by how soon they are taken. */
  static List<HtmlSection> actions(String prefix, List<ActionEntry> actions) {
    List<HtmlSection> sections = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) {
      List<HtmlCard> cards =
          actions.stream()
              .filter(entry -> entry.action().urgency() == urgency)
              .map(entry -> HtmlCard.of(4, entry))
              .toList();
      if (!cards.isEmpty()) {
        sections.add(
            new HtmlSection(
                prefix + "actions." + urgency.name().toLowerCase(Locale.ROOT),
                Words.urgency(urgency),
                cards.size() + (cards.size() == 1 ? " action" : " actions"),
                "",
                "",
                cards,
                List.of()));
      }
    }
    return sections;
  }

  /** Actions that are described anew. */
  static Stream<HtmlSection> struckActions(List<Line<ActionEntry>> lines) {
    // Links to the action lead to what is described in its place, which has the same code.
    List<Map<String, Object>> struck =
        lines.stream().filter(line -> line.entry() == null).map(line -> struck("", line)).toList();
    return struck.isEmpty()
        ? Stream.empty()
        : Stream.of(new HtmlSection("", "", "", "", "", List.of(), struck));
  }

  /** What is struck, where links to it lead, and what stands in its place. */
  private static Map<String, Object> struck(String anchor, Line<?> line) {
    return Map.of("id", anchor, "words", HtmlWords.phrase(line.words()));
  }

  ContentsEntry entry() {
    return new ContentsEntry(anchor, title, count, List.of());
  }
}
