package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands within a pattern: comparisons of one fact each, joined by commas, && and ||.
 */
final class ConstraintReader {
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "==", Operator.EQUAL,
          "!=", Operator.NOT_EQUAL,
          "<", Operator.LESS,
          "<=", Operator.AT_MOST,
          ">", Operator.MORE,
          ">=", Operator.AT_LEAST);

  private final FileProblems problems;
  private final FactNames names;
  private final ComparisonCheck check;
  private final ValueReader values;
  private int depth;

  ConstraintReader(FileProblems problems) {
    this.problems = problems;
    this.names = new FactNames(problems);
    this.check = new ComparisonCheck(problems);
    this.values = new ValueReader(problems);
  }

  static Optional<Operator> operator(Token token) {
    return token.isText() ? Optional.empty() : Optional.ofNullable(OPERATORS.get(token.text()));
  }

  /** The conditions within a pattern, without those that were refused and reported. */
  List<Condition> read(FactScope scope, Tokens inside) {
    List<Condition> parts = new ArrayList<>();
    if (inside.isEmpty()) {
      return parts;
    }
    for (Tokens piece : inside.splitAt(",")) {
      if (piece.isEmpty()) {
        problems.at(
            piece.first(), "a condition is missing here.", "Write one, or delete the comma.");
        continue;
      }
      Condition condition = alternatives(scope, piece);
      if (!piece.atEnd()) {
        unexpected(piece.peek());
      } else if (condition != null) {
        addFlat(parts, condition);
      }
    }
    return parts;
  }

  private @Nullable Condition alternatives(FactScope scope, Tokens tokens) {
    Token first = tokens.peek();
    List<Condition> parts = new ArrayList<>();
    boolean whole = true;
    do {
      Condition part = conjunction(scope, tokens);
      whole &= part != null;
      if (part != null) {
        parts.add(part);
      }
    } while (tokens.takes("||"));
    if (!whole) {
      return null;
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts, tokens.spanFrom(first));
  }

  private @Nullable Condition conjunction(FactScope scope, Tokens tokens) {
    List<Condition> parts = new ArrayList<>();
    boolean whole = true;
    do {
      Condition part = unit(scope, tokens);
      whole &= part != null;
      if (part != null) {
        addFlat(parts, part);
      }
    } while (tokens.takes("&&"));
    if (!whole) {
      return null;
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private @Nullable Condition unit(FactScope scope, Tokens tokens) {
    if (tokens.takes("(")) {
      Tokens inner = tokens.inBrackets();
      if (inner.isEmpty()) {
        problems.at(inner.first(), "these brackets hold no condition.", "Delete them.");
        return null;
      }
      if (depth == TokenScanner.DEEPEST) {
        // Already refused; following it down would only use up the stack.
        return null;
      }
      depth++;
      Condition condition = alternatives(scope, inner);
      depth--;
      if (!inner.atEnd()) {
        unexpected(inner.peek());
        return null;
      }
      return condition;
    }
    Token subject = tokens.take();
    VocabularyFact fact = names.find(scope, subject, tokens);
    if (fact == null) {
      skipToConnective(tokens);
      return null;
    }
    return comparison(fact, subject, tokens);
  }

  private @Nullable Condition comparison(VocabularyFact fact, Token subject, Tokens tokens) {
    Token sign = tokens.take();
    boolean negated = sign.is("not") && tokens.peek().is("in");
    if (negated) {
      tokens.take();
    }
    Operator operator =
        negated ? Operator.NOT_IN : sign.is("in") ? Operator.IN : operator(sign).orElse(null);
    if (operator == null) {
      noOperator(fact, subject, sign);
      skipToConnective(tokens);
      return null;
    }
    boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
    List<Object> read = several ? severalValues(fact, tokens) : oneValue(fact, tokens);
    if (read.isEmpty() || !check.allows(fact, operator, sign)) {
      skipToConnective(tokens);
      return null;
    }
    return new Condition.Comparison(fact, operator, read, tokens.spanFrom(subject));
  }

  private List<Object> oneValue(VocabularyFact fact, Tokens tokens) {
    Object value = values.read(fact, tokens);
    return value == null ? List.of() : List.of(value);
  }

  private List<Object> severalValues(VocabularyFact fact, Tokens tokens) {
    Token open = tokens.peek();
    if (!tokens.takes("(")) {
      problems.at(open, "the values of 'in' stand in brackets.", "Write in ( …, … ).");
      return List.of();
    }
    List<Object> read = new ArrayList<>();
    boolean whole = true;
    for (Tokens piece : tokens.inBrackets().splitAt(",")) {
      Object value = values.read(fact, piece);
      if (value != null && !piece.atEnd()) {
        unexpected(piece.peek());
        value = null;
      } else if (value != null && read.contains(value)) {
        problems.at(piece.first(), "this value stands twice.", "Keep one of the two.");
      }
      whole &= value != null;
      if (value != null) {
        read.add(value);
      }
    }
    return whole ? read : List.of();
  }

  private void noOperator(VocabularyFact fact, Token subject, Token sign) {
    String remedy = RefusedWords.REMEDIES.get(sign.text());
    if (remedy != null) {
      problems.at(sign, RefusedWords.notPart(sign), remedy);
    } else if (sign.is("(")) {
      problems.at(
          subject,
          "'" + subject.text() + "( … )' is a call, and rules make none.",
          "Write " + values.example(fact) + ".");
    } else if (sign.is("+") || sign.is("-") || sign.is("*") || sign.is("/")) {
      problems.at(sign, "rules do not calculate.", "Compare the fact with a fixed value.");
    } else {
      problems.at(
          subject,
          "'" + fact.path() + "' is not compared with anything here.",
          "Write " + values.example(fact) + ".");
    }
  }

  private void unexpected(Token token) {
    String remedy = RefusedWords.REMEDIES.get(token.text());
    if (remedy != null) {
      problems.at(token, RefusedWords.notPart(token), remedy);
    } else if (token.is("+") || token.is("-") || token.is("*") || token.is("/")) {
      problems.at(token, "rules do not calculate.", "Compare the fact with a fixed value.");
    } else {
      problems.at(
          token,
          "'" + RefusedWords.shown(token) + "' is not expected here.",
          "Join conditions with a comma, && or ||.");
    }
  }

  private static void skipToConnective(Tokens tokens) {
    while (!tokens.atEnd() && !tokens.peek().is("&&") && !tokens.peek().is("||")) {
      if (tokens.take().is("(")) {
        tokens.inBrackets();
      }
    }
  }

  private static void addFlat(List<Condition> parts, Condition condition) {
    if (condition instanceof Condition.All all) {
      parts.addAll(all.parts());
    } else {
      parts.add(condition);
    }
  }
}
