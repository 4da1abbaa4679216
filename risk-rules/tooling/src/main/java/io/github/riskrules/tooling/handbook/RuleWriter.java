package io.github.riskrules.tooling.handbook;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rules out for people who read no rule files. */
final class RuleWriter {
  private final Links links;
  private final PolicySources sources;
  private final Examples examples;

  RuleWriter(Links links, PolicySources sources, Examples examples) {
    this.links = links;
    this.sources = sources;
    this.examples = examples;
  }

  /** A rule of a pack. */
  RuleEntry write(Rule rule) {
    List<Remark> remarks = remarks(rule);
    sources.replaced().stream()
        .filter(other -> other.id().equalsIgnoreCase(rule.replaces()))
        .map(
            other ->
                Remark.of(
                    "In place of",
                    links.rule(other.ref()).plain(" " + Words.sentence(other.ref().title()))))
        .forEach(remarks::add);
    KeptRules.of(rule, sources).ifPresent(remarks::add);
    return entry(rule, When.of(rule.when()), remarks, examples(rule));
  }

  /** A safeguard, which no scenario is written for. */
  RuleEntry safeguard(Rule rule, When when, List<Remark> more) {
    List<Remark> remarks = remarks(rule);
    remarks.addAll(more);
    return entry(rule, when, remarks, List.of());
  }

  private RuleEntry entry(Rule rule, When when, List<Remark> remarks, List<Remark> shown) {
    Authority authority = rule.ref().authority();
    return new RuleEntry(
        links.place(rule.ref()),
        rule.id(),
        rule.ref().title(),
        rule.then().stream().map(Statement::kind).collect(toSet()),
        tier(rule),
        effect(rule),
        rule.comment(),
        when,
        told(rule),
        authority(authority),
        authority.certainty(),
        rule.choice() != null,
        remarks,
        shown);
  }

  private static @Nullable RiskTier tier(Rule rule) {
    return rule.then().stream()
        .flatMap(statement -> Stream.ofNullable(statement.tier()))
        .max(Enum::compareTo)
        .orElse(null);
  }

  private Phrase effect(Rule rule) {
    List<Phrase> effects = new ArrayList<>();
    RiskTier tier = tier(rule);
    if (tier != null) {
      effects.add(Phrase.of("is at least ").strong(tier.name()));
    }
    List<Phrase> suggested = actions(rule, FindingKind.SUGGESTS);
    if (!suggested.isEmpty()) {
      effects.add(Phrase.of("has ").and(Phrase.both(suggested)).plain(" suggested"));
    }
    List<Phrase> ruledOut = actions(rule, FindingKind.RULES_OUT);
    if (!ruledOut.isEmpty()) {
      effects.add(Phrase.of("has ").and(Phrase.both(ruledOut)).plain(" ruled out"));
    }
    return Phrase.of("This incident ")
        .and(Phrase.both(effects))
        .plain(" because: " + Words.sentence(rule.ref().title()));
  }

  private List<Phrase> actions(Rule rule, FindingKind kind) {
    return rule.then().stream()
        .filter(statement -> statement.kind() == kind)
        .flatMap(statement -> Stream.ofNullable(statement.action()))
        .distinct()
        .map(links::quoted)
        .toList();
  }

  private Remark told(Rule rule) {
    String name = "People are told:";
    Set<String> reasons =
        rule.then().stream().map(Statement::reason).collect(toCollection(LinkedHashSet::new));
    return reasons.size() == 1
        ? Remark.of(name, reasons.iterator().next())
        : new Remark(name, rule.then().stream().map(this::told).toList());
  }

  private Phrase told(Statement statement) {
    String action = statement.action();
    RiskTier tier = statement.tier();
    Phrase subject =
        action == null ? Phrase.of(tier == null ? "" : "Tier " + tier) : links.action(action);
    return subject.plain(": " + statement.reason());
  }

  static Remark authority(Authority authority) {
    return Remark.of(
        "Authority:",
        Phrase.of(Words.sentence(authority.citation()) + " ")
            .strong("Certainty")
            .plain(" " + Words.sentence(Words.certainty(authority.certainty()))));
  }

  static Remark choice(String written) {
    return Remark.of("A choice:", Words.sentence(Choice.of(written).inWords()));
  }

  private static List<Remark> remarks(Rule rule) {
    List<Remark> remarks = new ArrayList<>();
    if (rule.choice() != null) {
      remarks.add(choice(rule.choice()));
    }
    List<String> days = new ArrayList<>();
    if (rule.from() != null) {
      days.add("from " + Words.date(rule.from()));
    }
    if (rule.until() != null) {
      days.add("until " + Words.date(rule.until()));
    }
    if (!days.isEmpty()) {
      remarks.add(Remark.of("Applies", "to assessments made " + String.join(" ", days) + "."));
    }
    if (rule.note() != null) {
      remarks.add(Remark.of("Note:", rule.note()));
    }
    return remarks;
  }

  /** Scenarios in which it holds, and some beside; what holds in every incident has no beside. */
  private List<Remark> examples(Rule rule) {
    if (rule.when().parts().isEmpty()) {
      return List.of();
    }
    List<Phrase> holds =
        examples.holds(rule).stream().map(name -> Phrase.of(quoted(name))).toList();
    List<Phrase> beside = examples.beside(rule).stream().map(RuleWriter::beside).toList();
    return Stream.of(new Remark("It holds in:", holds), new Remark("It does not hold in:", beside))
        .filter(remark -> !remark.texts().isEmpty())
        .toList();
  }

  private static Phrase beside(Examples.Beside beside) {
    Phrase phrase = Phrase.of(quoted(beside.name()));
    String before = ", where: ";
    for (var clause : beside.differing()) {
      phrase = phrase.plain(before + clause.text() + " ").strong(clause.answer());
      before = "; ";
    }
    return phrase;
  }

  private static String quoted(String name) {
    return "“" + name + "”";
  }
}
