package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.List;

/**
 * A policy pack as a book for people who read no rule files: how the tier comes about, what is
 * suggested and what is ruled out, each action, the safeguards of the library, and what is promised
 * of every incident, with scenarios as examples. What it says is composed once; how that looks on a
 * page is up to its layouts.
 */
public final class Handbook {
  static final String TIER = "What raises the tier";
  static final String SUGGESTIONS = "What is suggested, and what is ruled out";
  static final String ACTIONS = "The actions";

  private final PolicyRef policy;
  private final Opening opening;
  private final List<RuleChapter> chapters;
  private final List<ActionEntry> actions;
  private final List<RuleEntry> safeguards;
  private final List<PromiseEntry> promises;
  private final List<Remark> kept;
  private final List<TakenOver> takenOver;

  Handbook(
      PolicyRef policy,
      Opening opening,
      List<RuleChapter> chapters,
      List<ActionEntry> actions,
      List<RuleEntry> safeguards,
      List<PromiseEntry> promises,
      List<Remark> kept,
      List<TakenOver> takenOver) {
    this.policy = policy;
    this.opening = opening;
    this.chapters = List.copyOf(chapters);
    this.actions = List.copyOf(actions);
    this.safeguards = List.copyOf(safeguards);
    this.promises = List.copyOf(promises);
    this.kept = List.copyOf(kept);
    this.takenOver = List.copyOf(takenOver);
  }

  /**
   * The handbook of a pack. The same pack gives the same book, to the byte.
   *
   * @param results how the scenarios of the pack went; they are the examples
   */
  public static Handbook of(PolicyPack pack, List<ScenarioResult> results) {
    return new Composer(pack, results).handbook();
  }

  /**
   * As Markdown, which explains what is the pack's own; for what it takes over it leads to the
   * handbooks of the packs it extends, as files beside it.
   */
  public String markdown() {
    return new MarkdownLayout(this).print();
  }

  /**
   * As one page for a browser and for paper, which explains all that applies, also what is taken
   * over, and can be searched.
   */
  public String html() {
    return new HtmlLayout(this).print();
  }

  PolicyRef policy() {
    return policy;
  }

  Opening opening() {
    return opening;
  }

  /** The pack's own rules by which the tier comes about. */
  List<RuleChapter> tierChapters() {
    return chapters.stream().filter(chapter -> chapter.source().raisesTheTier()).toList();
  }

  /** The pack's other rules. */
  List<RuleChapter> suggestionChapters() {
    return chapters.stream().filter(chapter -> !chapter.source().raisesTheTier()).toList();
  }

  /** The pack's own actions. */
  List<ActionEntry> actions() {
    return actions;
  }

  List<RuleEntry> safeguards() {
    return safeguards;
  }

  /** What is promised of every incident, by the pack and by those it extends. */
  List<PromiseEntry> promises() {
    return promises;
  }

  /** Each hazard with the rules that must be kept against it. */
  List<Remark> kept() {
    return kept;
  }

  /** What it takes over, from the pack extended last to the one that extends no other. */
  List<TakenOver> takenOver() {
    return takenOver;
  }
}
