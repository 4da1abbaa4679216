package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the patterns of a rule: one on the incident, and tests of the tier and of lists beside it.
 */
final class WhenReader {
  private final FileProblems problems;
  private final ConstraintReader constraints;
  private final CountReader counts;
  private final PatternNames patterns;
  private final Set<FactScope> met = EnumSet.noneOf(FactScope.class);
  private final List<Condition> conditions = new ArrayList<>();

  private WhenReader(FileProblems problems) {
    this.problems = problems;
    this.constraints = new ConstraintReader(problems);
    this.counts = new CountReader(problems);
    this.patterns = new PatternNames(problems);
  }

  /** The conditions of a rule, without those that were refused and reported. */
  static Condition.All read(Token rule, Tokens when, FileProblems problems) {
    WhenReader reader = new WhenReader(problems);
    if (when.isEmpty()) {
      problems.at(
          rule,
          "this rule has no condition.",
          "Write Incident( ) if it is to hold for every incident.");
    }
    while (!when.atEnd()) {
      reader.pattern(when);
    }
    return new Condition.All(reader.conditions);
  }

  private void pattern(Tokens when) {
    Token first = when.take();
    if (first.is("exists") || first.is("not")) {
      existence(first, when);
    } else if (first.is("accumulate")) {
      count(first, when);
    } else if (first.isWord() && when.takes("(")) {
      scoped(first, when.inBrackets());
      refuseWhatFollows(when);
    } else {
      refuse(first, when);
    }
  }

  private void scoped(Token name, Tokens inside) {
    FactScope scope = patterns.find(name);
    if (scope == null) {
      return;
    }
    if (scope.isList()) {
      problems.at(
          name,
          "entries of a list are asked for with exists, not or a count.",
          "Write exists " + name.text() + "( … ).");
      return;
    }
    if (!met.add(scope)) {
      problems.at(
          name,
          "a rule has one " + name.text() + "( … ) pattern, and this is the second.",
          "Write all its conditions in the first, with commas between them.");
    }
    if (scope == FactScope.TIER && inside.isEmpty()) {
      problems.at(
          name, "this pattern asks for nothing.", "Write Tier( atLeast >= RiskTier.HIGH ).");
    }
    conditions.addAll(constraints.read(scope, inside));
  }

  private void existence(Token word, Tokens when) {
    Token name = when.peek();
    if (!name.isWord() || !when.ahead(1).is("(")) {
      problems.at(
          word,
          "'" + word.text() + "' stands right before one pattern of a list.",
          "Write " + word.text() + " PriorIncident( … ), without brackets around it.");
      skipPattern(when);
      return;
    }
    when.take();
    when.take();
    Tokens inside = when.inBrackets();
    Span span = when.spanFrom(word);
    FactScope list = patterns.list(name, word.text());
    if (list != null) {
      Condition entry = entry(list, inside);
      conditions.add(
          word.is("exists")
              ? new Condition.Exists(list, entry, span)
              : new Condition.None(list, entry, span));
    }
    refuseWhatFollows(when);
  }

  private void count(Token word, Tokens when) {
    CountReader.Count count = counts.read(word, when);
    if (count == null) {
      return;
    }
    FactScope list = patterns.list(count.pattern(), "a count");
    if (list != null) {
      Condition entry = entry(list, count.entries());
      conditions.add(
          new Condition.Count(list, entry, count.operator(), count.number(), count.span()));
    }
  }

  private Condition entry(FactScope list, Tokens inside) {
    List<Condition> parts = constraints.read(list, inside);
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private void refuseWhatFollows(Tokens when) {
    Token next = when.peek();
    if (!next.isWord() && !next.text().isEmpty()) {
      problems.at(
          next,
          "'" + RefusedWords.shown(next) + "' cannot stand after a pattern.",
          "Write one pattern below the other; all of them must hold.");
      skipPattern(when);
    }
  }

  private void refuse(Token first, Tokens when) {
    String remedy = RefusedWords.REMEDIES.get(first.text());
    if (when.peek().is(":")) {
      problems.at(
          first,
          "a rule gives no names to what it looks at.",
          "Delete '" + RefusedWords.shown(first) + " :'.");
      when.take();
      return;
    }
    problems.at(
        first,
        remedy == null
            ? "'" + RefusedWords.shown(first) + "' is not a condition."
            : RefusedWords.notPart(first),
        remedy == null ? "Write conditions as in Incident( dash.ticks >= 14 )." : remedy);
    if (!first.is("and") && !first.is("or")) {
      skipPattern(when);
    }
  }

  /** Passes over the rest of what was refused, so that one fault is reported once. */
  private static void skipPattern(Tokens when) {
    while (!when.atEnd()) {
      if (when.takes("(")) {
        when.inBrackets();
      } else if (startsPattern(when)) {
        return;
      } else {
        when.take();
      }
    }
  }

  private static boolean startsPattern(Tokens when) {
    Token next = when.peek();
    return next.is("exists")
        || next.is("not")
        || next.is("accumulate")
        || RefusedWords.REMEDIES.containsKey(next.text())
        || (next.isWord() && when.ahead(1).is("("));
  }
}
