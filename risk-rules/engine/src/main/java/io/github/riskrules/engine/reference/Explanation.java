package io.github.riskrules.engine.reference;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says which facts a condition read, and what they were. */
final class Explanation {
  private final Holders holders;
  private final List<String> read = new ArrayList<>(4);
  private final List<String> was = new ArrayList<>(4);
  private final List<Evidence> matched = new ArrayList<>(4);

  private Explanation(Holders holders) {
    this.holders = holders;
  }

  /** The conditions that stand as wanted, each with the facts it reads. */
  static List<ConditionResult> conditions(
      Condition condition, Holders holders, Predicate<Truth> wanted) {
    List<ConditionResult> results = new ArrayList<>();
    addConditions(condition, holders, wanted, results);
    return results;
  }

  private static void addConditions(
      Condition condition,
      Holders holders,
      Predicate<Truth> wanted,
      List<ConditionResult> results) {
    if (condition instanceof All all) {
      for (Condition part : all.parts()) {
        addConditions(part, holders, wanted, results);
      }
      return;
    }
    Truth truth = Verdict.of(condition, holders).truth();
    if (wanted.test(truth)) {
      results.add(result(condition, truth, holders));
    }
  }

  private static ConditionResult result(Condition condition, Truth truth, Holders holders) {
    String text = condition.span().text();
    if (condition instanceof Comparison comparison) {
      VocabularyFact fact = comparison.fact();
      return new ConditionResult(text, truth, List.of(fact.path()), List.of(holders.words(fact)));
    }
    Explanation explanation = new Explanation(holders);
    explanation.read(condition);
    return new ConditionResult(text, truth, explanation.read, explanation.was);
  }

  static List<Evidence> evidence(Condition condition, Holders holders) {
    Explanation explanation = new Explanation(holders);
    explanation.match(condition);
    return List.copyOf(explanation.matched);
  }

  private void read(Condition condition) {
    if (condition instanceof OnList onList) {
      readList(onList.list(), onList.entry());
    } else if (condition instanceof Joined joined) {
      joined.parts().forEach(this::read);
    } else if (condition instanceof Comparison comparison) {
      VocabularyFact fact = comparison.fact();
      read(fact.path(), holders.words(fact));
    }
  }

  /** A fact is named once, however often a condition reads it. */
  private void read(String path, String words) {
    if (!read.contains(path)) {
      read.add(path);
      was.add(words);
    }
  }

  private void readList(FactScope list, Condition fits) {
    List<?> entries = holders.entries(list);
    read(list.listPath(), entries.isEmpty() ? "none listed" : entries.size() + " listed");
    VocabularyFact complete = Vocabulary.standard().complete(list);
    read(complete.path(), holders.words(complete));
    for (int i = 0; i < entries.size(); i++) {
      Holders at = holders.at(entries.get(i));
      if (Verdict.of(fits, at).mayHold()) {
        for (Comparison comparison : fits.comparisons().toList()) {
          VocabularyFact fact = comparison.fact();
          read(FactPath.of(fact, i), at.words(fact));
        }
      }
    }
  }

  private void match(Condition condition) {
    if (condition instanceof Exists exists) {
      matchEntries(exists.list(), exists.entry());
    } else if (condition instanceof Count count) {
      matchList(count.list());
      matchEntries(count.list(), count.entry());
    } else if (condition instanceof None none) {
      matchList(none.list());
    } else if (condition instanceof All all) {
      all.parts().forEach(this::match);
    } else if (condition instanceof Any any) {
      any.parts().stream().filter(this::isMatched).forEach(this::match);
    } else if (condition instanceof Comparison comparison) {
      match(comparison, holders, -1);
    }
  }

  private boolean isMatched(Condition part) {
    return !part.readsTier() && Verdict.of(part, holders).holds();
  }

  /**
   * Nothing more, or nothing at all, is there to be shown: what tells is that the list is whole.
   */
  private void matchList(FactScope list) {
    if (Verdict.isComplete(list, holders)) {
      match(Vocabulary.standard().complete(list), holders, -1);
    }
  }

  private void matchEntries(FactScope list, Condition fits) {
    List<?> entries = holders.entries(list);
    for (int i = 0; i < entries.size(); i++) {
      Holders at = holders.at(entries.get(i));
      if (Verdict.of(fits, at).holds()) {
        for (Comparison comparison : fits.comparisons().toList()) {
          if (Verdict.of(comparison, at).holds()) {
            match(comparison, at, i);
          }
        }
      }
    }
  }

  private void match(Comparison comparison, Holders at, int entry) {
    FactScope scope = comparison.fact().scope();
    if (scope != FactScope.TIER) {
      match(comparison.fact(), at, entry);
    }
  }

  private void match(VocabularyFact fact, Holders at, int entry) {
    String path = FactPath.of(fact, entry);
    for (Evidence each : matched) {
      if (each.fact().equals(path)) {
        return;
      }
    }
    matched.add(new Evidence(path, fact.question(), at.words(fact)));
  }
}
