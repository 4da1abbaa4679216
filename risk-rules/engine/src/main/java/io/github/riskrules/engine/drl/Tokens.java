package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A stretch of tokens with a reading position. Reading past its end gives an empty sign. */
final class Tokens {
  private final SourceText source;
  private final List<Token> tokens;
  private final Token end;
  private int next;

  Tokens(SourceText source, List<Token> tokens, int endOffset) {
    this.source = source;
    this.tokens = tokens;
    this.end = new Token(Token.Kind.SIGN, endOffset, endOffset, "");
  }

  Token peek() {
    return ahead(0);
  }

  Token ahead(int count) {
    return next + count < tokens.size() ? tokens.get(next + count) : end;
  }

  Token take() {
    Token token = peek();
    if (next < tokens.size()) {
      next++;
    }
    return token;
  }

  /** Takes the next token if it is the wanted one. */
  boolean takes(String wanted) {
    if (peek().is(wanted)) {
      next++;
      return true;
    }
    return false;
  }

  boolean atEnd() {
    return next >= tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  Token first() {
    return tokens.isEmpty() ? end : tokens.get(0);
  }

  List<Token> all() {
    return tokens;
  }

  /**
   * The tokens from the next one up to the bracket that closes the one just taken, which is taken
   * too.
   */
  Tokens inBrackets() {
    int depth = 1;
    int from = next;
    while (next < tokens.size()) {
      Token token = tokens.get(next++);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0) {
        return new Tokens(source, tokens.subList(from, next - 1), token.start());
      }
    }
    return new Tokens(source, tokens.subList(from, next), end.start());
  }

  /** The pieces between a sign that stands outside inner brackets. */
  List<Tokens> splitAt(String sign) {
    List<Tokens> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(sign)) {
        pieces.add(new Tokens(source, tokens.subList(from, i), token.start()));
        from = i + 1;
      }
    }
    pieces.add(new Tokens(source, tokens.subList(from, tokens.size()), end.start()));
    return pieces;
  }

  /** The place and text of the tokens from one up to the last one taken. */
  Span spanFrom(Token from) {
    int first = Collections.binarySearch(tokens, from, Comparator.comparingInt(Token::start));
    return span(tokens.subList(first, Math.max(next, first + 1)));
  }

  /** The place and text of all the tokens. */
  Span span() {
    return span(tokens);
  }

  private Span span(List<Token> piece) {
    StringBuilder text = new StringBuilder();
    int last = piece.get(0).start();
    for (Token token : piece) {
      text.append(token.start() > last ? " " : "").append(token.text());
      last = token.end();
    }
    Place place = source.origin(piece.get(0).start());
    return new Span(place.line(), place.column(), text.toString());
  }
}
