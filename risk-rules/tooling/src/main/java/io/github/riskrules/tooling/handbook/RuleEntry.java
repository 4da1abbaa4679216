package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.line;
import static io.github.riskrules.tooling.render.Markdown.plain;
import static io.github.riskrules.tooling.render.Markdown.strong;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.ConditionWords;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule written out: what it finds and why, on what condition, by whose authority, for example.
 */
final class RuleEntry {
  private final Page page;
  private final Links links;

  RuleEntry(Page page, Links links) {
    this.page = page;
    this.links = links;
  }

  /** The heading of a rule, and in one sentence what it makes of an incident. */
  void open(Rule rule) {
    page.heading(4, Links.anchor(rule.ref()), plain(rule.id() + " " + rule.ref().title()));
    page.paragraph(
        "This incident "
            + Words.both(effects(rule))
            + " because: "
            + Words.sentence(plain(rule.ref().title())));
    if (!rule.comment().isEmpty()) {
      page.quote(line(rule.comment()));
    }
  }

  /** When it holds. */
  void condition(Rule rule) {
    List<Clause> clauses = ConditionWords.of(rule.when());
    if (clauses.isEmpty()) {
      page.paragraph("**When:** always, in every incident.");
    } else if (clauses.size() > 1) {
      page.paragraph("**When all of this is known:**");
      page.clauses(0, clauses);
    } else {
      condition(clauses.get(0));
    }
  }

  private void condition(Clause only) {
    page.paragraph(
        only.isQuestion()
            ? "**When it is known:** " + Page.clause(only)
            : "**When** it is known that "
                + plain(only.text())
                + (only.parts().isEmpty() ? "." : ":"));
    page.clauses(0, only.parts());
  }

  /** What it says to the people who handle the incident. */
  void findings(Rule rule) {
    Set<String> reasons =
        rule.then().stream().map(Statement::reason).collect(toCollection(LinkedHashSet::new));
    if (reasons.size() == 1) {
      page.paragraph("**People are told:** " + plain(reasons.iterator().next()));
      return;
    }
    page.paragraph("**People are told:**");
    for (Statement statement : rule.then()) {
      page.item(subject(statement) + ": " + plain(statement.reason()));
    }
  }

  /** By whose authority it stands, and where it differs from what other rules are. */
  void provenance(Rule rule) {
    page.paragraph(authority(rule.ref().authority()));
    if (rule.choice() != null) {
      page.item(choice(rule.choice()));
    }
    String days =
        Stream.concat(
                Stream.ofNullable(rule.from()).map(day -> "from " + Words.date(day)),
                Stream.ofNullable(rule.until()).map(day -> "until " + Words.date(day)))
            .collect(joining(" "));
    if (!days.isEmpty()) {
      page.item("**Applies** to assessments made " + days + ".");
    }
    if (rule.note() != null) {
      page.item("**Note:** " + plain(rule.note()));
    }
  }

  static String authority(Authority authority) {
    return "**Authority:** "
        + plain(Words.sentence(authority.citation()))
        + " **Certainty** "
        + plain(Words.sentence(Words.certainty(authority.certainty())));
  }

  static String choice(String written) {
    return "**A choice:** " + plain(Words.sentence(Choice.of(written).inWords()));
  }

  /** Scenarios in which it holds, and some beside; what holds in every incident has no beside. */
  void examples(Rule rule, Examples examples) {
    if (!rule.when().parts().isEmpty()) {
      page.item("It holds in", examples.holds(rule).stream().map(RuleEntry::quoted).toList());
      page.item(
          "It does not hold in", examples.beside(rule).stream().map(RuleEntry::beside).toList());
    }
  }

  private static String beside(Examples.Beside beside) {
    String answers =
        beside.differing().stream()
            .map(clause -> plain(clause.text()) + " " + strong(clause.answer()))
            .collect(joining("; "));
    return quoted(beside.name()) + (answers.isEmpty() ? "" : ", where: " + answers);
  }

  private static String quoted(String name) {
    return "“" + plain(name) + "”";
  }

  private List<String> effects(Rule rule) {
    List<String> effects = new ArrayList<>();
    rule.then().stream()
        .flatMap(statement -> Stream.ofNullable(statement.tier()))
        .max(Enum::compareTo)
        .ifPresent(tier -> effects.add("is at least " + strong(tier.name())));
    List<String> suggested = actions(rule, FindingKind.SUGGESTS);
    if (!suggested.isEmpty()) {
      effects.add("has " + Words.both(suggested) + " suggested");
    }
    List<String> ruledOut = actions(rule, FindingKind.RULES_OUT);
    if (!ruledOut.isEmpty()) {
      effects.add("has " + Words.both(ruledOut) + " ruled out");
    }
    return effects;
  }

  private List<String> actions(Rule rule, FindingKind kind) {
    return rule.then().stream()
        .filter(statement -> statement.kind() == kind)
        .flatMap(statement -> Stream.ofNullable(statement.action()))
        .distinct()
        // A label is a sentence of its own, and without quotes would run into the one around it.
        .map(code -> "“" + links.action(code) + "”")
        .toList();
  }

  private String subject(Statement statement) {
    String action = statement.action();
    return action == null
        ? "Tier " + Stream.ofNullable(statement.tier()).map(Enum::name).collect(joining())
        : links.action(action);
  }
}
