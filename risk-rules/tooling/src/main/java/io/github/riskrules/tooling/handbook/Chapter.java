package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.RuleFile;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of one file, and what stands at its head.
 *
 * @param file the file's path within its pack
 * @param title what it is about
 * @param introduction what else there is to say of it; empty when nothing
 * @param rules its rules, in the order in which its author wrote them
 */
record Chapter(String file, String title, String introduction, List<Rule> rules) {
  Chapter {
    rules = List.copyOf(rules);
  }

  /** The chapters of one pack, those that raise the tier first; a file without rules is none. */
  static List<Chapter> of(PolicyLayer layer, Collection<Rule> rules) {
    List<Chapter> chapters = new ArrayList<>();
    for (RuleFile file : layer.files()) {
      List<Rule> within =
          rules.stream()
              .filter(rule -> rule.ref().pack().equals(layer.pack()))
              .filter(rule -> rule.ref().file().equals(file.path()))
              .sorted(Comparator.comparing(rule -> rule.ref().line()))
              .toList();
      if (!within.isEmpty()) {
        chapters.add(of(file, within));
      }
    }
    chapters.sort(Comparator.comparing(chapter -> !chapter.raisesTheTier()));
    return chapters;
  }

  /** The first sentence is the title, or as much of it as stands before a colon. */
  private static Chapter of(RuleFile file, List<Rule> rules) {
    String text = file.introduction();
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end + 1);
    int colon = first.indexOf(": ");
    if (colon >= 0) {
      String rest = Words.capital(text.substring(colon + 2));
      return new Chapter(file.path(), text.substring(0, colon), rest, rules);
    }
    String rest = end < 0 ? "" : text.substring(end + 2);
    String title = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    return new Chapter(file.path(), title.isEmpty() ? named(file.path()) : title, rest, rules);
  }

  private static String named(String path) {
    return Words.capital(stem(path).replace('-', ' '));
  }

  private static String stem(String path) {
    return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
  }

  /** Where links to it lead. */
  String anchor() {
    return file.substring(0, file.indexOf('/')) + "." + stem(file);
  }

  /** Whether it is read to learn how the tier comes about. */
  boolean raisesTheTier() {
    return rules.stream().anyMatch(Rule::isTierRule);
  }
}
