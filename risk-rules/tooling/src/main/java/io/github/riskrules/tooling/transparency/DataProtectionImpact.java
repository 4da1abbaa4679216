package io.github.riskrules.tooling.transparency;

import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The beginning of a data protection impact assessment: the facts of the processing. */
final class DataProtectionImpact {
  private final Known known;

  DataProtectionImpact(Known known) {
    this.known = known;
  }

  List<Section> sections() {
    return List.of(need(), processing(), consultation(), necessity(), risks(), signOff());
  }

  private static Section need() {
    return Section.of(
        "1. Why an assessment is needed",
        new Field(
            "Why",
            List.of(
                "Facts about suspected offences, health and children are used to suggest what is"
                    + " done about people. For law enforcement, section 64 of the Data Protection"
                    + " Act 2018 asks for an assessment where the risk to people is likely to be"
                    + " high."),
            "which law the processing falls under, and on what basis."));
  }

  private Section processing() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field(
            "How data is processed",
            List.of(
                "One document of facts goes in and one decision comes out, in memory. The library"
                    + " reads no other source, makes no connection and keeps nothing."),
            "where the facts come from, who enters them, and where decisions go."));
    fields.add(new Field("What the policy makes use of", factsRead(), ""));
    fields.add(
        new Field(
            "What it accepts and makes no use of",
            unread(),
            "whether any of these is needed for something else; if not, leave them out."));
    fields.add(
        Field.known(
            "What it never asks for",
            "Names, addresses and dates of birth. Incidents are named by an id, which should be a"
                + " pseudonym. Free text is taken in one place, the reason of a professional's"
                + " grade, and kept where decisions are recorded, as is the reason of a person's"
                + " decision."));
    fields.add(
        new Field(
            "Whose data",
            List.of("Victims, suspects, children of either, and those who assessed, by role."),
            "how many people in a year, and where."));
    fields.add(
        new Field(
            "Retention",
            List.of(
                "Evidence can be taken out of a journal of decisions (risk redact), which still"
                    + " shows that nothing else was changed."),
            "how long documents, decisions and journals are kept, and how they end."));
    return new Section("2. What is processed", fields);
  }

  private List<String> factsRead() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<VocabularyFact>> group : Known.groups().entrySet()) {
      List<VocabularyFact> read = group.getValue().stream().filter(known::uses).toList();
      if (!read.isEmpty()) {
        lines.add(
            group.getKey()
                + ": "
                + read.size()
                + " of "
                + Words.counted(group.getValue().size(), "fact")
                + ", normally found with: "
                + String.join("; ", sources(read))
                + ".");
      }
    }
    lines.add("Times and days among the others may still settle a deadline.");
    return lines;
  }

  private static Set<String> sources(List<VocabularyFact> facts) {
    Set<String> sources = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (VocabularyFact fact : facts) {
      for (String source : fact.source().split("; ", -1)) {
        // The number of a question, and the law that asks for a fact, do not say who knows it.
        if (!source.contains(" Act ")) {
          sources.add(source.replaceAll("(?i)( dash) [0-9].*", "$1"));
        }
      }
    }
    return sources;
  }

  private List<String> unread() {
    List<String> idle =
        Known.facts().stream().filter(known.use()::isIdle).map(VocabularyFact::fullPath).toList();
    return idle.isEmpty()
        ? List.of("Nothing.")
        : List.of(
            Words.counted(idle.size(), "fact")
                + " that neither a rule nor a count makes use of: "
                + String.join(", ", idle)
                + ".");
  }

  private static Section consultation() {
    return Section.of(
        "3. Whom to ask",
        Field.open(
            "Consultation",
            "victims' services, the public, staff, the data protection officer and others; when and"
                + " with what outcome."));
  }

  private static Section necessity() {
    return Section.of(
        "4. Whether it is necessary and proportionate",
        new Field(
            "Decisions about people",
            List.of(
                "The library takes no decision: every output is a suggestion to a person, with its"
                    + " reasons. Sections 50A to 50D of the Data Protection Act 2018, in force from"
                    + " 5 February 2026, ask whether that person's part is meaningful."),
            "whether anything happens without a person, and how it is made sure that people do not"
                + " simply follow it."),
        new Field(
            "Accuracy",
            List.of(
                "Unknown is kept apart from no; contradictions are refused; each decision lists"
                    + " what is missing. The tier is no forecast."),
            "how wrong facts are found and put right, and what then happens to the decision."),
        new Field(
            "Telling people, and their rights",
            List.of("Each decision can be explained in plain words, and made again."),
            "how people are told, and how they exercise their rights."),
        new Field(
            "Logging",
            List.of(
                "Logs of the library hold ids and digests of policies and no fact. Decision"
                    + " records, where they are kept, are chained, so that a change shows."),
            "logs of collection, alteration, consultation and disclosure (section 62)."));
  }

  private static Section risks() {
    return Section.of(
        "5. Risks, and what lessens them",
        new Field(
            "Risks to people",
            Risks.STATEMENTS,
            "likelihood, severity and what is left of each, in the force's own use."));
  }

  private static Section signOff() {
    return Section.of(
        "6. Who agrees",
        Field.open(
            "Outcome",
            "measures approved by, residual risks approved by, advice of the data"
                + " protection officer, and the day of the next review."));
  }
}
