package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.DisclosureApplicant;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.ReportedTo;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What cannot be in any incident: the contradictions for which an incident is not assessed, and
 * what its records fill in by themselves. Moments to the minute are left out, since no rule reads
 * them.
 */
final class Consistency {
  private static final int ADULT = 18;
  private static final int YEAR = 12;
  private static final int TWO_YEARS = 24;

  private static final Set<Release> NOT_REMANDED =
      EnumSet.of(
          Release.NOT_ARRESTED,
          Release.UNDER_INVESTIGATION,
          Release.BAIL_WITHOUT_CONDITIONS,
          Release.BAIL_WITH_CONDITIONS,
          Release.RELEASED_NO_FURTHER_ACTION);

  private static final Set<IntimateRelationship> PARTNERS =
      EnumSet.of(
          IntimateRelationship.CURRENT,
          IntimateRelationship.FORMER,
          IntimateRelationship.CURRENT_OR_FORMER);

  private final SymbolicIncident incident;
  private final Consumer<Formula> axioms;

  Consistency(SymbolicIncident incident, Consumer<Formula> axioms) {
    this.incident = incident;
    this.axioms = axioms;
  }

  void require() {
    inSuspect();
    inDash();
    inHistory();
    inLists();
    inCase();
    inRelationship();
  }

  private void inSuspect() {
    GivenNumber age = incident.number("suspect.age");
    Formula old = age.scale().atLeast(ADULT);
    refuse(age.known(), old, no("suspect.adult"));
    refuse(age.known(), Formula.not(old), yes("suspect.adult"));
    dated(
        "suspect.domesticSanction",
        "suspect.domesticSanctionOn",
        TWO_YEARS,
        "suspect.domesticSanctionInLookBack");
    dated(
        "suspect.violenceSanction",
        "suspect.violenceSanctionOn",
        TWO_YEARS,
        "suspect.violenceSanctionInLookBack");
    refuse(
        no("suspect.counterAllegation"),
        Formula.any(
            yes("suspect.counterAllegationOfViolence"),
            yes("suspect.counterAllegationOfStrangulation")));
    GivenNumber others = incident.number("suspect.otherVictims");
    refuse(yes("suspect.abusedOtherPartners"), others.known(), others.scale().atMost(0));
  }

  /** What is dated happened, and the date says whether it was lately. */
  private void dated(String any, String on, int months, String lately) {
    GivenNumber day = incident.number(on);
    Formula within = day.scale().atLeast(incident.lookBack().earliestWithin(months));
    require(Formula.implies(Formula.any(day.known(), yes(lately)), yes(any)));
    require(Formula.implies(Formula.all(day.known(), within), yes(lately)));
    require(Formula.implies(Formula.all(day.known(), Formula.not(within)), no(lately)));
  }

  private void inDash() {
    GivenNumber stated = incident.number("dash.statedTicks");
    GivenNumber open = incident.number("dash.statedUnanswered");
    List<Formula> noes = incident.dashQuestions().stream().map(GivenAnswer::no).toList();
    for (int number = 1; number <= Dash.QUESTIONS; number++) {
      refuse(
          stated.known(),
          stated.scale().atLeast(number),
          Formula.atLeast(Dash.QUESTIONS - number + 1, noes));
    }
    refuse(
        stated.known(),
        open.known(),
        StatedTotals.sum(stated.scale(), open.scale(), Dash.QUESTIONS + 1));
  }

  private void inHistory() {
    dated("history.maracReferral", "history.maracReferredOn", YEAR, "history.maracReferralInYear");
    EntryList priors = incident.list(FactScope.PRIOR_INCIDENT);
    Formula reported =
        priors.some(
            prior ->
                prior
                    .choice("reported")
                    .isOneOf(EnumSet.of(ReportedTo.POLICE, ReportedTo.OTHER_AGENCY)));
    refuse(yes("firstContact"), Formula.any(yes("history.maracReferral"), reported));
    for (EntryList.Entry prior : priors.entries()) {
      notAfter(prior.facts(), "earliest", "latest");
    }
  }

  private void inLists() {
    EntryList children = incident.list(FactScope.CHILD);
    refuse(
        yes("children.liveThere"),
        children.complete().yes(),
        Formula.not(children.some(child -> Formula.TRUE)));
    for (EntryList.Entry order : incident.list(FactScope.COURT_ORDER).entries()) {
      notAfter(order.facts(), "madeOn", "expiresOn");
    }
  }

  private static void notAfter(Holder holder, String first, String second) {
    GivenNumber earlier = holder.number(first);
    GivenNumber later = holder.number(second);
    earlier.scale().notAbove(later.scale(), Formula.all(earlier.known(), later.known()));
  }

  private void inCase() {
    GivenNumber statement = incident.number("victim.statementOn");
    GivenNumber occurred = incident.number("occurredOn");
    require(Formula.implies(statement.known(), yes("victim.gaveStatement")));
    occurred.scale().notAbove(statement.scale(), Formula.all(occurred.known(), statement.known()));
    GivenChoice release = incident.choice("investigation.release");
    refuse(
        yes("suspect.stillToBeFound"),
        Formula.any(
            yes("investigation.remanded"),
            release.isOneOf(EnumSet.of(Release.IN_CUSTODY, Release.REMANDED))));
    refuse(yes("investigation.arrested"), yes("investigation.noArrestReasonRecorded"));
    refuse(yes("investigation.arrested"), release.is(Release.NOT_ARRESTED));
    refuse(no("investigation.remanded"), release.is(Release.REMANDED));
    refuse(yes("investigation.remanded"), release.isOneOf(NOT_REMANDED));
    refuse(
        incident.number("investigation.disclosureAppliedOn").known(),
        incident.choice("investigation.disclosureApplication").is(DisclosureApplicant.NOBODY));
  }

  private void inRelationship() {
    Formula partners = incident.choice("relationship.intimate").isOneOf(PARTNERS);
    refuse(partners, no("relationship.personallyConnected"));
    refuse(partners, yes("relationship.cohabiting"), no("relationship.associatedPersons"));
  }

  private Formula yes(String path) {
    return incident.answer(path).yes();
  }

  private Formula no(String path) {
    return incident.answer(path).no();
  }

  private void refuse(Formula... together) {
    require(Formula.not(Formula.all(together)));
  }

  private void require(Formula so) {
    axioms.accept(so);
  }
}
