package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;
import static io.github.riskrules.tooling.render.Markdown.struck;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a policy takes over from the packs it extends, by link, and what it puts in its place. */
final class InheritedPart {
  static final String TITLE = "What it takes over";
  static final String ANCHOR = "inherited";

  private final Page page;
  private final Links links;
  private final Policy policy;
  private final PolicySources sources;

  InheritedPart(Page page, Links links, Policy policy, PolicySources sources) {
    this.page = page;
    this.links = links;
    this.policy = policy;
    this.sources = sources;
  }

  /** The packs that it extends, the last extended one first. */
  static List<PolicyLayer> layers(PolicySources sources) {
    return sources.layers().subList(0, sources.layers().size() - 1);
  }

  void print() {
    page.heading(2, ANCHOR, TITLE);
    page.paragraph(
        "Each rule and action below is explained in the handbook that its link leads to. What is"
            + " struck out does not apply here: what stands in its place is named beside it.");
    for (PolicyLayer layer : layers(sources)) {
      page.heading(3, "Rules of " + Links.page(layer.title(), layer.pack()));
      List<Rule> rules =
          Stream.concat(policy.rules().stream(), sources.replaced().stream()).toList();
      for (Chapter chapter : Chapter.of(layer, rules)) {
        page.item(plain(chapter.title()));
        chapter.rules().forEach(rule -> page.item(1, rule(rule)));
      }
      page.heading(3, "Actions of " + Links.page(layer.title(), layer.pack()));
      Stream.concat(policy.actions().stream(), sources.redefined().stream())
          .filter(action -> action.pack().equals(layer.pack()))
          .forEach(action -> page.item(action(action)));
    }
  }

  private String rule(Rule rule) {
    String title = plain(rule.ref().title());
    return inPlaceOf(rule)
        .map(
            stands ->
                struck(rule.id() + " " + rule.ref().title())
                    + ", replaced by "
                    + links.rule(stands.ref()))
        .findFirst()
        .orElse(links.rule(rule.ref()) + " " + title);
  }

  private Stream<Rule> inPlaceOf(Rule rule) {
    return sources.replaced().contains(rule)
        ? Stream.concat(policy.rules().stream(), sources.replaced().stream())
            .filter(other -> rule.id().equalsIgnoreCase(other.replaces()))
        : Stream.empty();
  }

  private String action(PolicyAction action) {
    return sources.redefined().contains(action)
        ? struck(action.action().label()) + ", described anew: " + links.action(action.code())
        : links.action(action);
  }
}
