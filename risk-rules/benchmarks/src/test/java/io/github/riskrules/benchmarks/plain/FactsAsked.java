package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.stream.Collectors;

/** How Java asks for a fact: one that is counted is asked for by what it is counted from. */
final class FactsAsked {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private final Pen pen;

  FactsAsked(Pen pen) {
    this.pen = pen;
  }

  String ask(VocabularyFact fact, String together) {
    return switch (fact.fullPath()) {
      case "dash.ticks", "dash.possibleTicks" -> ticks(fact) + "(open, " + together + ");\n";
      case "history.eventsInYear", "history.possibleEventsInYear" -> events(false, together);
      case "history.crimesInYear", "history.possibleCrimesInYear" -> events(true, together);
      case "children.oldest" -> children("age", together);
      case "children.allSeen" -> children("seen", together);
      case "orders.breached" -> breaches(false, together);
      case "orders.bailBreached" -> breaches(true, together);
      default -> fact.scope() == FactScope.TIER ? "" : plain(fact, together);
    };
  }

  private String plain(VocabularyFact fact, String together) {
    if (!fact.derived()) {
      return add(fact, together);
    }
    String name = "openSourcesOf" + RuleMethods.capital(Facts.name(fact.path()));
    String each = fact.scope().isList() ? ", int i" : "";
    String head = "void " + name + "(OpenFacts open, int together" + each + ")";
    if (!pen.has(head)) {
      pen.method(
          head,
          "What " + fact.fullPath() + " is counted from",
          fact.from().stream()
              .map(path -> source(fact, path, "together"))
              .collect(Collectors.joining()));
    }
    return name + "(open, " + together + (each.isEmpty() ? "" : ", i") + ");\n";
  }

  /** What is counted from entries that nobody asks for one by one is never open. */
  private String source(VocabularyFact counted, String path, String together) {
    return VOCABULARY
        .find(counted.scope(), path)
        .map(
            source -> {
              String added =
                  path.endsWith(".complete")
                      ? whetherComplete(path, together)
                      : add(source, together);
              return counted.scope().isList() ? added : Java.when(unstated(source), added);
            })
        .orElse("");
  }

  String whetherComplete(String path, String beside) {
    return add(VOCABULARY.incidentFact(path), beside + " + 1");
  }

  @SuppressWarnings("EnumOrdinal") // The words of questions lie in the order of the constants.
  private static String add(VocabularyFact fact, String together) {
    return fact.scope().isList()
        ? "open.add(%d, i, %d, %s);\n".formatted(fact.scope().ordinal(), fact.order(), together)
        : "open.add(%d, %s);\n".formatted(fact.order(), together);
  }

  private String unstated(VocabularyFact fact) {
    String read = pen.facts().read(fact);
    return fact.type() == FactType.ANSWER
        ? "!" + read + ".isKnown()"
        : fact.always() ? "false" : read + " == null";
  }

  private String ticks(VocabularyFact count) {
    String head = "void openTicks(OpenFacts open, int together)";
    if (!pen.has(head)) {
      String none =
          count.from().stream()
              .map(VOCABULARY::incidentFact)
              .map(this::unstated)
              .collect(Collectors.joining(" && "));
      StringBuilder body =
          new StringBuilder(
              Java.when(
                  RuleMethods.onLines("dash.statedTicks() != null && " + none),
                  add(VOCABULARY.incidentFact("dash.statedUnanswered"), "together") + "return;\n"));
      for (String path : count.from()) {
        VocabularyFact question = VOCABULARY.incidentFact(path);
        body.append(Java.when(unstated(question), add(question, "together")));
      }
      pen.method(head, "The questions of the form that nobody answered", body.toString());
    }
    return "openTicks";
  }

  private String events(boolean crimes, String together) {
    String name = crimes ? "openCrimes" : "openEvents";
    String head = "void " + name + "(OpenFacts open, int together)";
    if (!pen.has(head)) {
      String each =
          Java.when(
                  "each.possiblyMonthsBefore() != null && each.possiblyMonthsBefore() > 12"
                      + (crimes ? "\n    || each.crime() == Answer.NO" : ""),
                  "continue;\n")
              + Java.when(
                  "each.monthsBefore() == null || each.monthsBefore() > 12",
                  add(prior("earliest"), "together"))
              + (crimes
                  ? Java.when("!each.crime().isKnown()", add(prior("crime"), "together"))
                  : "");
      pen.method(
          head,
          "What may yet count as within a year",
          Java.when(
                  pen.facts().isOpen(FactScope.PRIOR_INCIDENT).text(),
                  whetherComplete("history.complete", "together"))
              + pen.facts().forEach(FactScope.PRIOR_INCIDENT, each));
    }
    return name + "(open, " + together + ");\n";
  }

  private static VocabularyFact prior(String path) {
    return VOCABULARY.find(FactScope.PRIOR_INCIDENT, path).orElseThrow();
  }

  private String children(String path, String together) {
    String name = "openChildren" + RuleMethods.capital(path);
    String head = "void " + name + "(OpenFacts open, int together)";
    if (!pen.has(head)) {
      VocabularyFact fact = VOCABULARY.find(FactScope.CHILD, path).orElseThrow();
      pen.method(
          head,
          "The children of whom it is not known",
          pen.facts().forEach(FactScope.CHILD, Java.when(unstated(fact), add(fact, "together")))
              + Java.when(
                  pen.facts().isOpen(FactScope.CHILD).text(),
                  whetherComplete(FactScope.CHILD.completePath(), "together")));
    }
    return name + "(open, " + together + ");\n";
  }

  private String breaches(boolean bail, String together) {
    String name = bail ? "openBreachesOfBail" : "openBreaches";
    String head = "void " + name + "(OpenFacts open, int together)";
    if (!pen.has(head)) {
      VocabularyFact fact = VOCABULARY.find(FactScope.COURT_ORDER, "breach").orElseThrow();
      String unknown =
          "each.breach() == null" + (bail ? " && each.kind() == OrderKind.BAIL_CONDITIONS" : "");
      pen.method(
          head,
          "The orders of which nobody says whether they were breached",
          "List<CourtOrder> entries = "
              + pen.facts().entries(FactScope.COURT_ORDER)
              + ";\nfor (int i = 0; i < entries.size(); i++) {\n"
              + ("CourtOrder each = entries.get(i);\n" + Java.when(unknown, add(fact, "together")))
                  .indent(2)
              + "}\n"
              + Java.when(
                  pen.facts().isOpen(FactScope.COURT_ORDER).text(),
                  whetherComplete(FactScope.COURT_ORDER.completePath(), "together")));
    }
    return name + "(open, " + together + ");\n";
  }
}
