package io.github.riskrules.tooling.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out a file of scenarios, line by line: no spaces at the end of a line, one blank line
 * between two scenarios and nowhere two, one space within braces and after commas.
 */
final class ScenarioLayout {
  private static final Pattern SCENARIO = Pattern.compile("  - .*");
  private static final Pattern COMMENT = Pattern.compile("  #.*");

  private final List<String> lines = new ArrayList<>();
  private boolean hasScenario;

  private ScenarioLayout() {}

  static String of(String text) {
    ScenarioLayout layout = new ScenarioLayout();
    boolean isFolded = false;
    for (String line : text.lines().toList()) {
      String stripped = line.stripTrailing();
      layout.put(isFolded || !layout.isPlain(stripped) ? stripped : spaced(stripped));
      isFolded |= stripped.matches(".*[|>][-+]?");
    }
    while (!layout.lines.isEmpty() && layout.lines.get(layout.lines.size() - 1).isEmpty()) {
      layout.lines.remove(layout.lines.size() - 1);
    }
    return String.join("\n", layout.lines) + "\n";
  }

  private boolean isPlain(String line) {
    return !line.strip().startsWith("#");
  }

  private void put(String line) {
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    if (line.isEmpty() && last.isEmpty()) {
      return;
    }
    boolean begins = SCENARIO.matcher(line).matches();
    if (begins || COMMENT.matcher(line).matches()) {
      // A comment right above a scenario belongs to it, and the blank line stands above both.
      if (hasScenario && !last.isEmpty() && !COMMENT.matcher(last).matches()) {
        lines.add("");
      }
      hasScenario |= begins;
    }
    lines.add(line);
  }

  private static String spaced(String line) {
    StringBuilder out = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char at = line.charAt(i);
      if (quote == 0 && at == '#' && i > 0 && line.charAt(i - 1) == ' ') {
        return out.append(line.substring(i)).toString();
      }
      boolean opens =
          at == '"' || (at == '\'' && (i == 0 || " [{,".indexOf(line.charAt(i - 1)) >= 0));
      if (quote == at) {
        quote = 0;
      } else if (quote == 0 && opens) {
        quote = at;
      }
      boolean apart = quote == 0 && at == '}' && out.charAt(out.length() - 1) == '{';
      if (quote == 0 && at == '}' && !apart && !out.toString().endsWith(" ")) {
        out.append(' ');
      }
      out.append(at);
      boolean more = quote == 0 && i + 1 < line.length() && line.charAt(i + 1) != ' ';
      if (more && at == '{' && line.charAt(i + 1) != '}') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
