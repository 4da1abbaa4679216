package io.github.riskrules.engine.vocabulary;

import io.github.riskrules.incident.Abuse;
import io.github.riskrules.incident.Assessment;
import io.github.riskrules.incident.Checks;
import io.github.riskrules.incident.Children;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.History;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.Judgement;
import io.github.riskrules.incident.Notice;
import io.github.riskrules.incident.Offences;
import io.github.riskrules.incident.Orders;
import io.github.riskrules.incident.Relationship;
import io.github.riskrules.incident.Suspect;
import io.github.riskrules.incident.Victim;
import org.jspecify.annotations.Nullable;

/**
 * Every yes/no answer and choice of an incident, read at once: one accessor after the other takes
 * several times as long. Written from the vocabulary by its test with {@code -Dgolden=write}.
 */
public final class Choices {
  private static final int FACTS = 215;

  /** Of the path and the type of each fact, in their order. */
  private static final int WRITTEN_FROM = 1114795430;

  static {
    if (hash() != WRITTEN_FROM) {
      throw new IllegalStateException("the facts have changed; write their choices anew");
    }
  }

  private Choices() {}

  /** How many facts there are. */
  public static int facts() {
    return FACTS;
  }

  /** A hash of the facts as the records have them now. */
  static int hash() {
    return Vocabulary.standard().facts(FactScope.INCIDENT).stream()
        .map(fact -> fact.path() + " " + fact.javaType().getName())
        .toList()
        .hashCode();
  }

  /**
   * Which constant each is, at the order of its fact: 0 where there is none and at facts of another
   * type, else one more than the ordinal of the constant.
   */
  public static byte[] of(Incident incident) {
    byte[] read = new byte[FACTS];
    incident(incident, read);
    offences(incident.offences(), read);
    abuse(incident.abuse(), read);
    checks(incident.checks(), read);
    relationship(incident.relationship(), read);
    victim(incident.victim(), read);
    suspect(incident.suspect(), read);
    assessment(incident.assessment(), read);
    dash(incident.dash(), read);
    judgement(incident.judgement(), read);
    history(incident.history(), read);
    children(incident.children(), read);
    orders(incident.orders(), read);
    notice(incident.notice(), read);
    investigation(incident.investigation(), read);
    return read;
  }

  private static void incident(Incident incident, byte[] read) {
    read[6] = place(incident.reportedBy());
    read[7] = place(incident.firstContact());
    read[210] = place(incident.abusiveBehaviour());
    read[214] = place(incident.violenceOrThreat());
  }

  private static void offences(Offences offences, byte[] read) {
    read[8] = place(offences.complete());
    read[9] = place(offences.notYetKnown());
    read[10] = place(offences.verbalArgumentOnly());
    read[11] = place(offences.commonAssault());
    read[12] = place(offences.actualBodilyHarm());
    read[13] = place(offences.grievousBodilyHarm());
    read[14] = place(offences.attemptedMurder());
    read[15] = place(offences.strangulation());
    read[16] = place(offences.violenceOfUnknownKind());
    read[17] = place(offences.threatsToKill());
    read[18] = place(offences.otherThreats());
    read[19] = place(offences.criminalDamage());
    read[20] = place(offences.domesticTheft());
    read[21] = place(offences.burglary());
    read[22] = place(offences.harassment());
    read[23] = place(offences.stalking());
    read[24] = place(offences.maliciousCommunications());
    read[25] = place(offences.intimateImages());
    read[26] = place(offences.controllingOrCoercive());
    read[27] = place(offences.sexualOffence());
    read[28] = place(offences.witnessIntimidation());
    read[29] = place(offences.kidnapOrFalseImprisonment());
    read[30] = place(offences.weaponPossession());
    read[31] = place(offences.breachOfDvpnOrDvpo());
    read[32] = place(offences.breachOfDapnOrDapo());
    read[33] = place(offences.breachOfNonMolestation());
    read[34] = place(offences.breachOfRestraining());
    read[35] = place(offences.breachOfStalkingProtection());
    read[36] = place(offences.breachOfBail());
    read[37] = place(offences.breachOfLicenceOrCommunityOrder());
    read[38] = place(offences.hateElement());
    read[39] = place(offences.otherOffence());
    read[40] = place(offences.anyAlleged());
  }

  private static void abuse(Abuse abuse, byte[] read) {
    read[41] = place(abuse.violenceToday());
    read[42] = place(abuse.threatToday());
    read[43] = place(abuse.violenceEver());
    read[44] = place(abuse.threatEver());
    read[45] = place(abuse.controllingSigns());
    read[46] = place(abuse.economic());
    read[47] = place(abuse.emotional());
    read[48] = place(abuse.risingInNumber());
    read[49] = place(abuse.risingInSeverity());
    read[50] = place(abuse.threatsToOthers());
    read[51] = place(abuse.weaponToday());
    read[52] = place(abuse.injuryToday());
    read[53] = place(abuse.strangulationDisclosed());
    read[54] = place(abuse.changeFeared());
  }

  private static void checks(Checks checks, byte[] read) {
    read[55] = place(checks.localRecords());
    read[56] = place(checks.nationalRecords());
    read[57] = place(checks.otherForces());
    read[58] = place(checks.identityConfirmed());
  }

  private static void relationship(Relationship relationship, byte[] read) {
    read[59] = place(relationship.intimate());
    read[60] = place(relationship.family());
    read[61] = place(relationship.personallyConnected());
    read[62] = place(relationship.associatedPersons());
    read[63] = place(relationship.cohabiting());
    read[64] = place(relationship.separated());
    read[65] = place(relationship.moreThanOneSuspect());
  }

  private static void victim(Victim victim, byte[] read) {
    read[67] = place(victim.sex());
    read[68] = place(victim.vulnerable());
    read[69] = place(victim.careAndSupportNeeds());
    read[70] = place(victim.unableToProtectSelf());
    read[71] = place(victim.pregnant());
    read[72] = place(victim.frightened());
    read[73] = place(victim.believesLifeAtRisk());
    read[74] = place(victim.socialIsolation());
    read[75] = place(victim.suicidal());
    read[76] = place(victim.supportsProsecution());
    read[77] = place(victim.retracted());
    read[78] = place(victim.gaveStatement());
    read[80] = place(victim.wantsOrder());
    read[81] = place(victim.wantsToStayTogether());
    read[82] = place(victim.agreesToCaution());
    read[83] = place(victim.atRiskFromCaution());
    read[84] = place(victim.atRiskFromPublicity());
    read[85] = place(victim.honourBasedConcern());
    read[86] = place(victim.underPressure());
    read[87] = place(victim.contacted());
    read[88] = place(victim.seenInPerson());
    read[89] = place(victim.seenApartFromSuspect());
    read[90] = place(victim.toldOfLatestStep());
    read[91] = place(victim.distressedOrUnaccountedFor());
  }

  private static void suspect(Suspect suspect, byte[] read) {
    read[93] = place(suspect.adult());
    read[94] = place(suspect.sex());
    read[95] = place(suspect.admission());
    read[96] = place(suspect.consentsToCaution());
    read[97] = place(suspect.cautionEffectExplained());
    read[98] = place(suspect.cautionSigned());
    read[99] = place(suspect.failedCaution());
    read[100] = place(suspect.domesticSanction());
    read[102] = place(suspect.domesticSanctionInLookBack());
    read[103] = place(suspect.violenceSanction());
    read[105] = place(suspect.violenceSanctionInLookBack());
    read[106] = place(suspect.graveViolenceRecord());
    read[107] = place(suspect.sexualOffenceRecord());
    read[108] = place(suspect.homicideRecord());
    read[109] = place(suspect.communityOrder());
    read[110] = place(suspect.onBailForOther());
    read[111] = place(suspect.onLicence());
    read[112] = place(suspect.mappa());
    read[113] = place(suspect.registeredSexOffender());
    read[114] = place(suspect.priorityPerpetrator());
    read[115] = place(suspect.firearmsAccess());
    read[117] = place(suspect.abusedOtherPartners());
    read[118] = place(suspect.wanted());
    read[119] = place(suspect.stillToBeFound());
    read[120] = place(suspect.mentalHealthConcern());
    read[121] = place(suspect.substanceConcern());
    read[122] = place(suspect.suicidal());
    read[123] = place(suspect.counterAllegation());
    read[124] = place(suspect.counterAllegationOfViolence());
    read[125] = place(suspect.counterAllegationOfStrangulation());
    read[126] = place(suspect.primaryAggressorUnclear());
    read[127] = place(suspect.selfDefenceRaised());
    read[128] = place(suspect.underEighteen());
  }

  private static void assessment(Assessment assessment, byte[] read) {
    read[129] = place(assessment.instrument());
    read[130] = place(assessment.state());
    read[131] = place(assessment.completedBy());
    read[132] = place(assessment.supervisorReviewed());
    read[133] = place(assessment.qualityConcern());
  }

  private static void dash(Dash dash, byte[] read) {
    read[134] = place(dash.injury());
    read[135] = place(dash.veryFrightened());
    read[136] = place(dash.fearsFurtherHarm());
    read[137] = place(dash.socialIsolation());
    read[138] = place(dash.depressedOrSuicidal());
    read[139] = place(dash.separation());
    read[140] = place(dash.childContactConflict());
    read[141] = place(dash.stalking());
    read[142] = place(dash.pregnantOrBaby());
    read[143] = place(dash.moreOften());
    read[144] = place(dash.gettingWorse());
    read[145] = place(dash.controlOrJealousy());
    read[146] = place(dash.weapons());
    read[147] = place(dash.threatsToKill());
    read[148] = place(dash.strangulation());
    read[149] = place(dash.sexualAbuse());
    read[150] = place(dash.otherPersonThreat());
    read[151] = place(dash.hurtOthers());
    read[152] = place(dash.animalCruelty());
    read[153] = place(dash.moneyProblems());
    read[154] = place(dash.substanceOrMentalHealth());
    read[155] = place(dash.suspectSuicidal());
    read[156] = place(dash.orderBreach());
    read[157] = place(dash.criminalHistory());
    read[158] = place(dash.otherDependants());
    read[159] = place(dash.hurtDependants());
    read[160] = place(dash.threatenedDependants());
  }

  private static void judgement(Judgement judgement, byte[] read) {
    read[165] = place(judgement.seriousConcern());
    read[166] = place(judgement.graded());
  }

  private static void history(History history, byte[] read) {
    read[167] = place(history.complete());
    read[170] = place(history.maracReferral());
    read[172] = place(history.maracReferralInYear());
    read[173] = place(history.otherAreaMarac());
  }

  private static void children(Children children, byte[] read) {
    read[178] = place(children.liveThere());
    read[179] = place(children.complete());
    read[180] = place(children.unbornConcern());
    read[181] = place(children.allSeen());
  }

  private static void orders(Orders orders, byte[] read) {
    read[183] = place(orders.complete());
    read[184] = place(orders.bailBreached());
    read[185] = place(orders.breached());
  }

  private static void notice(Notice notice, byte[] read) {
    read[186] = place(notice.childWelfareConsidered());
    read[187] = place(notice.victimOpinionSought());
    read[188] = place(notice.suspectRepresentationsConsidered());
    read[189] = place(notice.othersOpinionSought());
    read[190] = place(notice.necessityRecorded());
  }

  private static void investigation(Investigation investigation, byte[] read) {
    read[191] = place(investigation.arrested());
    read[193] = place(investigation.noArrestReasonRecorded());
    read[194] = place(investigation.interviewed());
    read[195] = place(investigation.evidenceSufficient());
    read[196] = place(investigation.custodyLikely());
    read[197] = place(investigation.chargeDecision());
    read[198] = place(investigation.noActionReason());
    read[200] = place(investigation.release());
    read[202] = place(investigation.bailConditionsProtect());
    read[203] = place(investigation.remanded());
    read[205] = place(investigation.timeLimitRunning());
    read[206] = place(investigation.disclosureApplication());
    read[208] = place(investigation.historyVictimMayNotKnow());
    read[209] = place(investigation.publicityProposed());
  }

  @SuppressWarnings("EnumOrdinal") // The tables that are looked up have this order.
  private static byte place(@Nullable Enum<?> choice) {
    return choice == null ? 0 : (byte) (1 + choice.ordinal());
  }
}
