package io.github.riskrules.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Takes a rule file apart into tokens and comments, and refuses every character the language has no
 * use for. Drools' parser takes minutes over a line of nested brackets, and sees no harm in an
 * escape that is code to a compiler; it never meets them.
 */
final class TokenScanner {
  static final int DEEPEST = 8;
  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
  private static final String SINGLES = "(),;:.@<>=!&|+-*/";
  private static final String BENT_QUOTES = "\u2018\u2019\u201C\u201D\u201E";
  private static final Set<String> SECTIONS = Set.of("rule", "when", "then", "end");
  private static final Pattern HIDDEN_RULE =
      Pattern.compile("\\brule\\s*\"|(?m)^(?!//)[ \\t*/]*rule\\b");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+\\p{XDigit}");
  private static final Map<Character, String> REMEDIES =
      Map.of(
          '[', "Ask for entries of a list with exists, not or a count.",
          ']', "Ask for entries of a list with exists, not or a count.",
          '{', "A rule file holds rules only, without code.",
          '}', "A rule file holds rules only, without code.",
          '\\', "Write the character itself.");

  private final String text;
  private final FileProblems problems;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int at;
  private int depth;
  private boolean inRule;

  private TokenScanner(String text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The tokens and comments of a text, both in its order. */
  record Scanned(List<Token> tokens, List<Comment> comments) {}

  static Scanned scan(String text, FileProblems problems) {
    TokenScanner scanner = new TokenScanner(text, problems);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    return new Scanned(scanner.tokens, scanner.comments);
  }

  private void step() {
    char character = text.charAt(at);
    if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
      at++;
    } else if (text.startsWith("//", at)) {
      comment(endOfLine());
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (character == '"') {
      quoted();
    } else if (isLetter(character)) {
      word();
    } else if (isDigit(character)) {
      token(Token.Kind.NUMBER, end(at, c -> isLetter(c) || isDigit(c) || c == '.'));
    } else if (PAIRS.contains(text.substring(at, Math.min(at + 2, text.length())))) {
      token(Token.Kind.SIGN, at + 2);
    } else if (SINGLES.indexOf(character) >= 0) {
      nest(character);
      token(Token.Kind.SIGN, at + 1);
    } else {
      refuse(character);
    }
  }

  private void blockComment() {
    int close = text.indexOf("*/", at + 2);
    if (close < 0) {
      problems.at(at, "this comment has no end.", "Close it with */.");
      at = text.length();
      return;
    }
    if (inRule) {
      problems.at(
          at,
          "a comment within a rule runs to the end of its line, so that it hides no condition.",
          "Write it after //, or above the rule.");
    }
    comment(close + 2);
  }

  private void comment(int end) {
    String comment = text.substring(at, end).stripTrailing();
    if (ESCAPE.matcher(comment).find()) {
      problems.at(
          at + comment.indexOf("\\u"),
          "a character is written as a code here, which can hide what it says.",
          "Write the character itself.");
    }
    if (HIDDEN_RULE.matcher(comment).find()) {
      problems.at(
          at,
          "this comment holds a rule, which would be out of force without anyone seeing it go.",
          "Delete it, and let version control keep it; a rule can also end with @until.");
    }
    comments.add(new Comment(at, at + comment.length(), comment));
    at = end;
  }

  private void quoted() {
    int lineEnd = endOfLine();
    int close = text.indexOf('"', at + 1);
    if (close < 0 || close >= lineEnd) {
      problems.at(at, "this text has no closing quote on its line.", "Close it with \".");
      token(Token.Kind.TEXT, lineEnd);
      return;
    }
    int escape = text.substring(at, close).indexOf('\\');
    if (escape >= 0) {
      problems.at(
          at + escape,
          "'\\' cannot stand in a text, where it would turn the next character into another.",
          "Write the text without it; for a quote within a text use single quotes.");
      if (text.charAt(close - 1) == '\\') {
        // What was meant to go on after an escaped quote is not read as if it were rules.
        token(Token.Kind.TEXT, lineEnd);
        return;
      }
    }
    token(Token.Kind.TEXT, close + 1);
  }

  private void word() {
    int end = end(at, c -> isLetter(c) || isDigit(c));
    while (end + 1 < text.length() && text.charAt(end) == '.' && isLetter(text.charAt(end + 1))) {
      end = end(end + 1, c -> isLetter(c) || isDigit(c));
    }
    String word = text.substring(at, end);
    if (SECTIONS.contains(word)) {
      depth = 0;
      inRule = !word.equals("end");
    }
    token(Token.Kind.WORD, end);
  }

  private void nest(char character) {
    if (character == '(' && ++depth == DEEPEST + 1) {
      problems.at(
          at,
          "brackets stand more than " + DEEPEST + " deep here.",
          "Split the condition over several rules.");
    } else if (character == ')') {
      depth = Math.max(0, depth - 1);
    }
  }

  private void refuse(char first) {
    int character = text.codePointAt(at);
    int end = at;
    while (end < text.length() && text.codePointAt(end) == character) {
      end += Character.charCount(character);
    }
    if (first == '\'') {
      problems.at(at, "texts stand in double quotes.", "Write \"…\" in place of '…'.");
      int close = text.indexOf('\'', at + 1);
      int lineEnd = endOfLine();
      end = close < 0 || close > lineEnd ? lineEnd : close + 1;
    } else if (character == '#') {
      problems.at(at, "'#' has no meaning in the rule language.", "Begin comments with //.");
      end = endOfLine();
    } else if (character > 32 && character < 127) {
      problems.at(
          at,
          "'" + first + "' has no meaning in the rule language.",
          REMEDIES.getOrDefault(first, "Delete it."));
    } else if (CharacterGate.isVisible(character)) {
      problems.at(
          at,
          "the character "
              + CharacterGate.name(character)
              + " can stand only in texts and comments.",
          BENT_QUOTES.indexOf(character) >= 0
              ? "Write a straight quote, \", in its place; word processors bend them."
              : "Write names with the letters A to Z; it may look like one of them.");
    }
    at = end;
  }

  private void token(Token.Kind kind, int end) {
    tokens.add(new Token(kind, at, end, text.substring(at, end)));
    at = end;
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private int end(int from, IntPredicate belongs) {
    int end = from;
    while (end < text.length() && belongs.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
