package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.DecisionChange;
import io.github.riskrules.tooling.diff.Effect;
import io.github.riskrules.tooling.diff.Example;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.render.FactLines;
import java.util.List;
import java.util.function.Predicate;

/**
 * Incidents that come out otherwise, as the note tells of them.
 *
 * @param number its number in its list, from 1
 * @param tag what becomes of them, in a word or two
 * @param tone how grave that is: bad, warn, good or calm
 * @param title what becomes of them
 * @param causes the changes that make the difference
 * @param share how many, of how many
 * @param origins where they come from
 * @param actions what becomes of actions
 * @param given the ids of given incidents among them
 * @param example the name of the smallest example; empty where there is none
 * @param facts the facts of that example
 * @param outcome what both versions make of it
 */
record NoteChange(
    int number,
    String tag,
    String tone,
    String title,
    List<NamedLines> causes,
    String share,
    List<String> origins,
    List<String> actions,
    List<String> given,
    String example,
    List<String> facts,
    String outcome) {

  static List<NoteChange> of(PackDiff diff, Predicate<DecisionChange> wanted) {
    List<DecisionChange> changes = diff.decisions().stream().filter(wanted).toList();
    return changes.stream().map(change -> of(changes.indexOf(change) + 1, change, diff)).toList();
  }

  private static NoteChange of(int number, DecisionChange change, PackDiff diff) {
    Example example = change.example();
    return new NoteChange(
        number,
        tag(change.effect()),
        tone(change.effect()),
        ChangeWords.title(change),
        Causes.of(change, diff),
        ChangeWords.share(change.incidents(), diff),
        ChangeWords.origins(change.origins()),
        MoveWords.lines(change.actions(), change.incidents()),
        change.given(),
        example == null ? "" : example.name(),
        example == null ? List.of() : FactLines.of(example.facts()),
        example == null ? "" : ExampleWords.outcome(example));
  }

  private static String tag(Effect effect) {
    return switch (effect) {
      case LOWER -> "Lower tier";
      case LESS_PROTECTION -> "Less protection";
      case MORE_LENIENCY -> "More lenient";
      case LATER -> "Later";
      case HIGHER -> "Higher tier";
      case MORE_PROTECTION -> "More protection";
      case LESS_LENIENCY -> "Less lenient";
      case SOONER -> "Sooner";
      case OTHERWISE -> "Otherwise";
    };
  }

  private static String tone(Effect effect) {
    return switch (effect) {
      case LOWER, LESS_PROTECTION -> "bad";
      case MORE_LENIENCY, LATER -> "warn";
      case HIGHER, MORE_PROTECTION, LESS_LENIENCY, SOONER -> "good";
      case OTHERWISE -> "calm";
    };
  }
}
