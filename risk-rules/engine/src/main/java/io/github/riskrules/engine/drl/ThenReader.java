package io.github.riskrules.engine.drl;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.text.Sentence;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a rule reports: calls of the three findings, each with plain texts, and nothing else.
 */
final class ThenReader {
  private static final String CALLS =
      "Write findings.raise(…), findings.suggest(…) or findings.ruleOut(…).";
  private static final Map<String, FindingKind> KINDS =
      Map.of(
          "findings.raise", FindingKind.RAISES,
          "findings.suggest", FindingKind.SUGGESTS,
          "findings.ruleOut", FindingKind.RULES_OUT);

  private final Map<String, PolicyAction> actions;
  private final FileProblems problems;

  ThenReader(Map<String, PolicyAction> actions, FileProblems problems) {
    this.actions = actions;
    this.problems = problems;
  }

  List<Statement> read(Token rule, Tokens then) {
    List<Statement> statements = new ArrayList<>();
    if (then.isEmpty()) {
      problems.at(rule, "this rule reports nothing.", CALLS);
    }
    while (!then.atEnd()) {
      Token first = then.peek();
      Statement statement = statement(then);
      if (statement == null) {
        skipStatement(then, first);
      } else {
        if (statements.stream().anyMatch(other -> sameFinding(other, statement))) {
          problems.at(first, "this rule reports the same finding twice.", "Keep one of the two.");
        }
        statements.add(statement);
      }
    }
    return statements;
  }

  private @Nullable Statement statement(Tokens then) {
    Token call = then.take();
    FindingKind kind = KINDS.get(call.text());
    if (kind == null) {
      notAFinding(call, then);
      return null;
    }
    Token subject = then.ahead(1);
    Token reason = then.ahead(3);
    boolean wellFormed =
        then.peek().is("(")
            && (kind == FindingKind.RAISES ? subject.isWord() : subject.isText())
            && then.ahead(2).is(",")
            && reason.isText()
            && then.ahead(4).is(")")
            && then.ahead(5).is(";");
    if (!wellFormed) {
      problems.at(call, "this finding is not written in full.", form(call));
      return null;
    }
    for (int i = 0; i < 6; i++) {
      then.take();
    }
    Span span = then.spanFrom(call);
    RiskTier tier = kind == FindingKind.RAISES ? tier(subject) : null;
    String action = kind == FindingKind.RAISES ? null : action(kind, subject);
    checkReason(reason);
    return new Statement(kind, tier, action, reason.content(), span);
  }

  private void notAFinding(Token call, Tokens then) {
    StringBuilder text = new StringBuilder(call.text());
    Token next = then.peek();
    for (int i = 1; text.length() <= 40 && !next.text().isEmpty() && !next.is(";"); i++) {
      text.append(next.text());
      next = then.ahead(i);
    }
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text.toString();
    problems.at(
        call,
        "a rule may only report findings; '" + shown + "' is not one.",
        Nearest.of(call.text(), KINDS.keySet())
            .filter(near -> call.text().startsWith("f"))
            .map(near -> "Did you mean '" + near + "'?")
            .orElse(CALLS));
  }

  private static String form(Token call) {
    return call.is("findings.raise")
        ? "Write findings.raise( RiskTier.HIGH, \"One sentence.\" );"
        : "Write " + call.text() + "( \"action-code\", \"One sentence.\" );";
  }

  private @Nullable RiskTier tier(Token token) {
    return Arrays.stream(RiskTier.values())
        .filter(tier -> token.is("RiskTier." + tier.name()))
        .findFirst()
        .orElseGet(
            () -> {
              problems.at(
                  token,
                  "'" + token.text() + "' is not a tier.",
                  "Write RiskTier.STANDARD, RiskTier.MEDIUM or RiskTier.HIGH.");
              return null;
            });
  }

  private String action(FindingKind kind, Token token) {
    String code = token.content();
    PolicyAction action = actions.get(code);
    if (action == null) {
      problems.at(
          token,
          "'" + code + "' is not an action of this pack.",
          Nearest.question(code, actions.keySet())
              .orElse("Write a code that stands in actions.yaml, or add the action there."));
    } else if (kind == FindingKind.RULES_OUT
        && action.action().kind() == ActionKind.MARAC_REFERRAL) {
      problems.at(
          token,
          "a referral to MARAC cannot be ruled out by a rule.",
          "Delete this finding; the people who decide may still decide otherwise.");
    }
    return code;
  }

  private void checkReason(Token token) {
    String reason = token.content();
    if (!Sentence.is(reason)) {
      problems.at(
          token,
          "a reason is one full sentence that a stranger understands.",
          "Begin it with a capital letter and end it with a full stop.");
    }
  }

  private void skipStatement(Tokens then, Token first) {
    Token last = first;
    while (!then.atEnd() && !last.is(";") && !startsFinding(then.peek(), first)) {
      last = then.take();
    }
  }

  private static boolean startsFinding(Token token, Token first) {
    return token.start() != first.start() && KINDS.containsKey(token.text());
  }

  private static boolean sameFinding(Statement one, Statement other) {
    return one.kind() == other.kind()
        && one.tier() == other.tier()
        && String.valueOf(one.action()).equals(String.valueOf(other.action()));
  }
}
