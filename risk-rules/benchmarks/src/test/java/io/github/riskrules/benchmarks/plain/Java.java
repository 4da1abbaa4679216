package io.github.riskrules.benchmarks.plain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A yes/no expression of Java.
 *
 * @param text as it is written
 * @param binding how it holds together beside others
 */
record Java(String text, Binding binding) {
  /** How an expression holds together beside others. */
  enum Binding {
    /** As it is. */
    ONE,
    /** As parts that must all be so. */
    ALL,
    /** As parts one of which must be so. */
    ANY
  }

  static final Java TRUE = one("true");
  static final Java FALSE = one("false");

  static Java one(String text) {
    return new Java(text, Binding.ONE);
  }

  static Java all(List<Java> parts) {
    return joined(parts, TRUE, FALSE, " && ", Binding.ALL);
  }

  static Java any(List<Java> parts) {
    return joined(parts, FALSE, TRUE, " || ", Binding.ANY);
  }

  static Java all(Java... parts) {
    return all(List.of(parts));
  }

  static Java any(Java... parts) {
    return any(List.of(parts));
  }

  /** Where one part settles it nothing else is written, and what changes nothing is left out. */
  private static Java joined(
      List<Java> parts, Java neutral, Java settling, String sign, Binding binding) {
    if (parts.contains(settling)) {
      return settling;
    }
    List<Java> telling = parts.stream().filter(part -> !part.equals(neutral)).distinct().toList();
    if (telling.size() < 2) {
      return telling.isEmpty() ? neutral : telling.get(0);
    }
    return new Java(
        telling.stream().map(part -> part.within(binding)).collect(Collectors.joining(sign)),
        binding);
  }

  /** Statements that are carried out under a condition; nothing where there are none. */
  static String when(String condition, String then) {
    return then.isEmpty() ? "" : "if (" + condition + ") {\n" + then.indent(2) + "}\n";
  }

  /** The same within brackets. */
  Java inBrackets() {
    return one("(" + text + ")");
  }

  private String within(Binding other) {
    return binding == Binding.ONE || binding == other ? text : "(" + text + ")";
  }
}
