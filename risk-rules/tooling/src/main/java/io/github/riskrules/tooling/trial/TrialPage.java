package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.coverage.PackCoverage;
import io.github.riskrules.tooling.html.ContentsEntry;
import io.github.riskrules.tooling.html.HtmlPage;
import io.github.riskrules.tooling.render.Printable;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report as a page for a browser: what failed and why before anything else, then pictures of
 * what the scenarios reach, file by file down to the single condition.
 */
public final class TrialPage {
  private static final String TITLE = "Tests of ";

  private final TrialReport report;
  private final PackTrial trial;
  private final PackCoverage coverage;

  private TrialPage(TrialReport report) {
    this.report = report;
    this.trial = report.trial();
    this.coverage = trial.coverage();
  }

  /** The page as one HTML file. */
  public static String of(TrialReport report) {
    TrialPage page = new TrialPage(report);
    PolicyRef policy = page.trial.policy().ref();
    return HtmlPage.of(TITLE + policy.id() + " " + policy.version(), "trial", page.content());
  }

  /** Whether a text is such a page about a pack, whatever its version. */
  public static boolean isOf(String pack, String text) {
    return text.startsWith("<!DOCTYPE html>") && text.contains("<title>" + TITLE + pack + " ");
  }

  private Map<String, Object> content() {
    List<RuleFileShares> ruleFiles = RuleFileShares.of(coverage.rules());
    List<Share> scenarioFiles = scenarioFiles();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("contents", contents(ruleFiles, scenarioFiles));
    content.put("passed", trial.passed());
    content.put("policy", Printable.of(trial.policy().title()));
    content.put("verdict", verdict());
    content.put("behind", report.behindFailures());
    content.put("figures", figures());
    content.put("problems", texts(trial.problems()));
    content.put("failed", report.failed());
    content.put("gaps", texts(trial.gaps()));
    content.put("ruleFiles", ruleFiles);
    content.put("scenarioFiles", scenarioFiles);
    return content;
  }

  private List<ContentsEntry> contents(List<RuleFileShares> ruleFiles, List<Share> scenarioFiles) {
    List<ContentsEntry> contents = new ArrayList<>();
    addTo(contents, "problems", "Could not be read", trial.problems().size());
    addTo(contents, "failed", "Failed scenarios", report.failed().size());
    addTo(contents, "gaps", "Rules not reached", trial.gaps().size());
    addTo(contents, "rules", "Rules and conditions", ruleFiles.size());
    addTo(contents, "scenarios", "Scenario files", scenarioFiles.size());
    return contents;
  }

  private static void addTo(
      List<ContentsEntry> contents, String anchor, String title, int entries) {
    if (entries > 0) {
      contents.add(new ContentsEntry(anchor, title, Integer.toString(entries), List.of()));
    }
  }

  private String verdict() {
    int failures = report.failed().size();
    if (trial.passed()) {
      return "Every scenario came out as expected, and every rule is reached.";
    } else if (failures > 0) {
      return failures == 1
          ? "One scenario came out otherwise than expected."
          : failures + " scenarios came out otherwise than expected.";
    }
    return trial.problems().isEmpty()
        ? "Every scenario came out as expected, but some rules are not reached."
        : "Some scenarios could not be read, so they were not run.";
  }

  private List<Share> figures() {
    int scenarios = trial.results().size();
    int rules = coverage.rules().size();
    return List.of(
        new Share("scenarios passed", scenarios - report.failed().size(), scenarios),
        new Share("rules are reached", rules - coverage.gaps().size(), rules),
        new Share("conditions decide both ways", coverage.deciding(), coverage.conditions()));
  }

  private List<Share> scenarioFiles() {
    Map<String, List<ScenarioResult>> byFile =
        trial.results().stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.scenario().file(), TreeMap::new, Collectors.toList()));
    return byFile.entrySet().stream()
        .map(
            file ->
                new Share(
                    file.getKey(),
                    (int) file.getValue().stream().filter(ScenarioResult::passed).count(),
                    file.getValue().size()))
        .toList();
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(problem -> Printable.of(problem.text())).toList();
  }
}
