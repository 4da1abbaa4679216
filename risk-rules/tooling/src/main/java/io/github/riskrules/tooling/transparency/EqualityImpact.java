package io.github.riskrules.tooling.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of an equality impact assessment: what in the policy reads which characteristic.
 */
final class EqualityImpact {
  private static final int MOST_READERS = 12;

  private final FactUse use;

  EqualityImpact(Known known) {
    this.use = known.use();
  }

  List<Section> sections() {
    List<Field> characteristics = new ArrayList<>();
    for (Characteristic each : Characteristic.values()) {
      characteristics.add(
          new Field(
              each.words(),
              statements(each),
              each.usedBy(use).isEmpty()
                  ? "whether people are treated differently all the same, as through what is"
                      + " recorded about them."
                  : "why that is right, and what it does to the people concerned."));
    }
    return List.of(
        Section.of(
            "The duty",
            Field.known(
                "Section 149 of the Equality Act 2010",
                "The duty is the force's own, goes on for as long as the tool is used and cannot be"
                    + " handed on. It asks for reasonable steps to find out whether software treats"
                    + " people unfairly.")),
        new Section("The protected characteristics", characteristics),
        outcomes());
  }

  private List<String> statements(Characteristic characteristic) {
    List<String> statements = new ArrayList<>();
    for (String path : characteristic.paths()) {
      List<String> readers = use.usersOf(path);
      statements.add(
          readers.isEmpty()
              ? path + ": nothing in the policy makes use of it."
              : path + ": used by " + few(readers) + ".");
    }
    return statements;
  }

  private static String few(List<String> readers) {
    return readers.size() <= MOST_READERS
        ? String.join(", ", readers)
        : String.join(", ", readers.subList(0, MOST_READERS))
            + " and "
            + (readers.size() - MOST_READERS)
            + " more";
  }

  private static Section outcomes() {
    return Section.of(
        "How it works out",
        new Field(
            "What is known",
            List.of(
                "That no use is made of a fact does not show that people are treated alike: what is"
                    + " asked, believed and recorded may differ, and the questionnaires were not"
                    + " shown to work alike for everyone."),
            "figures by group of tiers, actions and decisions by people that went against them,"
                + " compared at fixed times."),
        Field.open("Whom was asked", "which groups and services, when, and what they said."),
        Field.open("Outcome", "what was changed, who agreed, and the day of the next review."));
  }
}
