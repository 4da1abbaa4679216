package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.html.HtmlPage;
import io.github.riskrules.tooling.render.Document;

/**
 * The release note of a new version of a policy, for the officers and supervisors who will work by
 * it: what changes, from when, for whom, what to do differently, and whose signature is asked for.
 */
public final class ReleaseNote {
  private ReleaseNote() {}

  /** The note as Markdown. */
  public static String markdown(PackDiff diff) {
    return new Document(NotePage.of(NoteText.of(diff), diff)).markdown();
  }

  /** The note as a page for a browser and for paper, one file that asks for no other. */
  public static String html(PackDiff diff) {
    NoteText note = NoteText.of(diff);
    return HtmlPage.of(note.title(), "release-note", NoteContent.of(note, diff));
  }
}
