package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.engine.policy.PolicySources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out what a policy promises of every incident, for people who read no rule files. */
final class PromiseWriter {
  private static final String NOT_KNOWN = "While it is not known:";

  private final Policy policy;
  private final PolicySources sources;
  private final Links links;

  PromiseWriter(Policy policy, PolicySources sources, Links links) {
    this.policy = policy;
    this.sources = sources;
    this.links = links;
  }

  /** Every promise of the policy, those of the packs it extends first. */
  List<PromiseEntry> all() {
    return sources.properties().stream().map(this::write).toList();
  }

  private PromiseEntry write(PolicyProperty property) {
    List<Remark> remarks = new ArrayList<>();
    List<Phrase> open = open(property);
    if (!property.when().parts().isEmpty() && !open.isEmpty()) {
      remarks.add(Remark.of(NOT_KNOWN, Phrase.both(open).plain(".")));
    }
    remarks.add(Remark.of("Otherwise:", property.hazard()));
    from(property).ifPresent(layer -> remarks.add(Remark.of("Promised by", layer)));
    return new PromiseEntry(
        new Place(policy.ref().id(), "promise." + property.id()),
        property.id(),
        property.promise(),
        Phrase.of("Such an incident ").and(Phrase.both(holds(property))).plain("."),
        When.of(property.when()),
        remarks);
  }

  private Optional<Phrase> from(PolicyProperty property) {
    return sources.extended().stream()
        .filter(layer -> layer.pack().equals(property.pack()))
        .findFirst()
        .map((PolicyLayer layer) -> TakenOver.link(layer).plain("."));
  }

  private List<Phrase> holds(PolicyProperty property) {
    List<Phrase> holds = new ArrayList<>();
    property.atLeast().ifPresent(tier -> holds.add(Phrase.of("is at least ").strong(tier.name())));
    actions("has ", property.actions(), " suggested").ifPresent(holds::add);
    actions("never has ", property.notActions(), " suggested").ifPresent(holds::add);
    return holds;
  }

  private List<Phrase> open(PolicyProperty property) {
    List<Phrase> stay = new ArrayList<>();
    property.atLeast().ifPresent(tier -> stay.add(Phrase.NOTHING.strong(tier.name())));
    property.actions().forEach(code -> stay.add(links.quoted(code)));
    List<Phrase> wait =
        property.notActions().stream().filter(this::isConditional).map(links::quoted).toList();
    List<Phrase> open = new ArrayList<>();
    if (!stay.isEmpty()) {
      open.add(Phrase.both(stay).plain(stay.size() == 1 ? " stays open" : " stay open"));
    }
    if (!wait.isEmpty()) {
      open.add(Phrase.both(wait).plain(wait.size() == 1 ? " is" : " are").plain(" not suggested"));
    }
    return open;
  }

  private boolean isConditional(String code) {
    return policy
        .action(code)
        .filter(action -> action.action().effect() == ActionEffect.CONDITIONAL)
        .isPresent();
  }

  private Optional<Phrase> actions(String before, List<String> codes, String after) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(before)
                .and(Phrase.both(codes.stream().map(links::quoted).toList()))
                .plain(after));
  }
}
