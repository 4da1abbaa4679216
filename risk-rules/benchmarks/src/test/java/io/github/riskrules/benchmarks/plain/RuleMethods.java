package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One method for each rule and question that somebody asks, written when it is first asked. */
final class RuleMethods {
  private static final int LINE = 90;

  private final Conditions conditions;
  private final Map<String, String> methods = new LinkedHashMap<>();
  private final Map<String, LocalDate> days = new LinkedHashMap<>();

  RuleMethods(Conditions conditions) {
    this.conditions = conditions;
  }

  /** The methods, each with what is said above it. */
  Iterable<String> texts() {
    return methods.values();
  }

  /** The days on which rules begin and end to apply, by the name of the constant. */
  Map<String, LocalDate> days() {
    return days;
  }

  /** A call that asks a rule. */
  Java call(Rule rule, Question question) {
    String name = name(rule.id()) + question.ending();
    if (!methods.containsKey(name)) {
      List<Java> parts = new ArrayList<>(period(rule));
      parts.add(conditions.java(rule.when(), question));
      add(name, rule.id() + " " + rule.ref().title(), Java.all(parts));
    }
    return Java.one(name + "()");
  }

  /** Adds a method that does not follow from the conditions of a rule. */
  Java add(String name, String comment, Java body) {
    methods.put(
        name,
        "/** %s. */\nprivate boolean %s() {\n  return %s;\n}\n"
            .formatted(comment, name, onLines(body.text())));
    return Java.one(name + "()");
  }

  List<Java> period(Rule rule) {
    List<Java> period = new ArrayList<>();
    if (rule.from() != null) {
      period.add(Java.one("!day.isBefore(" + constant(rule, "FROM", rule.from()) + ")"));
    }
    if (rule.until() != null) {
      period.add(Java.one("!day.isAfter(" + constant(rule, "UNTIL", rule.until()) + ")"));
    }
    return period;
  }

  String constant(Rule rule, String what, LocalDate day) {
    String name = rule.id().replace('-', '_') + "_" + what;
    days.put(name, day);
    return name;
  }

  static String onLines(String text) {
    return text.length() < LINE
        ? text
        : text.replace(" || ", "\n      || ").replace(" && ", "\n      && ");
  }

  /** {@code DVPN-01} as {@code dvpn01}, {@code safe-lives} as {@code safeLives}. */
  static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      name.append(name.isEmpty() ? word : capital(word));
    }
    return name.toString();
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
