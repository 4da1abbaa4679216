package io.github.riskrules.tooling.transparency;

import java.util.List;

/**
 * The protected characteristics of the Equality Act 2010, section 4, each with the facts that state
 * it or lie so close to it that treating them differently may treat people differently.
 */
enum Characteristic {
  AGE(
      "Age",
      "victim.age",
      "suspect.age",
      "suspect.adult",
      "suspect.underEighteen",
      "children.each.age",
      "children.oldest"),
  DISABILITY(
      "Disability",
      "victim.careAndSupportNeeds",
      "victim.unableToProtectSelf",
      "victim.vulnerable",
      "suspect.mentalHealthConcern",
      "dash.substanceOrMentalHealth",
      "offences.hateElement"),
  GENDER_REASSIGNMENT("Gender reassignment", "offences.hateElement"),
  MARRIAGE_AND_CIVIL_PARTNERSHIP(
      "Marriage and civil partnership", "relationship.intimate", "relationship.cohabiting"),
  PREGNANCY_AND_MATERNITY(
      "Pregnancy and maternity",
      "victim.pregnant",
      "dash.pregnantOrBaby",
      "children.unbornConcern"),
  RACE("Race", "victim.honourBasedConcern", "offences.hateElement"),
  RELIGION_OR_BELIEF("Religion or belief", "victim.honourBasedConcern", "offences.hateElement"),
  SEX("Sex", "victim.sex", "suspect.sex"),
  SEXUAL_ORIENTATION("Sexual orientation", "offences.hateElement");

  private final String words;
  private final List<String> paths;

  Characteristic(String words, String... paths) {
    this.words = words;
    this.paths = List.of(paths);
  }

  String words() {
    return words;
  }

  /** The facts that state it or lie close to it. */
  List<String> paths() {
    return paths;
  }

  /** Those that a policy makes use of. */
  List<String> usedBy(FactUse use) {
    return paths.stream().filter(path -> !use.usersOf(path).isEmpty()).toList();
  }
}
