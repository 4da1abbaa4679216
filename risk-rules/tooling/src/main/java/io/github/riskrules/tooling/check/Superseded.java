package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instrument that the pack itself says is no longer in force, in its changelog or in the note or
 * choice of a rule, as in "The Invented Act 1999 was repealed by the Invented Act 2020". The
 * library keeps no list of the law: what it does not find in the pack it does not claim.
 *
 * @param instrument what is no longer in force, as the pack calls it
 * @param fate what became of it, as in {@code repealed}
 * @param by what took its place, where the pack says so
 * @param where where the pack says so
 */
record Superseded(String instrument, String fate, Optional<String> by, String where) {
  private static final String CHANGELOG = "CHANGELOG.md";

  private static final String NAME = "\\p{Lu}[\\p{L}'’]*";

  /**
   * An Act or the like with its year and perhaps sections, a numbered one, or a title in quotes.
   */
  private static final String INSTRUMENT =
      "(?:"
          + NAME
          + "(?:,? (?:and|of|the|for|to|in|"
          + NAME
          + "))* (?:Act|Order|Regulations|Rules|Code|Measure) \\d{4}(?: ss?\\.[\\d(][\\w()–-]*)?"
          + "|SI \\d{4}/\\d+"
          + "|'[^'\\n]+'"
          + "|“[^”\\n]+”)";

  private static final Pattern SAID =
      Pattern.compile(
          "("
              + INSTRUMENT
              + ") (?:is|are|was|were|has been|have been) (?:now |since )?"
              + "(superseded|repealed|revoked|replaced|withdrawn)(?: by (?:the )?("
              + INSTRUMENT
              + "))?");

  /** Everything a pack says of what is no longer in force. */
  static List<Superseded> in(PackUnderCheck pack) {
    List<Superseded> found = new ArrayList<>();
    pack.pack()
        .file(CHANGELOG)
        .ifPresent(content -> find(new String(content, StandardCharsets.UTF_8), CHANGELOG, found));
    for (Rule rule : pack.policy().rules()) {
      String where = "rule " + pack.named(rule);
      find(rule.note() == null ? "" : rule.note(), where, found);
      find(rule.choice() == null ? "" : rule.choice(), where, found);
    }
    return found;
  }

  private static void find(String text, String where, List<Superseded> found) {
    Matcher said = SAID.matcher(text.replaceAll("\\s+", " "));
    while (said.find()) {
      found.add(
          new Superseded(
              bare(said.group(1)),
              said.group(2),
              Optional.ofNullable(said.group(3)).map(Superseded::bare),
              where));
    }
  }

  private static String bare(String name) {
    return name.replaceAll("^(?:['“]|The )|['”]$", "");
  }

  /** Whether an authority rests on it, and not on what took its place as well. */
  boolean isCitedIn(String citation) {
    return citation.contains(instrument) && by.stream().noneMatch(citation::contains);
  }
}
