package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.line;
import static io.github.riskrules.tooling.render.Markdown.link;
import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.render.Words;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A policy pack as a book for people who read no rule files: how the tier comes about, what is
 * suggested and what is ruled out, each action, and the safeguards of the library, with scenarios
 * as examples. A pack that extends others explains its own rules and actions, and leads to the
 * handbooks of the others for the rest.
 */
public final class Handbook {
  private static final String TIER = "What raises the tier";
  private static final String ACTIONS = "What is suggested, and what is ruled out";
  private static final String EACH_ACTION = "The actions";

  private final Policy policy;
  private final PolicySources sources;
  private final Safeguards safeguards;
  private final Examples examples;
  private final List<Chapter> chapters;
  private final Page page = new Page();
  private final Links links;
  private final RuleEntry entry;

  private Handbook(PolicyPack pack, List<ScenarioResult> results) {
    this.policy = pack.policy();
    this.sources = pack.sources();
    this.safeguards = Safeguards.of(policy);
    this.examples = Examples.of(results);
    this.chapters = Chapter.of(sources.own(), policy.rules());
    this.links = new Links(policy);
    this.entry = new RuleEntry(page, links);
  }

  /**
   * Writes the handbook of a pack as Markdown. The same pack gives the same text, to the byte.
   *
   * @param results how the scenarios of the pack went; they are the examples
   */
  public static String of(PolicyPack pack, List<ScenarioResult> results) {
    Handbook handbook = new Handbook(pack, results);
    handbook.print();
    return handbook.page.toString();
  }

  private void print() {
    Opening opening = new Opening(page);
    opening.title(policy, sources);
    contents();
    opening.howToRead();
    part(TIER, "tier", Chapter::raisesTheTier);
    part(ACTIONS, "suggestions", chapter -> !chapter.raisesTheTier());
    actions();
    new SafeguardPart(page, entry, safeguards).print();
    if (extendsOthers()) {
      new InheritedPart(page, links, policy, sources).print();
    }
  }

  private boolean extendsOthers() {
    return !InheritedPart.layers(sources).isEmpty();
  }

  private void contents() {
    page.heading(2, "Contents");
    page.item(link("How to read this", "#" + Opening.READING));
    contents(TIER, "tier", Chapter::raisesTheTier);
    contents(ACTIONS, "suggestions", chapter -> !chapter.raisesTheTier());
    page.item(link(EACH_ACTION, "#actions"));
    page.item(link(SafeguardPart.TITLE, "#" + SafeguardPart.ANCHOR));
    if (extendsOthers()) {
      page.item(link(InheritedPart.TITLE, "#" + InheritedPart.ANCHOR));
    }
  }

  private void contents(String title, String anchor, Predicate<Chapter> belongs) {
    List<Chapter> within = chapters.stream().filter(belongs).toList();
    if (!within.isEmpty()) {
      page.item(link(title, "#" + anchor));
    }
    for (Chapter chapter : within) {
      int rules = chapter.rules().size();
      page.item(
          1,
          link(numbered(chapter), "#" + chapter.anchor())
              + String.format(Locale.ROOT, " (%d %s)", rules, rules == 1 ? "rule" : "rules"));
    }
  }

  private String numbered(Chapter chapter) {
    return (chapters.indexOf(chapter) + 1) + ". " + chapter.title();
  }

  private void part(String title, String anchor, Predicate<Chapter> belongs) {
    List<Chapter> within = chapters.stream().filter(belongs).toList();
    if (!within.isEmpty()) {
      page.heading(2, anchor, title);
    }
    within.forEach(this::chapter);
  }

  private void chapter(Chapter chapter) {
    page.heading(3, chapter.anchor(), plain(numbered(chapter)));
    if (!chapter.introduction().isEmpty()) {
      page.paragraph(line(chapter.introduction()));
    }
    page.paragraph("Rule file: " + plain(chapter.file()));
    for (Rule rule : chapter.rules()) {
      entry.open(rule);
      entry.condition(rule);
      entry.findings(rule);
      entry.provenance(rule);
      replaced(rule);
      entry.examples(rule, examples);
    }
  }

  private void replaced(Rule rule) {
    sources.replaced().stream()
        .filter(other -> other.id().equalsIgnoreCase(rule.replaces()))
        .forEach(
            other ->
                page.item(
                    "**In place of** "
                        + links.rule(other.ref())
                        + " "
                        + Words.sentence(plain(other.ref().title()))));
  }

  private void actions() {
    List<PolicyAction> own =
        policy.actions().stream()
            .filter(action -> action.pack().equals(policy.ref().id()))
            .toList();
    List<Rule> all =
        Stream.concat(policy.rules().stream(), SafeguardPart.rules(safeguards).stream()).toList();
    page.heading(2, "actions", EACH_ACTION);
    for (Urgency urgency : Urgency.values()) {
      List<PolicyAction> actions =
          own.stream().filter(action -> action.action().urgency() == urgency).toList();
      if (!actions.isEmpty()) {
        page.heading(3, Words.urgency(urgency));
        actions.forEach(new ActionEntry(page, links, all)::print);
      }
    }
  }
}
