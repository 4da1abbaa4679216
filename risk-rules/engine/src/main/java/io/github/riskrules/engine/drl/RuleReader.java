package io.github.riskrules.engine.drl;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.direction.DirectionRule;
import io.github.riskrules.engine.direction.ListRule;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its name, where it comes from, when it holds and what it then reports. */
final class RuleReader {
  private final String pack;
  private final String file;
  private final SourceText source;
  private final Map<String, PolicyAction> actions;
  private final FileProblems problems;

  RuleReader(
      String pack,
      String file,
      SourceText source,
      Map<String, PolicyAction> actions,
      FileProblems problems) {
    this.pack = pack;
    this.file = file;
    this.source = source;
    this.actions = actions;
    this.problems = problems;
  }

  /** The rule, or null with everything wrong with it reported. */
  @Nullable Rule read(RuleOutline outline, String comment) {
    int before = problems.size();
    RuleName name = RuleName.read(outline.name(), problems);
    Provenance provenance =
        Provenance.read(outline.keyword(), RuleHead.read(outline.head(), problems), problems);
    Condition.All when = WhenReader.read(outline.keyword(), outline.when(), problems);
    List<Statement> then =
        new ThenReader(actions, problems).read(outline.keyword(), outline.then());
    new ListRule(problems).check(when);
    if (problems.size() > before
        || problems.anyWithin(outline.keyword().start(), outline.endOffset())
        || name == null
        || provenance == null) {
      return null;
    }
    checkNotEmpty(outline, when, then);
    new DirectionRule(actions, problems).check(when, then);
    if (problems.size() > before) {
      return null;
    }
    int line = source.origin(outline.keyword().start()).line();
    return new Rule(
        new RuleRef(name.id(), name.title(), pack, file, line, provenance.authority()),
        when,
        then,
        provenance.from(),
        provenance.until(),
        provenance.choice(),
        provenance.replaces(),
        provenance.note(),
        comment);
  }

  private void checkNotEmpty(RuleOutline outline, Condition.All when, List<Statement> then) {
    boolean onlySuggests =
        then.stream().allMatch(statement -> statement.kind() == FindingKind.SUGGESTS);
    if (when.parts().isEmpty() && !onlySuggests) {
      problems.at(
          outline.keyword(),
          "this rule holds for every incident, and raises the tier or rules an action out.",
          "Give it a condition; only a suggestion may stand without one.");
    }
  }
}
