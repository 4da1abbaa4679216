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
 * @param lines what is told in one line each, as what does not apply and what stands in its place
 */
record HtmlSection(
    String anchor,
    String title,
    String count,
    String introduction,
    String file,
    List<HtmlCard> cards,
    List<Map<String, Object>> lines) {

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
            .map(line -> line(line.place().anchor(), line.words()))
            .toList());
  }

  /** Rules that stand in no file. */
  static HtmlSection of(List<RuleEntry> rules) {
    return alone(rules.stream().map(rule -> HtmlCard.of(3, rule)).toList());
  }

  /** What is promised; none where nothing is. */
  static List<HtmlSection> promises(List<PromiseEntry> promises) {
    return promises.isEmpty()
        ? List.of()
        : List.of(alone(promises.stream().map(each -> HtmlCard.of(3, each)).toList()));
  }

  /** Hazards with the rules that must be kept; none where there are none. */
  static List<HtmlSection> kept(List<Remark> hazards) {
    List<Map<String, Object>> lines =
        hazards.stream().map(hazard -> line("", KeptRules.line(hazard))).toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new HtmlSection("", "", "", "", "", List.of(), lines));
  }

  private static HtmlSection alone(List<HtmlCard> cards) {
    return new HtmlSection("", "", "", "", "", cards, List.of());
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
        lines.stream()
            .filter(line -> line.entry() == null)
            .map(line -> line("", line.words()))
            .toList();
    return struck.isEmpty()
        ? Stream.empty()
        : Stream.of(new HtmlSection("", "", "", "", "", List.of(), struck));
  }

  /** A line, and where links to it lead. */
  private static Map<String, Object> line(String anchor, Phrase words) {
    return Map.of("id", anchor, "words", HtmlWords.phrase(words));
  }

  ContentsEntry entry() {
    return new ContentsEntry(anchor, title, count, List.of());
  }
}
