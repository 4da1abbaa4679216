package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.explain.Change;
import io.github.riskrules.tooling.explain.FactChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Which facts would have to be other than they are, in words that advise nothing. */
final class ChangeWords {
  private static final int OTHERS_SHOWN = 6;

  private ChangeWords() {}

  /**
   * Changes of one size as a list: all that the first takes, each with what would do instead of it,
   * and how many other ways there are.
   */
  static List<Block> items(List<Change> changes) {
    return items(changes, ChangeWords::of);
  }

  /** The same of recorded facts that would have to be wrong, whatever they would be instead. */
  static List<Block> recorded(List<Change> changes) {
    return items(changes, ChangeWords::asRecorded);
  }

  /** The same as lines, for a list within a list. */
  static List<String> lines(List<Change> changes) {
    return inLines(items(changes));
  }

  static List<String> recordedLines(List<Change> changes) {
    return inLines(recorded(changes));
  }

  private static List<Block> items(List<Change> changes, Function<FactChange, String> words) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Set<Block> items = new LinkedHashSet<>();
    Set<List<FactChange>> told = new LinkedHashSet<>();
    List<FactChange> first = changes.get(0).facts();
    told.add(first);
    for (FactChange fact : first) {
      List<FactChange> others = new ArrayList<>();
      for (Change change : changes) {
        List<FactChange> rest = new ArrayList<>(change.facts());
        List<FactChange> without = new ArrayList<>(first);
        without.remove(fact);
        rest.removeAll(without);
        if (rest.size() == 1 && change.facts().containsAll(without)) {
          told.add(change.facts());
          if (!rest.get(0).equals(fact)) {
            others.add(rest.get(0));
          }
        }
      }
      items.add(item(fact, others, first, words));
    }
    long more = changes.stream().filter(change -> !told.contains(change.facts())).count();
    if (more > 0) {
      items.add(
          plain(
              String.format(
                  Locale.ROOT,
                  more == 1
                      ? "Or in %d other way of that size."
                      : "Or in %d other ways of that size.",
                  more)));
    }
    return List.copyOf(items);
  }

  private static Block item(
      FactChange fact,
      List<FactChange> others,
      List<FactChange> together,
      Function<FactChange, String> words) {
    if (isTick(fact)) {
      return plain(ticks((FactChange.Value) fact, together));
    }
    Set<String> either = new LinkedHashSet<>();
    List<FactChange> kinds = others.stream().filter(each -> isAnother(fact, each)).toList();
    either.add(
        words.apply(fact)
            + (kinds.isEmpty() ? "" : " Other kinds that the rule names would do as well."));
    others.stream().filter(each -> !kinds.contains(each)).map(words).forEach(either::add);
    List<String> all = List.copyOf(either);
    if (all.size() == 1) {
      return plain(all.get(0));
    }
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(OTHERS_SHOWN, all.size())));
    if (all.size() > OTHERS_SHOWN) {
      shown.add("or any of " + (all.size() - OTHERS_SHOWN) + " more");
    }
    return Block.Item.of("Any one of these:", Tone.PLAIN, shown);
  }

  /** Whether one entry only differs from another in what is told of it. */
  private static boolean isAnother(FactChange fact, FactChange other) {
    return fact instanceof FactChange.Entry
        && other.place().equals(fact.place())
        && other instanceof FactChange.Entry;
  }

  private static List<String> inLines(List<Block> items) {
    return items.stream()
        .map(Block.Item.class::cast)
        .map(
            item ->
                "– "
                    + item.title()
                    + (item.details().isEmpty() ? "" : " " + String.join(" / ", item.details())))
        .toList();
  }

  private static Block plain(String text) {
    return Block.Item.of(text, Tone.PLAIN, List.of());
  }

  private static boolean isTick(FactChange change) {
    return change instanceof FactChange.Value value
        && value.asked() != null
        && value.asked().fact().path().startsWith("dash.")
        && value.asked().fact().derived()
        && !value.fact().path().startsWith("dash.stated");
  }

  /** Questions of the questionnaire stand for one another: how many matters, not which. */
  private static String ticks(FactChange.Value one, List<FactChange> together) {
    long open =
        together.stream().filter(ChangeWords::isTick).filter(each -> !each.corrects()).count();
    long wrong = together.stream().filter(ChangeWords::isTick).filter(FactChange::corrects).count();
    if (open == 0) {
      return wrong
          + " of the 24 questions, recorded as "
          + RecordedWords.value(one.recorded())
          + ".";
    }
    List<String> parts = new ArrayList<>();
    parts.add(open + " more of the open questions among the 24");
    if (wrong > 0) {
      parts.add(wrong + " of the 24 questions that are recorded otherwise");
    }
    return "Answered " + RecordedWords.value(one.value()) + ": " + Words.both(parts) + ".";
  }

  /** One fact that would have to be other. */
  static String of(FactChange change) {
    if (change instanceof FactChange.Entry entry) {
      return entry(entry);
    }
    if (change instanceof FactChange.NoEntry none) {
      return Words.capital(RecordedWords.entry(none.list(), none.number()))
          + " would have to be listed by mistake.";
    }
    FactChange.Value value = (FactChange.Value) change;
    String question = RecordedWords.question(value.fact(), value.entry());
    if (!value.corrects()) {
      return "Answered “" + wanted(value) + "”: " + question;
    }
    String recorded =
        value.recorded() == null
            ? "against what is recorded elsewhere"
            : "recorded as “" + RecordedWords.value(value.recorded()) + "”";
    return question
        + " It would have to be "
        + (value.value() == null ? "not known" : "“" + wanted(value) + "”")
        + ", "
        + recorded
        + ".";
  }

  private static String asRecorded(FactChange change) {
    return change instanceof FactChange.Value value
        ? RecordedWords.question(value.fact(), value.entry())
            + " Recorded: "
            + RecordedWords.value(value.recorded())
            + "."
        : of(change);
  }

  private static String wanted(FactChange.Value value) {
    Comparison asked = value.asked();
    if (asked == null) {
      return RecordedWords.value(value.value());
    }
    return asked.fact().equals(value.fact())
        ? AnswerWords.line(asked)
        : RecordedWords.value(value.value());
  }

  private static String entry(FactChange.Entry entry) {
    Map<VocabularyFact, Object> facts = new LinkedHashMap<>();
    new TreeMap<>(entry.facts())
        .forEach(
            (path, value) ->
                facts.put(Vocabulary.standard().find(entry.list(), path).orElseThrow(), value));
    Collection<String> told =
        facts.entrySet().stream()
            .map(each -> each.getKey().question() + " " + RecordedWords.value(each.getValue()))
            .toList();
    return (entry.corrects()
            ? "One more, though the list is recorded as complete: "
            : "One more is told of: ")
        + RecordedWords.one(entry.list())
        + ". "
        + String.join("; ", told)
        + ".";
  }
}
