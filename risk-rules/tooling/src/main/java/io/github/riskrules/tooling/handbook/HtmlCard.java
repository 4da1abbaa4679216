package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.handbook.HtmlWords.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule or an action as the card that its page shows.
 *
 * @param level the level of its heading
 * @param anchor where links to it lead
 * @param name what a link to it is called
 * @param id the rule's id; empty for an action
 * @param title the rule's title, or the action's label
 * @param tone the tier it raises to, as the style names it; empty where it raises none
 * @param tags what is seen of it at a glance; every one is also said in words
 * @param rule what only a rule has: effect, policy, when; empty for an action
 * @param remarks what else there is to say
 * @param examples scenarios; empty where there are none
 */
record HtmlCard(
    int level,
    String anchor,
    String name,
    String id,
    String title,
    String tone,
    List<Tag> tags,
    List<Map<String, Object>> rule,
    List<Named> remarks,
    List<Named> examples) {

  /** A word that stands out, in a tone of the style. */
  record Tag(String tone, String word) {}

  static HtmlCard of(int level, RuleEntry rule) {
    String tone = rule.tier() == null ? "" : tone(rule.tier());
    return new HtmlCard(
        level,
        rule.place().anchor(),
        rule.id(),
        rule.id(),
        rule.title(),
        tone,
        tags(rule),
        List.of(
            Map.of(
                "effect", HtmlWords.phrase(rule.effect()),
                "policy", rule.policy(),
                "when", HtmlWords.when(rule.when()))),
        Stream.of(Stream.of(rule.told(), rule.authority()), rule.remarks().stream())
            .flatMap(remarks -> remarks)
            .map(Named::of)
            .toList(),
        rule.examples().stream().map(Named::of).toList());
  }

  static HtmlCard of(int level, ActionEntry action) {
    return new HtmlCard(
        level,
        action.place().anchor(),
        action.label(),
        "",
        action.label(),
        "",
        tags(action),
        List.of(),
        action.remarks().stream().map(Named::of).toList(),
        List.of());
  }

  static HtmlCard of(int level, PromiseEntry promise) {
    return new HtmlCard(
        level,
        promise.place().anchor(),
        promise.id(),
        promise.id(),
        promise.says(),
        "",
        List.of(),
        List.of(
            Map.of(
                "effect", HtmlWords.phrase(promise.holds()),
                "policy", "",
                "when", HtmlWords.when(promise.when()))),
        promise.remarks().stream().map(Named::of).toList(),
        List.of());
  }

  private static List<Tag> tags(RuleEntry rule) {
    List<Tag> tags = new ArrayList<>();
    RiskTier tier = rule.tier();
    if (tier != null) {
      tags.add(new Tag(tone(tier), tier.name()));
    }
    if (rule.kinds().contains(FindingKind.SUGGESTS)) {
      tags.add(new Tag("", "suggests"));
    }
    if (rule.kinds().contains(FindingKind.RULES_OUT)) {
      tags.add(new Tag("", "rules out"));
    }
    tags.addAll(provenance(rule.isChoice(), rule.certainty()));
    return tags;
  }

  private static List<Tag> tags(ActionEntry action) {
    List<Tag> tags = new ArrayList<>();
    ActionEffect effect = action.action().effect();
    tags.add(
        new Tag(
            effect == ActionEffect.PROTECTIVE ? "good" : "",
            effect.name().toLowerCase(Locale.ROOT)));
    tags.addAll(provenance(action.isChoice(), action.certainty()));
    return tags;
  }

  private static List<Tag> provenance(boolean isChoice, Certainty certainty) {
    List<Tag> tags = new ArrayList<>();
    if (isChoice) {
      tags.add(new Tag("calm", "a choice"));
    }
    if (certainty == Certainty.D) {
      tags.add(new Tag("warn", "not verified"));
    }
    return tags;
  }

  private static String tone(RiskTier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
