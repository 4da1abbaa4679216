package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fixed lines and the rules of a file, and refuses everything beside them. The words
 * {@code rule}, {@code when}, {@code then} and {@code end} mean nothing else anywhere, so a fault
 * in one rule never hides the next.
 */
final class FileOutline {
  static final List<String> FIXED_LINES =
      List.of(
          "package policy;",
          "import io.github.riskrules.incident.*;",
          "import io.github.riskrules.engine.language.*;",
          "global Findings findings;");

  /** No person reads a longer one, and each of its conditions costs every assessment. */
  static final int LONGEST_RULE = 32 * 1024;

  private static final Set<String> SECTIONS = Set.of("rule", "when", "then", "end");
  private static final String RULES_ONLY =
      "After the four fixed lines a rule file holds rules only.";
  private static final Map<String, String> STRAYS =
      Map.ofEntries(
          Map.entry("import", "Delete it: rules can read the facts, and need nothing else."),
          Map.entry("function", "State the condition with facts; a rule file holds no code."),
          Map.entry("declare", "Rules read the facts there are and cannot add kinds of fact."),
          Map.entry("query", "Write a rule; a policy asks nothing by itself."),
          Map.entry(
              "global", "Delete it: findings is the only one, and stands in the fixed lines."),
          Map.entry("package", "Delete it: the package stands in the fixed lines."),
          Map.entry("dialect", "Delete it: rules hold no code, so none has a dialect."),
          Map.entry("unit", "Delete it: every rule reads the one incident."),
          Map.entry("end", "Delete it: no rule is open here."));

  private final SourceText source;
  private final List<Token> tokens;
  private final FileProblems problems;
  private final List<RuleOutline> rules = new ArrayList<>();
  private int next;

  private FileOutline(SourceText source, List<Token> tokens, FileProblems problems) {
    this.source = source;
    this.tokens = tokens;
    this.problems = problems;
  }

  static List<RuleOutline> read(SourceText source, List<Token> tokens, FileProblems problems) {
    FileOutline outline = new FileOutline(source, tokens, problems);
    outline.fixedLines();
    while (outline.next < tokens.size()) {
      if (tokens.get(outline.next).is("rule")) {
        outline.rule();
      } else {
        outline.stray();
      }
    }
    return outline.rules;
  }

  private void fixedLines() {
    for (String line : FIXED_LINES) {
      if (!takesLine(line)) {
        problems.at(
            next < tokens.size() ? tokens.get(next).start() : source.text().length(),
            "the line '" + line + "' is expected here.",
            "Every rule file opens with the same four lines: " + String.join(" ", FIXED_LINES));
        return;
      }
    }
  }

  private boolean takesLine(String line) {
    int token = next;
    int at = 0;
    while (at < line.length()) {
      if (token == tokens.size() || !line.startsWith(tokens.get(token).text(), at)) {
        return false;
      }
      at += tokens.get(token++).text().length();
      at += at < line.length() && line.charAt(at) == ' ' ? 1 : 0;
    }
    next = token;
    return true;
  }

  private void stray() {
    Token token = tokens.get(next);
    String remedy = STRAYS.get(token.text());
    if (remedy != null) {
      problems.at(token, "'" + token.text() + "' is not part of the rule language.", remedy);
    } else {
      problems.at(token, "'" + shown(token) + "' stands outside any rule.", strayRemedy(token));
    }
    next++;
    // What a declaration of another kind holds, its own end included, is part of the one fault.
    while (next < tokens.size() && !startsAnew(tokens.get(next))) {
      next++;
    }
  }

  private static String strayRemedy(Token token) {
    if (token.isWord() && Nearest.of(token.text(), Set.of("rule")).isPresent()) {
      return "Did you mean 'rule'?";
    }
    return RuleHead.ATTRIBUTES.getOrDefault(token.text(), RULES_ONLY);
  }

  private static boolean startsAnew(Token token) {
    return token.is("rule")
        || (token.isWord() && !token.is("end") && STRAYS.containsKey(token.text()));
  }

  private void rule() {
    int start = next++;
    int end = next;
    while (end < tokens.size() && !tokens.get(end).is("end") && !tokens.get(end).is("rule")) {
      end++;
    }
    boolean closed = end < tokens.size() && tokens.get(end).is("end");
    Token keyword = tokens.get(start);
    next = closed ? end + 1 : end;
    int endOffset = closed ? tokens.get(end).end() : tokens.get(end - 1).end();
    if (!closed) {
      problems.at(keyword, "this rule has no end.", "Close it with the word end.");
      return;
    }
    if (endOffset - keyword.start() > LONGEST_RULE) {
      problems.at(
          keyword,
          "this rule has more than " + LONGEST_RULE / 1024 + " KB.",
          "Split it over several rules that report the same.");
      return;
    }
    boolean named = start + 1 < end && tokens.get(start + 1).isText();
    if (!named) {
      problems.at(
          keyword,
          "this rule has no name in quotes.",
          "Write its id and title, as in rule \"MARAC-01 visible high risk\".");
    }
    int when = find("when", start, end);
    int then = find("then", Math.max(start, when), end);
    if (when < 0 || then < 0) {
      missingPart(keyword, when < 0 ? "when" : "then", start, end);
    }
    if (named && when >= 0 && then >= 0) {
      rules.add(
          new RuleOutline(
              keyword,
              tokens.get(start + 1),
              part(start + 2, when),
              part(when + 1, then),
              part(then + 1, end),
              endOffset));
    }
  }

  private void missingPart(Token keyword, String wanted, int start, int end) {
    Token near =
        tokens.subList(start, end).stream()
            .filter(Token::isWord)
            .filter(token -> token.text().length() <= wanted.length() + 1)
            .filter(token -> Nearest.of(token.text(), Set.of(wanted)).isPresent())
            .filter(token -> !SECTIONS.contains(token.text()))
            .findFirst()
            .orElse(null);
    if (near == null) {
      problems.at(
          keyword,
          "this rule has no '" + wanted + "'.",
          "A rule reads: rule \"…\" … when … then … end.");
    } else {
      problems.at(
          near, "'" + near.text() + "' is not a part of a rule.", "Did you mean '" + wanted + "'?");
    }
  }

  private int find(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  private Tokens part(int from, int to) {
    int endOffset = to < tokens.size() ? tokens.get(to).start() : source.text().length();
    return new Tokens(source, tokens.subList(Math.min(from, to), to), endOffset);
  }

  private static String shown(Token token) {
    return token.text().length() <= 40 ? token.text() : token.text().substring(0, 40) + "…";
  }
}
