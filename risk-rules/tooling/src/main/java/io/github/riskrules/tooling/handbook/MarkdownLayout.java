package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.line;
import static io.github.riskrules.tooling.render.Markdown.link;
import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.decision.Urgency;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/** A handbook as Markdown: what a pack takes over is explained in the files beside it. */
final class MarkdownLayout {
  private static final String ELSEWHERE =
      "Each rule and action below is explained in the handbook that its link leads to. ";

  private final Handbook book;
  private final Page page;

  MarkdownLayout(Handbook book) {
    this.book = book;
    this.page = new Page(book.policy().id());
  }

  String print() {
    page.heading(1, plain(book.opening().title()));
    page.paragraph(plain(book.opening().introduction()));
    book.opening().facts().forEach(page::item);
    contents();
    page.heading(2, Reading.ANCHOR, Reading.TITLE);
    Reading.remarks().forEach(page::paragraph);
    Reading.certainties().forEach(page::item);
    part(Handbook.TIER, "tier", book.tierChapters());
    part(Handbook.SUGGESTIONS, "suggestions", book.suggestionChapters());
    actions();
    safeguards();
    promises();
    kept();
    takenOver();
    return page.toString();
  }

  private void contents() {
    page.heading(2, "Contents");
    page.item(link(Reading.TITLE, "#" + Reading.ANCHOR));
    contents(Handbook.TIER, "tier", book.tierChapters());
    contents(Handbook.SUGGESTIONS, "suggestions", book.suggestionChapters());
    page.item(link(Handbook.ACTIONS, "#actions"));
    page.item(link(SafeguardRules.TITLE, "#" + SafeguardRules.ANCHOR));
    if (!book.promises().isEmpty()) {
      page.item(link(PromiseEntry.TITLE, "#" + PromiseEntry.ANCHOR));
    }
    if (!book.kept().isEmpty()) {
      page.item(link(KeptRules.TITLE, "#" + KeptRules.ANCHOR));
    }
    if (!book.takenOver().isEmpty()) {
      page.item(link(TakenOver.TITLE, "#" + TakenOver.ANCHOR));
    }
  }

  private void contents(String title, String anchor, List<RuleChapter> chapters) {
    if (!chapters.isEmpty()) {
      page.item(link(title, "#" + anchor));
    }
    for (RuleChapter chapter : chapters) {
      page.item(
          1,
          link(chapter.heading(), "#" + chapter.source().anchor()) + " (" + chapter.count() + ")");
    }
  }

  private void part(String title, String anchor, List<RuleChapter> chapters) {
    if (!chapters.isEmpty()) {
      page.heading(2, anchor, title);
    }
    for (RuleChapter chapter : chapters) {
      page.heading(3, chapter.source().anchor(), plain(chapter.heading()));
      if (!chapter.source().introduction().isEmpty()) {
        page.paragraph(line(chapter.source().introduction()));
      }
      page.paragraph("Rule file: " + plain(chapter.source().file()));
      chapter.entries().forEach(this::rule);
    }
  }

  private void rule(RuleEntry rule) {
    page.heading(4, Page.anchor(rule.place()), plain(rule.id() + " " + rule.title()));
    page.paragraph(rule.effect());
    if (!rule.policy().isEmpty()) {
      page.quote(line(rule.policy()));
    }
    page.paragraph(rule.when().opening());
    page.clauses(0, rule.when().clauses());
    page.paragraph(rule.told());
    page.paragraph(rule.authority());
    rule.remarks().forEach(page::item);
    rule.examples().forEach(page::item);
  }

  private void actions() {
    page.heading(2, "actions", Handbook.ACTIONS);
    for (Urgency urgency : Urgency.values()) {
      List<ActionEntry> actions =
          book.actions().stream().filter(entry -> entry.action().urgency() == urgency).toList();
      if (!actions.isEmpty()) {
        page.heading(3, Words.urgency(urgency));
        actions.forEach(this::action);
      }
    }
  }

  private void action(ActionEntry action) {
    page.heading(4, Page.anchor(action.place()), plain(action.label()));
    action.remarks().forEach(page::item);
  }

  private void safeguards() {
    page.heading(2, SafeguardRules.ANCHOR, SafeguardRules.TITLE);
    SafeguardRules.introduction().forEach(page::paragraph);
    book.safeguards().forEach(this::rule);
  }

  private void promises() {
    if (!book.promises().isEmpty()) {
      page.heading(2, PromiseEntry.ANCHOR, PromiseEntry.TITLE);
      page.paragraph(PromiseEntry.INTRODUCTION);
    }
    for (PromiseEntry promise : book.promises()) {
      page.heading(3, Page.anchor(promise.place()), plain(promise.id()));
      page.paragraph(Phrase.NOTHING.strong(promise.says()));
      page.paragraph(promise.when().opening());
      page.clauses(0, promise.when().clauses());
      page.paragraph(promise.holds());
      promise.remarks().forEach(page::item);
    }
  }

  private void kept() {
    if (!book.kept().isEmpty()) {
      page.heading(2, KeptRules.ANCHOR, KeptRules.TITLE);
      page.paragraph(KeptRules.INTRODUCTION);
    }
    book.kept().forEach(page::item);
  }

  private void takenOver() {
    if (book.takenOver().isEmpty()) {
      return;
    }
    page.heading(2, TakenOver.ANCHOR, TakenOver.TITLE);
    page.paragraph(ELSEWHERE + TakenOver.STRUCK);
    for (TakenOver from : book.takenOver()) {
      page.heading(3, Phrase.of("Rules of ").and(TakenOver.link(from.layer())));
      for (RuleChapter chapter : from.chapters()) {
        page.item(line(chapter.source().title()));
        chapter.lines().forEach(line -> page.item(1, page.inline(line.words())));
      }
      page.heading(3, Phrase.of("Actions of ").and(TakenOver.link(from.layer())));
      from.actions().forEach(line -> page.item(page.inline(line.words())));
    }
  }
}
