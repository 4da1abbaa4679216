package io.github.riskrules.assurance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes rule files that look like rule files: the first byte chooses a good one, every three more
 * one edit of it, so that a fuzzer which knows only bytes gets past the first parenthesis.
 */
final class Splicer {
  /** What rule files are made of, and what they must not be made of. */
  static final List<String> TOKENS =
      List.of(
          "rule",
          "when",
          "then",
          "end",
          "not",
          "exists",
          "accumulate(",
          "from",
          "or",
          "and",
          "eval(",
          "salience 10",
          "enabled false",
          "import java.lang.*;",
          "function void x() { }",
          "declare",
          "query",
          "lock-on-active",
          "dialect \"mvel\"",
          "package",
          "global",
          "Incident(",
          "Tier(",
          "PriorIncident(",
          "Child(",
          "CourtOrder(",
          "count( 1 )",
          "$n",
          ":",
          ";",
          ",",
          "==",
          "!=",
          ">=",
          "<=",
          "<",
          ">",
          "in (",
          "contains",
          "matches \"(.*a){25}b\"",
          "||",
          "&&",
          "!",
          "(",
          ")",
          "((((((((",
          "[",
          "]",
          "{",
          "}",
          "#",
          "?",
          "\\",
          "\\u0022",
          "/*",
          "*/",
          "//",
          "\"",
          "'",
          "\u0000",
          "\u202e",
          "\u200b",
          "-1",
          "1e9",
          "99999999999999999999",
          "0x10",
          "null",
          "true",
          "Answer.YES",
          "Answer.NOT_ASKED",
          "RiskTier.HIGH",
          "07-Jun-2022",
          "31-Feb-2022",
          "dash.ticks",
          "dash.possibleTicks",
          "dash.strangulation",
          "history.eventsInYear",
          "victim.age",
          "atLeast",
          "atMost",
          "findings.raise(",
          "findings.suggest(",
          "findings.ruleOut(",
          "findings.toString()",
          "@authority(\"a\")",
          "@certainty(\"A\")",
          "@from(\"2026-01-01\")",
          "@until(\"2026-02-30\")",
          "@replaces(\"MARAC-01\")",
          "@choice(\"\")",
          "@x",
          "this",
          "System.exit( 0 )",
          "new Object()",
          "\r",
          "\t",
          "\ufeff");

  private static final Pattern PIECE = Pattern.compile("\\w+|\"[^\"]*\"|\\s+|.", Pattern.DOTALL);
  private static final int LONGEST_EDIT = 3;
  private static final int MOST_PIECES = 4_000;
  private static final List<List<String>> GOOD =
      Seeds.ruleFiles().stream().map(Splicer::pieces).toList();

  private Splicer() {}

  static void spliced(byte[] input) {
    RuleTexts.drl(text(input).getBytes(UTF_8));
  }

  /** The rule file that some bytes stand for. */
  static String text(byte[] input) {
    if (input.length == 0) {
      return "";
    }
    List<String> pieces = new ArrayList<>(GOOD.get(Byte.toUnsignedInt(input[0]) % GOOD.size()));
    for (int i = 1;
        i + LONGEST_EDIT <= input.length && pieces.size() < MOST_PIECES;
        i += LONGEST_EDIT) {
      edit(pieces, input[i], Byte.toUnsignedInt(input[i + 1]), Byte.toUnsignedInt(input[i + 2]));
    }
    return String.join("", pieces);
  }

  private static void edit(List<String> pieces, byte how, int where, int what) {
    int at = pieces.isEmpty() ? 0 : where * pieces.size() / 256;
    int other = pieces.isEmpty() ? 0 : what * pieces.size() / 256;
    switch (Math.floorMod(how, 6)) {
      case 0 -> pieces.add(at, TOKENS.get(what % TOKENS.size()) + " ");
      case 1 -> pieces.subList(at, Math.min(pieces.size(), at + 1 + what % 8)).clear();
      case 2 ->
          pieces.addAll(at, List.copyOf(pieces.subList(Math.min(at, other), Math.max(at, other))));
      case 3 -> {
        if (!pieces.isEmpty()) {
          pieces.set(at, pieces.get(other));
        }
      }
      case 4 -> {
        if (!pieces.isEmpty()) {
          pieces.set(at, TOKENS.get(what % TOKENS.size()));
        }
      }
      default -> pieces.add(at, Character.toString((char) what));
    }
  }

  private static List<String> pieces(byte[] file) {
    return PIECE.matcher(new String(file, UTF_8)).results().map(MatchResult::group).toList();
  }
}
