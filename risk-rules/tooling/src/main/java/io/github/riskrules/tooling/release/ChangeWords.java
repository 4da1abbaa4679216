package io.github.riskrules.tooling.release;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.tooling.diff.ActionMove;
import io.github.riskrules.tooling.diff.Change;
import io.github.riskrules.tooling.diff.DecisionChange;
import io.github.riskrules.tooling.diff.Divergence;
import io.github.riskrules.tooling.diff.Effect;
import io.github.riskrules.tooling.diff.OriginCount;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.RuleChange;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of incidents, in sentences. */
final class ChangeWords {
  private static final int NAMED = 3;

  private ChangeWords() {}

  /** A number and what it counts. */
  static String counted(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String number(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A range for a head or a cell of a table: "HIGH", or "STANDARD to HIGH". */
  static String cell(TierRange range) {
    return range.isSettled() ? range.atLeast().name() : range.atLeast() + " to " + range.atMost();
  }

  /** What becomes of the incidents of a change, in a line. */
  static String title(DecisionChange change) {
    return title(change.effect(), change.before(), change.after(), change.actions());
  }

  static String title(
      Effect effect,
      @Nullable TierRange before,
      @Nullable TierRange after,
      List<ActionMove> actions) {
    boolean byTier = effect == Effect.LOWER || effect == Effect.HIGHER;
    if (byTier && before != null && after != null) {
      return Words.capital(before.inWords()) + " becomes " + after.inWords();
    }
    List<String> labels =
        actions.stream()
            .filter(move -> move.effect() == effect)
            .map(ActionMove::label)
            .distinct()
            .toList();
    return few(labels) + becomes(effect, labels.size() > 1);
  }

  private static String becomes(Effect effect, boolean many) {
    String is = many ? " are " : " is ";
    return switch (effect) {
      case LESS_PROTECTION -> is + "no longer suggested, or no longer may be";
      case LESS_LENIENCY -> is + "no longer suggested, or no longer may be";
      case MORE_PROTECTION, MORE_LENIENCY -> is + "now suggested, or now may be";
      case LATER -> is + "due later, or at no time that can be told";
      case SOONER -> is + "due earlier, or at a time that can now be told";
      case LOWER, HIGHER, OTHERWISE -> (many ? " stand" : " stands") + " otherwise";
    };
  }

  private static String few(List<String> labels) {
    List<String> quoted = labels.stream().map(label -> "“" + label + "”").toList();
    if (quoted.size() <= NAMED) {
      return Words.both(quoted);
    }
    int left = quoted.size() - NAMED + 1;
    return String.join(", ", quoted.subList(0, NAMED - 1))
        + " and "
        + counted(left, "other action", "other actions");
  }

  /** How many incidents, of how many compared. */
  static String share(int incidents, PackDiff diff) {
    int all = diff.compared().incidents();
    return number(incidents) + " of " + counted(all, "incident", "incidents");
  }

  /** Where incidents come from, each place with its number. */
  static List<String> origins(List<OriginCount> origins) {
    return origins.stream()
        .map(count -> number(count.incidents()) + " " + count.origin().inWords())
        .toList();
  }

  /** A rule with its title, and what became of it. */
  static String became(RuleChange rule) {
    String named = "Rule " + rule.id() + " (" + rule.title() + ") ";
    return switch (rule.change()) {
      case REMOVED -> named + "is gone";
      case ADDED -> named + "is new";
      case CHANGED, RENAMED -> named + "changed";
    };
  }

  /** What became of a rule or an action, as the head of a list. */
  static String heading(Change change) {
    return Words.capital(change.name().toLowerCase(Locale.ROOT));
  }

  /** The line that asks for a name; empty where nobody need sign. */
  static String signOff(PackDiff diff) {
    return diff.needsSignOff() ? "Sign-off required: " + weaker(diff) + "." : "";
  }

  /** What becomes weaker, counted. */
  static String weaker(PackDiff diff) {
    int kinds = diff.weakened().size();
    int actions = diff.weakenedActions().size();
    List<String> weaker = new ArrayList<>();
    if (kinds > 0) {
      weaker.add(comesOut(kinds, diff.weakened().stream().map(DecisionChange::effect)));
    } else if (!diff.provenWeaker().isEmpty()) {
      List<Divergence> proven = diff.provenWeaker();
      weaker.add(
          comesOut(proven.size(), proven.stream().map(Divergence::effect))
              + ", which no incident compared shows and a proof does");
    }
    if (actions > 0) {
      weaker.add(counted(actions, "action is", "actions are") + " weaker whatever the incident");
    }
    if (diff.endsEarlier()) {
      weaker.add("the policy ends earlier");
    }
    return String.join(", and ", weaker);
  }

  private static String comesOut(int kinds, Stream<Effect> effects) {
    List<String> ways = effects.distinct().sorted().map(ChangeWords::way).toList();
    return counted(kinds, "kind of incident comes", "kinds of incident come")
        + " out "
        + Words.either(ways);
  }

  private static String way(Effect effect) {
    return switch (effect) {
      case LOWER -> "lower";
      case LESS_PROTECTION -> "less protected";
      case MORE_LENIENCY -> "more leniently";
      case LATER -> "with more time to act";
      case HIGHER, MORE_PROTECTION, LESS_LENIENCY, SOONER, OTHERWISE ->
          throw new IllegalArgumentException("nothing weaker");
    };
  }
}
