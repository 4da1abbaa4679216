package io.github.riskrules.tooling.render;

import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.AuthorisingRank;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.DisclosureApplicant;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.NoActionReason;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.PriorSuspect;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.ReportedTo;
import io.github.riskrules.incident.RiskTier;
import java.util.Locale;
import java.util.Map;

/** How the choices of facts are put to people who do not write rules. */
final class ChoiceWords {
  /** Choices whose name alone would not tell a reader enough. */
  private static final Map<Enum<?>, String> SAID_OTHERWISE =
      Map.ofEntries(
          Map.entry(Admission.FULL, "admits all of it"),
          Map.entry(Admission.PARTIAL, "admits a part, or with qualification"),
          Map.entry(Admission.NO_COMMENT, "asked, and did not answer"),
          Map.entry(Admission.DENIED, "denies it"),
          Map.entry(AuthorisingRank.SUPERINTENDENT, "superintendent or above"),
          Map.entry(AuthorisingRank.COURT, "a court"),
          Map.entry(AuthorisingRank.OTHER, "another rank or body"),
          Map.entry(ChargeDecision.OTHER_OUTCOME, "another outcome without charge"),
          Map.entry(DisclosureApplicant.VICTIM, "the victim, under the right to ask"),
          Map.entry(DisclosureApplicant.THIRD_PARTY, "someone else, under the right to ask"),
          Map.entry(
              DisclosureApplicant.POLICE_OR_AGENCY,
              "the police or an agency, under the right to know"),
          Map.entry(Instrument.DASH24, "SafeLives Dash of 24 questions"),
          Map.entry(Instrument.DASH27, "police DASH of 27 questions"),
          Map.entry(Instrument.DARA, "DARA"),
          Map.entry(IntimateRelationship.CURRENT, "partners now"),
          Map.entry(IntimateRelationship.FORMER, "partners once"),
          Map.entry(
              IntimateRelationship.CURRENT_OR_FORMER, "partners now or once (which is not known)"),
          Map.entry(
              NoActionReason.EVIDENCE_VICTIM_SUPPORTS,
              "not enough evidence, and the victim supports action"),
          Map.entry(
              NoActionReason.EVIDENCE_VICTIM_DOES_NOT_SUPPORT,
              "not enough evidence, and the victim does not support action"),
          Map.entry(NoActionReason.TIME_LIMIT, "a time limit has run out"),
          Map.entry(OrderKind.DVPN, "domestic violence protection notice (DVPN)"),
          Map.entry(OrderKind.DVPO, "domestic violence protection order (DVPO)"),
          Map.entry(OrderKind.DAPN, "domestic abuse protection notice (DAPN)"),
          Map.entry(OrderKind.DAPO, "domestic abuse protection order (DAPO)"),
          Map.entry(OrderKind.NON_MOLESTATION, "non-molestation order"),
          Map.entry(OrderKind.RESTRAINING, "restraining order"),
          Map.entry(OrderKind.STALKING_PROTECTION, "stalking protection order"),
          Map.entry(OrderKind.LICENCE, "licence conditions"),
          Map.entry(PriorKind.VERBAL, "verbal argument"),
          Map.entry(PriorKind.DAMAGE, "damage to property"),
          Map.entry(PriorKind.STRANGULATION, "strangulation or suffocation"),
          Map.entry(PriorKind.SEXUAL, "sexual violence or abuse"),
          Map.entry(PriorKind.CONTROLLING, "controlling or coercive behaviour"),
          Map.entry(PriorKind.BREACH, "breach of an order or of bail"),
          Map.entry(PriorKind.UNKNOWN, "not known of which kind"),
          Map.entry(PriorSuspect.THE_SUSPECT, "the suspect of this incident"),
          Map.entry(PriorSuspect.THE_VICTIM, "the victim of this incident"),
          Map.entry(PriorSuspect.BOTH, "each of the two"),
          Map.entry(ProfessionalRole.IDVA, "IDVA"),
          Map.entry(ProfessionalRole.HEALTH, "health professional"),
          Map.entry(ProfessionalRole.SOCIAL_CARE, "social worker"),
          Map.entry(Release.UNDER_INVESTIGATION, "released under investigation"),
          Map.entry(Release.REMANDED, "remanded in custody"),
          Map.entry(ReportedTo.POLICE, "the police"),
          Map.entry(ReportedTo.OTHER_AGENCY, "another agency"),
          Map.entry(ReportedTo.DISCLOSED_NOW, "nobody: it is told only now"));

  private ChoiceWords() {}

  /** A choice in words; a tier by its name, as decisions give it. */
  static String of(Enum<?> choice) {
    if (choice instanceof RiskTier) {
      return choice.name();
    }
    return SAID_OTHERWISE.getOrDefault(
        choice, choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
