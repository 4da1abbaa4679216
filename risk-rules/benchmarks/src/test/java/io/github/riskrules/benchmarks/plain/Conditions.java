package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.LinkedHashMap;
import java.util.Map;

/** Conditions as Java asks them. What is asked of the entries of a list is a method of its own. */
final class Conditions {
  private final Facts facts;

  /** The methods that go through lists, by what they say, so that none is written twice. */
  private final Map<String, String> methods = new LinkedHashMap<>();

  Conditions(Facts facts) {
    this.facts = facts;
  }

  /** Each method that goes through a list: its text with a gap for its name, and its name. */
  Map<String, String> methods() {
    return methods;
  }

  Java java(Condition condition, Question question) {
    if (condition instanceof Comparison comparison) {
      return facts.java(comparison, question);
    }
    if (condition instanceof All all) {
      return Java.all(all.parts().stream().map(part -> java(part, question)).toList());
    }
    if (condition instanceof Any any) {
      return Java.any(any.parts().stream().map(part -> java(part, question)).toList());
    }
    if (condition instanceof Exists exists) {
      Java some = some(exists.list(), exists.entry(), question);
      return question == Question.POSSIBLE ? Java.any(facts.isOpen(exists.list()), some) : some;
    }
    if (condition instanceof None none) {
      return question == Question.POSSIBLE
          ? not(some(none.list(), none.entry(), Question.SURE))
          : Java.all(
              facts.isComplete(none.list()),
              not(some(none.list(), none.entry(), Question.POSSIBLE)));
    }
    return java((Count) condition, question);
  }

  /** More entries can only become known, and never fewer. */
  private Java java(Count count, Question question) {
    boolean may = question == Question.POSSIBLE;
    return switch (count.operator()) {
      case MORE, AT_LEAST ->
          may
              ? Java.any(facts.isOpen(count.list()), number(count, Question.POSSIBLE))
              : number(count, question);
      case LESS, AT_MOST ->
          may
              ? number(count, Question.SURE)
              : Java.all(facts.isComplete(count.list()), number(count, Question.POSSIBLE));
      case EQUAL, IN, NOT_EQUAL, NOT_IN ->
          throw new IllegalArgumentException("asked of a count: " + count.span().text());
    };
  }

  private Java number(Count count, Question asked) {
    String counting =
        "int found = 0;\n"
            + facts.forEach(
                count.list(), Java.when(java(count.entry(), asked).text(), "found++;\n"))
            + "return found;\n";
    String sign = Passing.sign(count.operator());
    return Java.one(
        method("int", "count", count.list(), counting) + "() " + sign + " " + count.number());
  }

  private Java some(FactScope list, Condition entry, Question asked) {
    String search =
        facts.forEach(list, Java.when(java(entry, asked).text(), "return true;\n"))
            + "return false;\n";
    return Java.one(method("boolean", "some", list, search) + "()");
  }

  private String method(String type, String verb, FactScope list, String body) {
    return methods.computeIfAbsent(
        "private " + type + " %s() {\n" + body.indent(2) + "}\n",
        text -> verb + list.patternName() + (methods.size() + 1));
  }

  private static Java not(Java one) {
    return Java.one("!" + one.text());
  }
}
