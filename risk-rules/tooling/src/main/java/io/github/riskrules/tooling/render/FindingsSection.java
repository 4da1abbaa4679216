package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why: what the rules found, on which facts, by whose authority, and where to read the rule. */
final class FindingsSection {
  private static final int FACTS_SHOWN = 4;

  private FindingsSection() {}

  static List<Block> of(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("Why this tier"));
    List<Block> raises = items(decision, FindingKind.RAISES);
    blocks.addAll(raises);
    if (raises.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "No rule known to hold raises it above "
                  + decision.tier().atLeast()
                  + ", the lowest tier there is."));
    }
    List<Block> suggests = items(decision, FindingKind.SUGGESTS);
    if (!suggests.isEmpty()) {
      blocks.add(new Block.Heading("Why these actions"));
      blocks.addAll(suggests);
    }
    return blocks;
  }

  private static List<Block> items(Decision decision, FindingKind kind) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : decision.findings()) {
      if (finding.kind() == kind && counts(decision, finding)) {
        byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
      }
    }
    return byRule.values().stream().map(FindingsSection::item).toList();
  }

  /** A suggestion that another rule overrides is explained where the action is: why not. */
  private static boolean counts(Decision decision, Finding finding) {
    return finding.action() == null || decision.suggests(finding.action());
  }

  private static Block item(List<Finding> ofOneRule) {
    Finding first = ofOneRule.get(0);
    RuleRef rule = first.rule();
    List<String> details = new ArrayList<>();
    for (Finding finding : ofOneRule) {
      details.add(
          finding.action() == null
              ? finding.reason()
              : finding.reason() + " [" + finding.action() + "]");
    }
    if (!first.evidence().isEmpty()) {
      details.add("Known: " + evidence(first.evidence()));
    }
    details.add(Words.authority(rule.authority()) + ", " + Words.place(rule));
    String title = rule.id() + " " + rule.title();
    return first.tier() == null
        ? Block.Item.of(title, Tone.STRONG, details)
        : Block.Item.of(first.tier() + ": " + title, Tone.of(first.tier()), details);
  }

  private static String evidence(List<Evidence> facts) {
    List<String> shown = facts.stream().map(each -> each.question() + " " + each.value()).toList();
    return Words.few(shown, FACTS_SHOWN, "; ");
  }
}
