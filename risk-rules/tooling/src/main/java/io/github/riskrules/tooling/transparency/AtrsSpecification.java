package io.github.riskrules.tooling.transparency;

import java.util.ArrayList;
import java.util.List;

/** The second half of the record: how the tool works, its data, its risks. */
final class AtrsSpecification {
  private final Known known;

  AtrsSpecification(Known known) {
    this.known = known;
  }

  List<Section> sections() {
    return List.of(tool(), model(), development(), operation(), risks());
  }

  private Section tool() {
    return Section.of(
        "Tier 2, 2.4.1: Tool specification",
        new Field(
            "System architecture",
            List.of(
                "A Java library without a server of its own, embedded in a program of the force. It"
                    + " reads the policy pack once, as data that is never run as a program, and"
                    + " then assesses one incident at a time, in memory, without clock, file or"
                    + " network. Rules are run by the open-source engine Drools."),
            "the program it is embedded in, and where that runs."),
        Field.known(
            "System-level input",
            "One document for each incident, with up to "
                + Known.facts().size()
                + " kinds of facts; no names or addresses are asked for, and free text only as the"
                + " reason of a professional's grade."),
        Field.known(
            "System-level output",
            "One decision for each incident, as JSON and as text for people."),
        new Field(
            "Maintenance",
            List.of(
                known.inForce(),
                "A new version is checked (risk check), tried on its scenarios (risk test) and"
                    + " compared with the one before, weaker decisions first (risk diff)."),
            "how often the policy is reviewed, by whom, and what calls for a review sooner."),
        Field.known("Models", "One, made of written rules: " + known.name() + "."));
  }

  private Section model() {
    List<String> architecture = new ArrayList<>();
    architecture.add(
        "Rules as conditions on facts. No weights, no scores and no probabilities, other than the"
            + " counts of answers that published criteria themselves use.");
    architecture.addAll(known.certainties());
    List<String> performance = new ArrayList<>();
    performance.add(
        "Promised is that the written policy is applied to the facts given, completely and in the"
            + " same way each time. How that is tested stands in the library's assurance and safety"
            + " case. It is not promised that the tier foretells harm. What has been published on"
            + " the questionnaires the policy uses:");
    performance.addAll(PublishedAccuracy.STATEMENTS);
    return Section.of(
        "Tier 2, 2.4.2: Model specification",
        Field.known("Model name", known.policy().title()),
        new Field("Model version", known.versions(), ""),
        Field.known("Model task", "To say which tier and actions written policy leads to."),
        Field.known(
            "Model input", "The facts of one incident, each yes, no, a value or not known."),
        Field.known("Model output", "A range of tiers, and suggested actions with their reasons."),
        new Field("Model architecture", architecture, ""),
        new Field(
            "Model performance",
            performance,
            "how often people decided otherwise, and how cases went on, by tier and by group."),
        Field.known("Datasets and their purposes", "None: nothing was trained."));
  }

  private Section development() {
    return Section.of(
        "Tier 2, 2.4.3: Development data specification",
        Field.known(
            "Development data",
            "No data about people was used. The scenarios that the policy is tested with are"
                + " invented, and so is every incident that the tools make."));
  }

  private Section operation() {
    return Section.of(
        "Tier 2, 2.4.4: Operational data specification",
        new Field(
            "Data sources",
            List.of(
                "What the policy reads, and where it is normally found, is listed in the beginning"
                    + " of a data protection impact assessment that comes with this record."),
            "the systems the facts are taken from."),
        Field.known(
            "Sensitive attributes",
            "Allegations and records of offences, health, vulnerability and the lives of children."
                + " Protected characteristics are listed, each with what reads it, in the beginning"
                + " of an equality impact assessment that comes with this record."),
        new Field(
            "Data processing methods",
            List.of(
                "A document with any mistake is not assessed, and no missing answer is filled in."
                    + " Nothing is matched, inferred or bought."),
            ""),
        new Field(
            "Data access and storage",
            List.of(
                "The library stores nothing by itself. Where the program has it keep a journal of"
                    + " decisions, that holds the facts as well, lies where the program says, and"
                    + " gives up its evidence when that is asked for (risk redact)."),
            "who has access, where it is stored, for how long, and by which policy."),
        Field.open("Data sharing agreements", "those under which facts or decisions are shared."));
  }

  private Section risks() {
    return Section.of(
        "Tier 2, 2.5: Risks, mitigations and impact assessments",
        Field.open(
            "Impact assessments",
            "name, date and outcome of each. Beginnings for data protection and equality come with"
                + " this record; they are no assessments."),
        new Field("Risks and mitigations", Risks.STATEMENTS, "those of the force's own use."));
  }
}
