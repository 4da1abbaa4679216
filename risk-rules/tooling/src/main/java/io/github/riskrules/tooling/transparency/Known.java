package io.github.riskrules.tooling.transparency;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.render.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack and the library know of themselves, in words that more than one document uses. */
final class Known {
  private final PolicyPack pack;
  private final FactUse use;

  Known(PolicyPack pack) {
    this.pack = pack;
    this.use = FactUse.of(pack.policy());
  }

  Policy policy() {
    return pack.policy();
  }

  FactUse use() {
    return use;
  }

  /** The policy with its version, as in "Northamptonshire domestic abuse policy, 2026.1". */
  String name() {
    return policy().title() + ", " + policy().ref().version();
  }

  String library() {
    return "risk-rules " + RiskEngine.version();
  }

  /** The pack and those it extends, each with its digest. */
  List<String> versions() {
    return pack.packs().stream()
        .map(each -> each.id() + " " + each.version() + ", digest " + each.digest())
        .toList();
  }

  String inForce() {
    String from = "In force from " + Words.date(policy().inForceFrom());
    return policy().inForceUntil() == null
        ? from + ", without a last day."
        : from + " until " + Words.date(policy().inForceUntil()) + ".";
  }

  long tierRules() {
    return policy().rules().stream().filter(Rule::isTierRule).count();
  }

  long otherRules() {
    return policy().rules().size() - tierRules();
  }

  long actions(ActionEffect effect) {
    return policy().actions().stream().filter(each -> each.action().effect() == effect).count();
  }

  /** Who must authorise an action, and for how many somebody must. */
  String authorisers() {
    List<String> all =
        policy().actions().stream()
            .map(PolicyAction::action)
            .map(Action::whoAuthorises)
            .filter(Objects::nonNull)
            .map(Words::capital)
            .toList();
    return all.isEmpty()
        ? "Each action names who takes it."
        : "Each action names who takes it, and "
            + all.size()
            + " of them who must authorise it: "
            + String.join("; ", new TreeSet<>(all))
            + ".";
  }

  /** How certain the authorities of the rules are. */
  List<String> certainties() {
    return policy().rules().stream()
        .collect(
            Collectors.groupingBy(
                rule -> rule.ref().authority().certainty(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            each ->
                Words.counted(each.getValue(), "rule")
                    + " of certainty "
                    + Words.certainty(each.getKey())
                    + ".")
        .toList();
  }

  /** The facts that an incident can be given, without those that are counted from others. */
  static List<VocabularyFact> facts() {
    return Stream.of(FactScope.values())
        .filter(scope -> scope != FactScope.TIER)
        .flatMap(scope -> Vocabulary.standard().facts(scope).stream())
        .filter(fact -> !fact.derived())
        .toList();
  }

  /** The facts of each part of an incident. */
  static Map<String, List<VocabularyFact>> groups() {
    return facts().stream()
        .collect(Collectors.groupingBy(Known::group, LinkedHashMap::new, Collectors.toList()));
  }

  private static String group(VocabularyFact fact) {
    if (fact.scope().isList()) {
      return fact.scope().listPath();
    }
    int dot = fact.path().indexOf('.');
    return dot < 0 ? "incident" : fact.path().substring(0, dot);
  }

  boolean uses(VocabularyFact fact) {
    return !use.usersOf(fact.fullPath()).isEmpty();
  }
}
