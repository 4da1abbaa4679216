package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.ActionChange;
import io.github.riskrules.tooling.diff.Change;
import io.github.riskrules.tooling.diff.DecisionChange;
import io.github.riskrules.tooling.diff.Difference;
import io.github.riskrules.tooling.diff.Divergence;
import io.github.riskrules.tooling.diff.Equivalence;
import io.github.riskrules.tooling.diff.Example;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.Retold;
import io.github.riskrules.tooling.diff.RuleChange;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.DecisionReport;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.FactLines;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What changes from one policy to another, for whoever edits it: what becomes weaker first. */
public final class DiffReport {
  private static final String BLANK = " Name, role, date: ______________________________";

  private static final Set<String> TELLING =
      Set.of("asks", "finds", "applies from", "applies until", "authority", "certainty");

  private final PackDiff diff;
  private final List<Block> blocks = new ArrayList<>();

  private DiffReport(PackDiff diff) {
    this.diff = diff;
  }

  /** Composes the report. */
  public static Document of(PackDiff diff) {
    DiffReport report = new DiffReport(diff);
    report.opening();
    report.rules(Change.REMOVED, "Rules removed", Tone.HIGH);
    report.decisions("What becomes weaker", true);
    report.weakerActions();
    report.retold();
    report.rules(Change.CHANGED, "Rules changed", Tone.STRONG);
    report.rules(Change.RENAMED, "Rules renamed", Tone.STRONG);
    report.rules(Change.ADDED, "Rules added", Tone.STRONG);
    report.actions();
    report.policy();
    report.decisions("What else comes out otherwise", false);
    report.proven();
    report.blocks.addAll(Matrices.of(diff));
    report.comparison();
    return new Document(report.blocks);
  }

  private void opening() {
    String which = diff.before().inWords() + " to " + diff.after().inWords() + ": ";
    boolean sign = diff.needsSignOff();
    Tone tone = diff.asksForALook() ? Tone.HIGH : Tone.STRONG;
    blocks.add(new Block.Lead(which + inShort(), tone));
    GivenWords.of(diff).forEach(line -> item(line, Tone.HIGH, List.of()));
    if (sign) {
      blocks.add(new Block.Paragraph(ChangeWords.signOff(diff) + BLANK));
    }
    if (!diff.remarks().isEmpty()) {
      blocks.add(new Block.Heading("Know before relying on this"));
      diff.remarks().forEach(remark -> item(remark, Tone.HIGH, List.of()));
    }
  }

  private String inShort() {
    String retold = diff.retold().isEmpty() ? "" : RetoldWords.counted(diff) + "; read it";
    if (diff.isEmpty()) {
      return "nothing differs";
    } else if (diff.needsSignOff()) {
      return ChangeWords.weaker(diff) + (retold.isEmpty() ? "" : ", and " + retold);
    } else if (diff.compared().incidents() == 0) {
      return retold.isEmpty() ? "what is said differs, and nothing that decides" : retold;
    }
    return EquivalenceWords.notWeaker(diff)
        + (retold.isEmpty() ? "" : ", but " + retold)
        + (diff.unseen().isEmpty() ? "" : ". Not all that changed was seen to matter; read it");
  }

  private void decisions(String heading, boolean weaker) {
    List<DecisionChange> changes =
        diff.decisions().stream().filter(change -> change.weakens() == weaker).toList();
    if (!changes.isEmpty()) {
      blocks.add(new Block.Heading(heading));
    }
    int number = 0;
    for (DecisionChange change : changes) {
      number++;
      blocks.add(
          new Block.Item(
              number,
              ChangeWords.title(change),
              weaker ? Tone.HIGH : Tone.STRONG,
              details(change)));
    }
  }

  private List<String> details(DecisionChange change) {
    List<String> details = new ArrayList<>();
    for (NamedLines cause : Causes.of(change, diff)) {
      details.add(cause.name());
      cause.lines().forEach(line -> details.add("· " + line));
    }
    details.add(
        ChangeWords.share(change.incidents(), diff)
            + ": "
            + String.join("; ", ChangeWords.origins(change.origins())));
    details.addAll(MoveWords.lines(change.actions(), change.incidents()));
    Example example = change.example();
    if (example == null) {
      details.add("Seen in given incidents only, whose facts are not shown.");
    } else {
      details.add("For example, where nothing is known but this (" + example.name() + "):");
      FactLines.of(example.facts()).forEach(fact -> details.add("· " + fact));
      details.add(ExampleWords.outcome(example));
    }
    if (!change.given().isEmpty()) {
      details.add("Given incidents: " + String.join(", ", change.given()));
    }
    return details;
  }

  private void proven() {
    Equivalence equivalence = diff.equivalence();
    if (equivalence == null) {
      return;
    }
    blocks.add(new Block.Heading(EquivalenceWords.HEADING));
    blocks.add(new Block.Paragraph(EquivalenceWords.found(diff)));
    int number = 0;
    for (Divergence divergence : equivalence.divergences()) {
      List<String> details = new ArrayList<>();
      details.add("Where nothing is known but this (" + divergence.example().name() + "):");
      FactLines.of(divergence.example().facts()).forEach(fact -> details.add("· " + fact));
      details.addAll(EquivalenceWords.outcome(divergence));
      details.addAll(EquivalenceWords.forEditors(divergence));
      number++;
      Tone tone = divergence.effect().weakens() ? Tone.HIGH : Tone.STRONG;
      blocks.add(new Block.Item(number, EquivalenceWords.title(divergence), tone, details));
    }
  }

  private void rules(Change wanted, String heading, Tone tone) {
    List<RuleChange> changes =
        diff.rules().stream()
            .filter(rule -> rule.change() == wanted)
            .filter(rule -> wanted != Change.CHANGED || !isToldInFull(rule))
            .toList();
    if (!changes.isEmpty()) {
      blocks.add(new Block.Heading(heading));
    }
    for (RuleChange rule : changes) {
      boolean whole = wanted == Change.REMOVED || wanted == Change.ADDED;
      List<Difference> left =
          whole ? telling(rule.differences()) : left(rule.differences(), Retold.of(rule));
      List<String> details = DifferenceLines.of(left);
      String former = rule.formerId() == null ? "" : ", formerly " + rule.formerId();
      details.add(rule.pack() + " " + rule.place());
      item(rule.id() + " " + rule.title() + former, tone, details);
    }
  }

  /** What people are told can be turned round without any incident coming out otherwise. */
  private void retold() {
    if (!diff.retold().isEmpty()) {
      blocks.add(new Block.Heading("What people are told"));
    }
    RetoldWords.lines(diff).forEach(entry -> item(entry.name(), Tone.HIGH, entry.lines()));
  }

  private static boolean isToldInFull(RuleChange rule) {
    return left(rule.differences(), Retold.of(rule)).isEmpty();
  }

  private static List<Difference> leftOf(ActionChange action) {
    return left(action.differences(), Retold.of(action));
  }

  /** What has not been said above. */
  private static List<Difference> left(List<Difference> all, List<Difference> said) {
    return all.stream().filter(each -> !said.contains(each)).toList();
  }

  /** What a rule does and why; how it is written is read where it stands. */
  private static List<Difference> telling(List<Difference> whole) {
    return whole.stream().filter(each -> TELLING.contains(each.what())).toList();
  }

  private void weakerActions() {
    for (ActionChange action : diff.weakenedActions()) {
      item(named(action), Tone.HIGH, action.weakenings());
    }
  }

  private void actions() {
    List<ActionChange> changes =
        diff.actions().stream().filter(action -> !leftOf(action).isEmpty()).toList();
    if (!changes.isEmpty()) {
      blocks.add(new Block.Heading("Actions"));
    }
    for (ActionChange action : changes) {
      String what = ChangeWords.heading(action.change()) + ": ";
      item(what + named(action), Tone.STRONG, DifferenceLines.of(leftOf(action)));
    }
  }

  private static String named(ActionChange action) {
    return action.label() + " [" + action.code() + "]";
  }

  private void policy() {
    if (!diff.policy().isEmpty()) {
      blocks.add(new Block.Heading("The policy itself"));
      DifferenceLines.of(diff.policy()).forEach(line -> item(line, Tone.PLAIN, List.of()));
    }
  }

  private void comparison() {
    blocks.add(new Block.Heading("How it was compared"));
    HowCompared.sentences(diff).forEach(sentence -> item(sentence, Tone.PLAIN, List.of()));
    blocks.add(new Block.Paragraph(DecisionReport.A_PERSON_DECIDES));
  }

  private void item(String title, Tone tone, List<String> details) {
    blocks.add(new Block.Item(0, title, tone, details));
  }
}
