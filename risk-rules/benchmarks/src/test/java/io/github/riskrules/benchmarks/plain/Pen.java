package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every part of the written decision is written with, and what has been written so far. */
final class Pen {
  final Facts facts = new Facts();
  final Conditions conditions = new Conditions(facts);
  final RuleMethods rules = new RuleMethods(conditions);
  final Tables tables = new Tables(facts);
  final Policy policy;
  final Safeguards safeguards;

  /** Every rule in order: those that raise the tier, the others, the safeguards, the last one. */
  final List<Rule> order;

  private final Map<String, String> methods = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> statics = new LinkedHashMap<>();

  Pen(Policy policy) {
    this.policy = policy;
    this.safeguards = Safeguards.of(policy);
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

  Map<String, String> methods() {
    return methods;
  }

  Map<String, String> fields() {
    return fields;
  }

  Map<String, String> statics() {
    return statics;
  }

  /** Writes a method, with a comment above it. */
  String method(String head, String comment, String body) {
    methods.put(head, "/** " + comment + ". */\nprivate " + head + " {\n" + body.indent(2) + "}\n");
    return head;
  }

  boolean has(String head) {
    return methods.containsKey(head);
  }

  /** Declares a field. */
  void field(String type, String name) {
    fields.put(name, type);
  }

  /** The constant with the paths of a fact of entries. */
  String path(VocabularyFact fact) {
    String name = (fact.scope() + "_" + fact.path()).replaceAll("([a-z])([A-Z])", "$1_$2");
    name = name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    statics.put(
        name,
        "EntryPath %s = new EntryPath(\"%s\", \"%s\");"
            .formatted(name, fact.scope().listPath(), fact.path()));
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
