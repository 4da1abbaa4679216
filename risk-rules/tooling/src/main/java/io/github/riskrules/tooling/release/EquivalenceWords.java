package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Divergence;
import io.github.riskrules.tooling.diff.Equivalence;
import io.github.riskrules.tooling.diff.Example;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.proof.Way;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Whether two policies decide every incident alike, in sentences. */
final class EquivalenceWords {
  static final String HEADING = "Proven of every incident";

  private EquivalenceWords() {}

  /** What was found out, in a sentence or two; empty where proofs were left out. */
  static String found(PackDiff diff) {
    Equivalence equivalence = diff.equivalence();
    if (equivalence == null) {
      return "";
    }
    if (!equivalence.unavailable().isEmpty()) {
      return "Nothing was proven: "
          + equivalence.unavailable()
          + " Whoever can do without gives --no-proofs.";
    }
    return switch (equivalence.outcome()) {
      case PROVEN ->
          "Every incident comes out as before: the same tier range, and every action stands as it"
              + " did. That says nothing of when something is due, nor of what people are told.";
      case NOT_DECIDED ->
          "Not proven: the time was too short to tell whether every incident comes out as before.";
      case FAILS -> inWays(equivalence);
    };
  }

  private static String inWays(Equivalence equivalence) {
    long ways = equivalence.divergences().stream().map(Divergence::way).distinct().count();
    String told = ChangeWords.counted((int) ways, "way", "ways");
    String shown = ", shown on the smallest incidents found";
    return equivalence.complete()
        ? "Incidents come out otherwise in " + told + " and in no other" + shown + "."
        : "Incidents come out otherwise in "
            + told
            + shown
            + ". There may be others: there was no time to look for all, or there are too many.";
  }

  private static String inWords(Way way) {
    return switch (way) {
      case LOWER_END_FALLS -> "The lower end falls: ";
      case UPPER_END_FALLS -> "The upper end falls, and the lower does not: ";
      case LOWER_END_RISES -> "The lower end rises: ";
      case UPPER_END_RISES -> "The upper end rises, and the lower stays: ";
      case LESS_PROTECTION,
          MORE_LENIENCY,
          MORE_PROTECTION,
          LESS_LENIENCY,
          ACTION_LOST,
          ACTION_GAINED,
          OTHER_REASON ->
          "The range stays: ";
    };
  }

  /** That nothing was found to become weaker, and how sure that is. */
  static String notWeaker(PackDiff diff) {
    boolean nothing = diff.decisions().isEmpty();
    if (nothing && diff.isProvenAlike()) {
      return "every incident comes out as before, which is proven";
    } else if (diff.isProvenNoWeaker()) {
      return "no incident becomes weaker in tier or actions, which is proven";
    }
    return nothing
        ? "no incident compared comes out otherwise"
        : "no incident compared becomes weaker";
  }

  /** What was looked at; empty where nothing was. */
  static List<String> scope(PackDiff diff) {
    Equivalence equivalence = diff.equivalence();
    if (equivalence == null || equivalence.days().isEmpty()) {
      return List.of();
    }
    return List.of(
        "Proofs speak of every incident free of contradictions, with up to "
            + equivalence.entries()
            + " entries in a list, assessed on any day.");
  }

  static String title(Divergence divergence) {
    Example example = divergence.example();
    String becomes =
        divergence.way().isOfRange()
            ? Words.capital(example.before().inWords()) + " becomes " + example.after().inWords()
            : ChangeWords.title(
                divergence.effect(), example.before(), example.after(), example.actions());
    return inWords(divergence.way()) + becomes;
  }

  /** What becomes of it, for whoever works by the policy. */
  static List<String> outcome(Divergence divergence) {
    List<String> lines = new ArrayList<>();
    lines.add(ExampleWords.outcome(divergence.example()));
    lines.addAll(MoveWords.lines(divergence.example().actions(), 1));
    if (!divergence.confirmed()) {
      lines.add("The engine decides it otherwise: this proof has a defect. Please report it.");
    }
    return lines;
  }

  /** What whoever edits the policy wants to know besides. */
  static List<String> forEditors(Divergence divergence) {
    List<String> lines = new ArrayList<>();
    if (!divergence.responsible().isEmpty()) {
      lines.add("Through: " + String.join(", ", divergence.responsible()));
    }
    if (divergence.confirmed()) {
      lines.add(
          "The engine decides it so: risk assess FILE --pack NEW --at "
              + divergence.example().at()
              + " says the same, and --pack OLD what it was.");
    }
    return lines;
  }
}
