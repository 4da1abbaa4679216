package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a handbook together from a policy, what it was merged from, and its scenarios. */
final class Composer {
  private final Policy policy;
  private final PolicySources sources;
  private final Safeguards safeguards;
  private final Links links;
  private final RuleWriter rules;
  private final ActionWriter actions;

  Composer(PolicyPack pack, List<ScenarioResult> results) {
    this.policy = pack.policy();
    this.sources = pack.sources();
    this.safeguards = Safeguards.of(policy);
    this.links = new Links(policy);
    this.rules = new RuleWriter(links, sources, Examples.of(results));
    this.actions =
        new ActionWriter(
            links,
            Stream.concat(policy.rules().stream(), SafeguardRules.of(safeguards).stream())
                .toList());
  }

  Handbook handbook() {
    return new Handbook(
        policy.ref(),
        Opening.of(policy, sources),
        chapters(sources.own(), policy.rules()),
        policy.ownActions().stream().map(actions::write).toList(),
        SafeguardRules.written(safeguards, rules),
        new PromiseWriter(policy, sources, links).all(),
        KeptRules.written(sources, this::kept),
        sources.extended().stream().map(this::takenOver).toList());
  }

  /** A rule that must be kept, or what stands in its place. */
  private Phrase kept(String id) {
    return Stream.concat(policy.rules().stream(), sources.replaced().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> line(rule).words())
        .orElse(Phrase.of(id));
  }

  private TakenOver takenOver(PolicyLayer layer) {
    return new TakenOver(
        layer,
        chapters(
            layer, Stream.concat(policy.rules().stream(), sources.replaced().stream()).toList()),
        Stream.concat(policy.actions().stream(), sources.redefined().stream())
            .filter(action -> action.pack().equals(layer.pack()))
            .map(this::line)
            .toList());
  }

  private List<RuleChapter> chapters(PolicyLayer layer, List<Rule> among) {
    List<RuleChapter> chapters = new ArrayList<>();
    for (Chapter chapter : Chapter.of(layer, among)) {
      chapters.add(
          new RuleChapter(
              chapters.size() + 1, chapter, chapter.rules().stream().map(this::line).toList()));
    }
    return chapters;
  }

  private Line<RuleEntry> line(Rule rule) {
    if (!sources.replaced().contains(rule)) {
      return new Line<>(
          links.place(rule.ref()),
          links.rule(rule.ref()).plain(" " + rule.ref().title()),
          rules.write(rule));
    }
    Phrase struck = Phrase.NOTHING.struck(rule.id() + " " + rule.ref().title());
    Phrase words =
        Stream.concat(policy.rules().stream(), sources.replaced().stream())
            .filter(other -> rule.id().equalsIgnoreCase(other.replaces()))
            .findFirst()
            .map(stands -> struck.plain(", replaced by ").and(links.rule(stands.ref())))
            .orElse(struck);
    return new Line<>(links.place(rule.ref()), words, null);
  }

  private Line<ActionEntry> line(PolicyAction action) {
    return sources.redefined().contains(action)
        ? new Line<>(
            links.place(action),
            Phrase.NOTHING
                .struck(action.action().label())
                .plain(", described anew: ")
                .and(links.action(action.code())),
            null)
        : new Line<>(links.place(action), links.action(action), actions.write(action));
  }
}
