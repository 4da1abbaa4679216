package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.explain.ConditionStanding;
import io.github.riskrules.tooling.explain.ConditionStanding.EntryStanding;
import io.github.riskrules.tooling.explain.RecordedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How each condition of a rule stands: what it needs, what is recorded, and where one looks. */
final class ConditionItems {
  /** Of a choice of many, so many that fail are told one by one. */
  private static final int FAILURES_SHOWN = 4;

  private ConditionItems() {}

  static List<Block> of(List<ConditionStanding> conditions) {
    List<Block> items = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      ConditionStanding standing = conditions.get(i);
      items.add(
          new Block.Item(
              i + 1,
              stands(standing.truth()) + ": " + asked(standing),
              standing.truth() == Truth.FAILS ? Tone.PLAIN : Tone.STRONG,
              details(standing)));
    }
    return items;
  }

  /** What matters of a condition, each on a line: of a choice that holds, only what holds. */
  static List<String> inShort(ConditionStanding standing) {
    if (standing.parts().isEmpty() && standing.list().isEmpty()) {
      return List.of(line(standing, false));
    }
    if (standing.list().isPresent()) {
      List<String> lines = new ArrayList<>();
      entries(standing, lines);
      lines.add(0, stands(standing.truth()) + ": " + asked(standing));
      return lines;
    }
    Truth wanted = standing.truth();
    List<String> lines =
        standing.parts().stream()
            .filter(part -> part.truth() == wanted)
            .flatMap(part -> inShort(part).stream())
            .toList();
    int shown = Math.min(FAILURES_SHOWN, lines.size());
    List<String> few = new ArrayList<>(lines.subList(0, shown));
    if (shown < lines.size()) {
      few.add(stands(wanted) + ": and " + (lines.size() - shown) + " more of which one would do.");
    }
    return few;
  }

  /** How something stands, in one word. */
  static String stands(Truth truth) {
    return switch (truth) {
      case HOLDS -> "Holds";
      case UNKNOWN -> "Open";
      case FAILS -> "Fails";
    };
  }

  private static String asked(ConditionStanding standing) {
    Clause clause = ConditionWords.of(new All(List.of(standing.condition()))).get(0);
    return Words.capital(clause.text());
  }

  private static List<String> details(ConditionStanding standing) {
    List<String> details = new ArrayList<>();
    if (!standing.parts().isEmpty()) {
      parts(standing, details, "");
    } else if (standing.fact().isPresent() && standing.condition() instanceof Comparison) {
      RecordedFact fact = standing.fact().get();
      details.add("Needed: " + needed(standing) + ".");
      details.add("Recorded: " + RecordedWords.was(fact) + ".");
      details.add(source(fact.fact()));
    } else {
      entries(standing, details);
    }
    return details;
  }

  private static String source(VocabularyFact fact) {
    return "Found in: " + fact.source() + " (" + fact.fullPath() + ").";
  }

  /** The answer that is asked for, a long list of them in one line. */
  static String needed(ConditionStanding standing) {
    Clause clause = ConditionWords.of(new All(List.of(standing.condition()))).get(0);
    return clause.parts().isEmpty()
        ? clause.answer()
        : clause.answer()
            + ": "
            + String.join("; ", clause.parts().stream().map(Clause::text).toList());
  }

  /** What holds and what is open is told; of what fails, no more than a few. */
  private static void parts(ConditionStanding whole, List<String> details, String before) {
    long failing = whole.parts().stream().filter(part -> part.truth() == Truth.FAILS).count();
    boolean sameAnswer =
        whole.parts().stream().allMatch(part -> part.fact().isPresent())
            && whole.parts().stream().map(ConditionItems::needed).distinct().count() == 1;
    boolean tellFailures = failing <= FAILURES_SHOWN || !(whole.condition() instanceof Any);
    for (Truth truth : Truth.values()) {
      for (ConditionStanding part : whole.parts()) {
        if (part.truth() == truth && (truth != Truth.FAILS || tellFailures)) {
          part(part, sameAnswer, details, before);
        }
      }
    }
    if (!tellFailures) {
      details.add(
          before
              + String.format(Locale.ROOT, "Fails: %d others, all recorded otherwise.", failing));
    }
  }

  private static void part(
      ConditionStanding part, boolean sameAnswer, List<String> details, String before) {
    if (part.parts().isEmpty()) {
      details.add(before + line(part, sameAnswer));
    } else {
      String joined = part.condition() instanceof Any ? "one of these" : "all of these together";
      details.add(before + stands(part.truth()) + ": " + joined);
      parts(part, details, before + "– ");
    }
  }

  /** Where every part asks for the same answer, the line above has said it. */
  private static String line(ConditionStanding part, boolean sameAnswer) {
    RecordedFact fact = part.fact().orElseThrow();
    return stands(part.truth())
        + ": "
        + fact.fact().question()
        + (sameAnswer ? " Recorded: " : " Needed: " + needed(part) + "; recorded: ")
        + RecordedWords.was(fact)
        + ". "
        + source(fact.fact());
  }

  private static void entries(ConditionStanding standing, List<String> details) {
    RecordedFact complete = standing.fact().orElseThrow();
    Clause clause = ConditionWords.of(new All(List.of(standing.condition()))).get(0);
    details.add("Needed of an entry: " + asked(clause.parts()));
    details.add(
        "Recorded: "
            + listed(standing.entries().size())
            + ". "
            + complete.fact().question()
            + " "
            + Words.capital(RecordedWords.was(complete))
            + ".");
    for (EntryStanding entry : standing.entries()) {
      details.add(entry(standing.list().orElseThrow(), entry));
    }
  }

  private static String asked(List<Clause> parts) {
    return parts.isEmpty()
        ? "that it is listed."
        : String.join(
            "; ",
            parts.stream()
                .map(
                    part ->
                        part.parts().isEmpty()
                            ? part.text() + " " + part.answer()
                            : part.text()
                                + " "
                                + part.answer()
                                + " ("
                                + String.join(
                                    "; ",
                                    part.parts().stream()
                                        .map(each -> (each.text() + " " + each.answer()).strip())
                                        .toList())
                                + ")")
                .toList());
  }

  private static String listed(int entries) {
    return entries == 0 ? "none listed" : entries + " listed";
  }

  private static String entry(FactScope list, EntryStanding entry) {
    List<String> parts = new ArrayList<>();
    gather(entry.parts(), parts);
    return Words.capital(RecordedWords.entry(list, entry.number()))
        + (entry.truth() == Truth.HOLDS
            ? " fits"
            : entry.truth() == Truth.UNKNOWN ? " may fit" : " does not fit")
        + (parts.isEmpty() ? "." : ": " + String.join("; ", parts) + ".");
  }

  private static void gather(List<ConditionStanding> parts, List<String> lines) {
    for (ConditionStanding part : parts) {
      if (part.fact().isPresent()) {
        RecordedFact fact = part.fact().get();
        lines.add(
            fact.fact().question()
                + " "
                + RecordedWords.was(fact)
                + " ("
                + stands(part.truth()).toLowerCase(Locale.ROOT)
                + ")");
      } else {
        gather(part.parts(), lines);
      }
    }
  }
}
