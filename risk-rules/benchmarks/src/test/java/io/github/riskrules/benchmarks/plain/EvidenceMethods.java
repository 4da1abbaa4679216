package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;

/** One method for each rule: the facts it rests on when it holds. */
final class EvidenceMethods {
  private final Pen pen;

  EvidenceMethods(Pen pen) {
    this.pen = pen;
  }

  /** A call for the evidence of a rule. */
  String call(Rule rule) {
    String name = Pen.field(rule) + "Evidence";
    String head = "List<Evidence> " + name + "()";
    if (!pen.has(head)) {
      pen.method(head, "What " + rule.id() + " rests on", body(rule));
    }
    return name + "()";
  }

  private String body(Rule rule) {
    if (rule.when().parts().size() == 1
        && rule.when().parts().get(0) instanceof Comparison comparison) {
      return "return List.of(" + ofIncident(comparison.fact()) + ");\n";
    }
    return match(rule.when()) + "return matched.list();\n";
  }

  private String match(Condition condition) {
    StringBuilder body = new StringBuilder();
    if (condition instanceof Comparison comparison) {
      return comparison.fact().scope() == FactScope.TIER ? "" : add(ofIncident(comparison.fact()));
    }
    if (AnyOf.is(condition)) {
      return pen.tables().anyOf(condition) + ".match(choices, matched);\n";
    }
    if (condition instanceof Joined joined) {
      for (Condition part : joined.parts()) {
        if (condition instanceof Any) {
          body.append(part.readsTier() ? "" : Java.when(known(part), match(part)));
        } else {
          body.append(match(part));
        }
      }
      return body.toString();
    }
    OnList onList = (OnList) condition;
    if (!(condition instanceof Exists)) {
      VocabularyFact complete = Vocabulary.standard().complete(onList.list());
      body.append(
          Java.when(pen.facts().isComplete(onList.list()).text(), add(ofIncident(complete))));
    }
    if (condition instanceof Exists || condition instanceof Count) {
      body.append(entries(onList));
    }
    return body.toString();
  }

  private String entries(OnList condition) {
    FactScope list = condition.list();
    StringBuilder found = new StringBuilder();
    List<Comparison> comparisons = condition.entry().comparisons().toList();
    for (Comparison each : comparisons) {
      if (each.fact().scope() != FactScope.TIER) {
        found.append(Java.when(known(each), add(ofEntry(each.fact()))));
      }
    }
    return pen.facts().forEach(list, Java.when(known(condition.entry()), found.toString()));
  }

  private String ofIncident(VocabularyFact fact) {
    return Choosable.is(fact)
        ? pen.tables().shown(fact)
        : "new Evidence(%s, %s, %s)"
            .formatted(Pen.quote(fact.path()), Pen.quote(fact.question()), pen.words(fact));
  }

  private String ofEntry(VocabularyFact fact) {
    return fact.scope().isList()
        ? "new Evidence(%s.at(i), %s, %s)"
            .formatted(pen.path(fact), Pen.quote(fact.question()), pen.words(fact))
        : ofIncident(fact);
  }

  private String known(Condition condition) {
    return pen.conditions().java(condition, Question.KNOWN).text();
  }

  private static String add(String evidence) {
    return "matched.add(" + evidence + ");\n";
  }
}
