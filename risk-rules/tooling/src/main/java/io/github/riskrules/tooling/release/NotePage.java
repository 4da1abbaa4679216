package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.DecisionReport;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays the release note out as text that can be read anywhere. */
final class NotePage {
  private final List<Block> blocks = new ArrayList<>();

  private NotePage() {}

  static List<Block> of(NoteText note, PackDiff diff) {
    NotePage page = new NotePage();
    page.opening(note);
    page.changes("What becomes weaker", note.weaker());
    page.list("What to do differently", note.toDo());
    page.changes("What becomes stronger", note.stronger());
    page.changes("What else comes out otherwise", note.otherwise());
    page.proven(note.proof());
    page.entries("The rules that change, and by whose authority", note.rules());
    page.entries("The actions that are described otherwise", note.actions());
    page.differences("The policy itself", note.policy());
    page.blocks.addAll(Matrices.of(diff));
    page.list("How it was compared", note.how());
    page.signOff(note);
    page.blocks.add(new Block.Paragraph(DecisionReport.A_PERSON_DECIDES));
    return page.blocks;
  }

  private void opening(NoteText note) {
    blocks.add(new Block.Lead(note.title(), Tone.STRONG));
    blocks.add(new Block.Paragraph(note.lead()));
    for (NamedLines fact : note.facts()) {
      item(fact.name() + ": " + String.join("; ", fact.lines()), Tone.PLAIN, List.of());
    }
    if (!note.signOff().isEmpty()) {
      blocks.add(new Block.Paragraph(note.signOff() + " The form is at the end."));
    }
    note.given().forEach(line -> blocks.add(new Block.Paragraph(line)));
    if (!note.retold().isEmpty()) {
      blocks.add(new Block.Paragraph(note.retold()));
    }
    list("Before it is put in force", note.remarks());
    list("In short", note.inShort());
  }

  private void changes(String heading, List<NoteChange> changes) {
    if (!changes.isEmpty()) {
      blocks.add(new Block.Heading(heading));
    }
    for (NoteChange change : changes) {
      List<String> details = new ArrayList<>();
      for (NamedLines cause : change.causes()) {
        details.add(
            "Why: "
                + String.join(
                    ". ", Stream.concat(Stream.of(cause.name()), cause.lines().stream()).toList()));
      }
      details.add(change.share() + ": " + String.join("; ", change.origins()) + ".");
      details.addAll(change.actions());
      if (change.example().isEmpty()) {
        details.add("Seen in given incidents only, whose facts are not shown.");
      } else {
        details.add(
            "For example, where nothing is known but this: " + String.join(" ", change.facts()));
        details.add(change.outcome());
      }
      if (!change.given().isEmpty()) {
        details.add("Given incidents: " + String.join(", ", change.given()));
      }
      blocks.add(new Block.Item(change.number(), change.title(), Tone.STRONG, details));
    }
  }

  private void proven(NoteProof proof) {
    if (proof.found().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(EquivalenceWords.HEADING));
    blocks.add(new Block.Paragraph(proof.found()));
    for (NoteProof.Kind kind : proof.kinds()) {
      List<String> details = new ArrayList<>();
      details.add("Where nothing is known but this: " + String.join(" ", kind.facts()));
      details.addAll(kind.outcome());
      blocks.add(new Block.Item(kind.number(), kind.title(), Tone.STRONG, details));
    }
  }

  private void entries(String heading, List<NoteEntry> entries) {
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(heading));
    }
    for (NoteEntry entry : entries) {
      blocks.add(new Block.Subheading(entry.tag() + ": " + entry.title()));
      if (!entry.read().isEmpty()) {
        item(entry.read(), Tone.STRONG, List.of());
      }
      entry.weaker().forEach(line -> item(line, Tone.STRONG, List.of()));
      blocks.add(table(entry.differences()));
      if (!entry.authority().isEmpty()) {
        blocks.add(new Block.Paragraph("Authority: " + entry.authority()));
      }
    }
  }

  private void differences(String heading, List<NoteDifference> differences) {
    if (!differences.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      blocks.add(table(differences));
    }
  }

  private static Block table(List<NoteDifference> differences) {
    List<Block.Row> rows = new ArrayList<>();
    for (NoteDifference difference : differences) {
      rows.add(
          new Block.Row(
              Tone.PLAIN,
              List.of(
                  difference.what(),
                  String.join("; ", difference.before()),
                  String.join("; ", difference.now())),
              List.of()));
    }
    return new Block.Table(
        List.of(
            new Block.Column("", false),
            new Block.Column("Before", false),
            new Block.Column("Now", false)),
        "",
        rows);
  }

  private void signOff(NoteText note) {
    if (!note.signOff().isEmpty()) {
      blocks.add(new Block.Heading("Sign-off"));
      blocks.add(new Block.Paragraph(note.signOff()));
      List<Block.Row> rows = new ArrayList<>();
      for (String line : SignOff.LINES) {
        rows.add(new Block.Row(Tone.PLAIN, List.of(line, ""), List.of()));
      }
      blocks.add(
          new Block.Table(
              List.of(new Block.Column(SignOff.QUESTION, false), new Block.Column("", false)),
              "",
              rows));
    }
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      lines.forEach(line -> item(line, Tone.PLAIN, List.of()));
    }
  }

  private void item(String title, Tone tone, List<String> details) {
    blocks.add(new Block.Item(0, title, tone, details));
  }
}
