package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.tooling.handbook.HtmlWords.Named;
import io.github.riskrules.tooling.html.ContentsEntry;
import io.github.riskrules.tooling.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A handbook as one page: all that applies is on it, so that no link leads away from it. */
final class HtmlLayout {
  private static final String FULL =
      "The rules and actions of this pack apply here as well, and are written out in full. ";

  private final Handbook book;

  HtmlLayout(Handbook book) {
    this.book = book;
  }

  /** Where the rules and actions begin that are taken over from a pack. */
  static String from(String pack) {
    return "from." + pack;
  }

  /**
   * A part of the page.
   *
   * @param introduction its first paragraphs; may be empty
   */
  private record Part(
      String anchor, String title, List<String> introduction, List<HtmlSection> sections) {
    ContentsEntry entry() {
      return new ContentsEntry(
          anchor,
          title,
          "",
          sections.stream()
              .filter(section -> !section.anchor().isEmpty())
              .map(HtmlSection::entry)
              .toList());
    }
  }

  String print() {
    List<Part> parts = parts().stream().filter(part -> !part.sections().isEmpty()).toList();
    List<ContentsEntry> contents = new ArrayList<>();
    contents.add(ContentsEntry.of(Reading.ANCHOR, Reading.TITLE));
    parts.forEach(part -> contents.add(part.entry()));
    return HtmlPage.of(
        book.opening().title(),
        "handbook",
        Map.of(
            "contents", contents,
            "introduction", book.opening().introduction(),
            "facts", facts(),
            "reading", new Part(Reading.ANCHOR, Reading.TITLE, List.of(), List.of()),
            "remarks", named(Reading.remarks()),
            "certainties", named(Reading.certainties()),
            "parts", parts));
  }

  private List<Part> parts() {
    return Stream.concat(
            Stream.of(
                new Part("tier", Handbook.TIER, List.of(), rules(book.tierChapters())),
                new Part(
                    "suggestions",
                    Handbook.SUGGESTIONS,
                    List.of(),
                    rules(book.suggestionChapters())),
                new Part(
                    "actions",
                    Handbook.ACTIONS,
                    List.of(),
                    HtmlSection.actions("", book.actions())),
                new Part(
                    SafeguardRules.ANCHOR,
                    SafeguardRules.TITLE,
                    SafeguardRules.introduction(),
                    List.of(HtmlSection.of(book.safeguards()))),
                new Part(
                    PromiseEntry.ANCHOR,
                    PromiseEntry.TITLE,
                    List.of(PromiseEntry.INTRODUCTION),
                    HtmlSection.promises(book.promises())),
                new Part(
                    KeptRules.ANCHOR,
                    KeptRules.TITLE,
                    List.of(KeptRules.INTRODUCTION),
                    HtmlSection.kept(book.kept()))),
            book.takenOver().stream().map(HtmlLayout::part))
        .toList();
  }

  private static List<HtmlSection> rules(List<RuleChapter> chapters) {
    return chapters.stream().map(chapter -> HtmlSection.of("", chapter)).toList();
  }

  private static Part part(TakenOver from) {
    String anchor = from(from.layer().pack());
    String prefix = anchor + ".";
    return new Part(
        anchor,
        TakenOver.TITLE + ": " + from.layer().title(),
        List.of(FULL + TakenOver.STRUCK),
        Stream.of(
                from.chapters().stream().map(chapter -> HtmlSection.of(prefix, chapter)),
                HtmlSection.actions(prefix, Line.entries(from.actions())).stream(),
                HtmlSection.struckActions(from.actions()))
            .flatMap(sections -> sections)
            .toList());
  }

  private List<Named> facts() {
    PolicyRef policy = book.policy();
    List<Remark> facts = new ArrayList<>();
    facts.add(Remark.of("Policy pack", policy.id() + ", version " + policy.version()));
    facts.addAll(book.opening().facts());
    facts.add(Remark.of("Digest", policy.digest()));
    return named(facts);
  }

  private static List<Named> named(List<Remark> remarks) {
    return remarks.stream().map(Named::of).toList();
  }
}
