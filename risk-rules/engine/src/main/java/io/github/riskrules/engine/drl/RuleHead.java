package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands between a rule's name and its {@code when}: annotations of one text each. */
final class RuleHead {
  private static final String ORDER =
      "Delete it: rules only add findings, so their order changes nothing.";
  private static final String DAYS = "Write @from(\"2026-04-01\") or @until(\"2027-03-31\").";
  private static final String ALWAYS =
      "Delete it: every rule is in force, within its @from and @until.";

  /** What Drools would let stand before {@code when}, and what to write instead. */
  static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("salience", ORDER),
          Map.entry("no-loop", "Delete it: no rule can set off another."),
          Map.entry("lock-on-active", "Delete it: no rule can set off another."),
          Map.entry("enabled", ALWAYS),
          Map.entry("date-effective", DAYS),
          Map.entry("date-expires", DAYS),
          Map.entry("agenda-group", ALWAYS),
          Map.entry("activation-group", ALWAYS),
          Map.entry("ruleflow-group", ALWAYS),
          Map.entry("auto-focus", ALWAYS),
          Map.entry("duration", "Delete it: no rule waits for a clock."),
          Map.entry("timer", "Delete it: no rule waits for a clock."),
          Map.entry("calendars", "Delete it: holidays stand in calendar.yaml."),
          Map.entry("dialect", "Delete it: rules hold no code, so none has a dialect."),
          Map.entry("entry-point", "Delete it: every rule reads the one incident."),
          Map.entry("refract", "Delete it: no rule can set off another."),
          Map.entry("direct", "Delete it: no rule can set off another."),
          Map.entry("attributes", "Delete it: rules have no attributes."),
          Map.entry("extends", "Write all conditions of the rule in the rule itself."));

  private static final List<String> ANNOTATIONS =
      List.of("authority", "certainty", "note", "from", "until", "choice", "replaces");

  private RuleHead() {}

  /** The annotations of a rule by name: the token of each text. */
  static Map<String, Token> read(Tokens head, FileProblems problems) {
    Map<String, Token> annotations = new LinkedHashMap<>();
    while (!head.atEnd()) {
      if (head.takes("@")) {
        annotation(head, annotations, problems);
      } else {
        attribute(head, problems);
      }
    }
    return annotations;
  }

  private static void annotation(
      Tokens head, Map<String, Token> annotations, FileProblems problems) {
    Token name = head.take();
    if (!name.isWord() || !ANNOTATIONS.contains(name.text())) {
      String near =
          Nearest.of(name.text(), ANNOTATIONS)
              .map(known -> "Did you mean '@" + known + "'?")
              .orElse("There are @" + String.join(", @", ANNOTATIONS) + ".");
      problems.at(name, "'@" + name.text() + "' is not an annotation of rules.", near);
      skipToNext(head);
      return;
    }
    Token value = head.ahead(1);
    if (!head.peek().is("(") || !value.isText() || !head.ahead(2).is(")")) {
      problems.at(
          name,
          "'@" + name.text() + "' takes one text in quotes and nothing else.",
          "Write @" + name.text() + "(\"…\").");
      skipToNext(head);
      return;
    }
    head.take();
    head.take();
    head.take();
    if (value.content().isBlank()) {
      problems.at(
          value, "'@" + name.text() + "' is empty.", "Say what it is to tell, or delete it.");
    } else if (annotations.putIfAbsent(name.text(), value) != null) {
      problems.at(name, "'@" + name.text() + "' stands twice.", "Keep the one that is right.");
    }
  }

  private static void attribute(Tokens head, FileProblems problems) {
    Token first = head.take();
    StringBuilder name = new StringBuilder(first.text());
    while (head.peek().is("-") && head.ahead(1).isWord()) {
      name.append(head.take().text()).append(head.take().text());
    }
    String remedy = ATTRIBUTES.get(name.toString());
    if (remedy != null) {
      problems.at(first, "'" + name + "' is not part of the rule language.", remedy);
    } else {
      String near =
          Nearest.of(name.toString(), Set.of("when"))
              .filter(word -> first.isWord())
              .map(word -> "Did you mean 'when'?")
              .orElse("Only annotations stand here, as in @authority(\"…\").");
      problems.at(first, "'" + name + "' cannot stand between a rule's name and its when.", near);
    }
    skipToNext(head);
  }

  private static void skipToNext(Tokens head) {
    while (!head.atEnd() && !head.peek().is("@") && !isAttribute(head)) {
      head.take();
    }
  }

  private static boolean isAttribute(Tokens head) {
    Token first = head.peek();
    String name = head.ahead(1).is("-") ? first.text() + "-" + head.ahead(2).text() : first.text();
    return first.isWord() && ATTRIBUTES.containsKey(name);
  }
}
