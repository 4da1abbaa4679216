package io.github.riskrules.tooling.format;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule files and scenarios of a pack in one layout.
 *
 * @param files each of them that can be laid out
 * @param problems each that cannot, because it would not mean the same; it stays as it is
 */
public record PackFormat(List<Laid> files, List<Problem> problems) {
  public PackFormat {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Lays out a pack's own files. */
  public static PackFormat of(PolicyPack pack) {
    Meaning meaning = Meaning.in(pack);
    List<Laid> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : pack.files()) {
      boolean isRules = path.startsWith("rules/");
      if (!isRules && !path.startsWith("scenarios/")) {
        continue;
      }
      String before = new String(pack.file(path).orElseThrow(), StandardCharsets.UTF_8);
      String after = isRules ? RuleFileLayout.of(before) : ScenarioLayout.of(before);
      boolean isSame =
          isRules ? meaning.isSameRules(before, after) : meaning.isSameScenarios(before, after);
      if (isSame) {
        files.add(new Laid(path, after, !after.equals(before)));
      } else {
        problems.add(
            Problem.of(
                path,
                "this file cannot be laid out without changing what it says; it stays as it is.",
                "Write it in the plainest form; risk check says what is wrong with it."));
      }
    }
    return new PackFormat(files, problems);
  }

  /** The files that are laid out otherwise. */
  public List<Laid> changed() {
    return files.stream().filter(Laid::isChanged).toList();
  }
}
