package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every part of the written decision is written with, and what has been written so far. */
final class Pen {
  private final Facts facts = new Facts();
  private final Conditions conditions = new Conditions(facts);
  private final RuleMethods rules = new RuleMethods(conditions);
  private final Tables tables;
  private final Policy policy;
  private final Safeguards safeguards;
  private final List<Rule> order;
  private final Map<String, String> methods = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();

  Pen(Policy policy) {
    this.policy = policy;
    this.safeguards = Safeguards.of(policy);
    this.tables = new Tables(safeguards.noMarac());
    this.order =
        Stream.of(
                policy.rules().stream().filter(Rule::isTierRule),
                policy.rules().stream().filter(rule -> !rule.isTierRule()),
                safeguards.rules().stream(),
                safeguards.requirements().stream(),
                Stream.of(safeguards.noMarac()))
            .flatMap(each -> each)
            .toList();
  }

  Policy policy() {
    return policy;
  }

  Safeguards safeguards() {
    return safeguards;
  }

  /** Every rule in order: those that raise the tier, the others, the safeguards, the last one. */
  List<Rule> order() {
    return order;
  }

  /** How Java names a rule that is handed to it. */
  String rule(Rule rule) {
    return "rules[" + order.indexOf(rule) + "]";
  }

  Facts facts() {
    return facts;
  }

  Conditions conditions() {
    return conditions;
  }

  RuleMethods rules() {
    return rules;
  }

  Tables tables() {
    return tables;
  }

  /** The text of every method written so far, without those of rules and conditions. */
  String methods() {
    return String.join("\n", methods.values());
  }

  /** The fields that hold what has been found in one incident. */
  String fields() {
    return lines(fields, "private %2$s %1$s;\n");
  }

  String constants() {
    return lines(constants, "private static final %2$s\n");
  }

  private static String lines(Map<String, String> declared, String format) {
    return declared.entrySet().stream()
        .map(each -> format.formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  /** Writes a method, with a comment above it. */
  void method(String head, String comment, String body) {
    methods.put(head, "/** " + comment + ". */\nprivate " + head + " {\n" + body.indent(2) + "}\n");
  }

  /** Writes a method that works something out when it is first asked, into a field of its name. */
  void once(String type, String name, String comment, String body) {
    field(type, name);
    method(
        type + " " + name + "()",
        comment,
        Java.when(name + " == null", body) + "return " + name + ";\n");
  }

  boolean has(String head) {
    return methods.containsKey(head);
  }

  /** Declares a field. */
  void field(String type, String name) {
    fields.put(name, type);
  }

  /** Declares a constant. */
  void constant(String type, String name, String value) {
    constants.put(name, type + " " + name + " = " + value + ";");
  }

  /** What is in a table where nothing is listed, and otherwise what is written beside it. */
  String orWhenListed(Condition condition, String table, Supplier<String> otherwise) {
    String none =
        OfChoices.lists(condition)
            .map(list -> facts.entries(list) + ".isEmpty()")
            .collect(Collectors.joining(" && "));
    return none.isEmpty() ? table : "(" + none + " ? " + table + " : " + otherwise.get() + ")";
  }

  /** The constant with the paths of a fact of entries. */
  String path(VocabularyFact fact) {
    String name = (fact.scope() + "_" + fact.path()).replaceAll("([a-z])([A-Z])", "$1_$2");
    name = name.toUpperCase(Locale.ROOT).replace('.', '_');
    constant(
        "EntryPath",
        name,
        "new EntryPath(\"%s\", \"%s\")".formatted(fact.scope().listPath(), fact.path()));
    return name;
  }

  /** A value of a fact in words, as Java says it. */
  String words(VocabularyFact fact) {
    return facts
        .interval(fact)
        .map(each -> "Told.between(" + each.lowest().read() + ", " + each.highest().read() + ")")
        .orElseGet(() -> "Told.words(" + facts.read(fact) + ")");
  }

  /** The statements in methods that Java is sure to compile, called one after the other. */
  String inParts(String name, List<String> statements, int each) {
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < statements.size(); i += each) {
      String part = name + (i / each + 1);
      method(
          "void " + part + "()",
          "Part of it",
          String.join("", statements.subList(i, Math.min(statements.size(), i + each))));
      calls.append(part).append("();\n");
    }
    return calls.toString();
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  static String field(Rule rule) {
    return RuleMethods.name(rule.id());
  }

  static boolean says(Rule rule, FindingKind kind, String code) {
    return rule.then().stream().anyMatch(each -> each.kind() == kind && code.equals(each.action()));
  }
}
