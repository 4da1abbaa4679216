package io.github.riskrules.tooling.transparency;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The first half of the record: Tier 1, and of Tier 2 who answers for the tool, what it is and how
 * it is used. Sections are those of the Algorithmic Transparency Recording Standard, version 4.0.
 */
final class AtrsSummary {
  private final Known known;

  AtrsSummary(Known known) {
    this.known = known;
  }

  List<Section> sections() {
    return List.of(tier1(), owner(), rationale(), deployment());
  }

  private Section tier1() {
    return Section.of(
        "Tier 1: Summary information",
        Field.known("Name", known.name()),
        new Field(
            "Description",
            List.of(
                "It works out, from the facts recorded about a domestic abuse incident, which tier"
                    + " of risk a written policy puts it in and which it may yet turn out to be. It"
                    + " lists the actions that the policy suggests, each with its reason, its"
                    + " authority and by when. It suggests; a person decides."),
            "why the force uses it, in two or three sentences for the public."),
        Field.open("Website URL", "a page with more about its use, open to the public."),
        Field.open("Contact email", "an address of the team responsible, not of one person."),
        new Field(
            "Organisation",
            List.of("The policy names as its owner: " + known.policy().owner() + "."),
            "the full name of the force."),
        Field.open("Phase", "whether it is being tried, in use or retired."),
        Field.open("Region", "the area whose incidents are assessed."));
  }

  private Section owner() {
    return Section.of(
        "Tier 2, 2.1: Owner and responsibility",
        Field.open("Organisation or department", "who carries responsibility for its use."),
        Field.open("Team", "the team responsible."),
        Field.open("Senior responsible owner", "the title of the role, not a name."),
        new Field(
            "Third party involvement",
            List.of(
                "The library, "
                    + known.library()
                    + ", is open-source software (Apache-2.0). Nobody supplies a service with it."),
            "whoever else supplied or runs a part, with Companies House number, role and"
                + " procurement procedure."),
        new Field(
            "Third party data access terms",
            List.of(
                "The library runs inside the force's own program. It makes no connection, keeps no"
                    + " data and sends none to its authors."),
            "what others who run a part have access to."));
  }

  private Section rationale() {
    return Section.of(
        "Tier 2, 2.2: Description and rationale",
        new Field("Detailed description", description(), ""),
        Field.open("Benefits", "what is expected of it, how that comes about and how it is shown."),
        Field.open("Previous process", "how incidents were graded and actions chosen before."),
        Field.open("Alternatives considered", "others that were considered, and why this one."));
  }

  private List<String> description() {
    List<String> text = new ArrayList<>();
    text.add(
        "The policy consists of "
            + Words.counted(known.policy().rules().size(), "rule")
            + ", of which "
            + known.tierRules()
            + " settle the tier and "
            + known.otherRules()
            + " suggest actions or rule them out, and of "
            + Words.counted(known.policy().actions().size(), "action")
            + ". People wrote them; nothing was learned from data.");
    text.add(
        "A rule counts when its conditions are known to hold. Where they may hold, because a fact"
            + " is not known, the higher tier stays open, and the question that would settle it is"
            + " listed. No answer is ever read as no.");
    text.add(
        "Rules only raise the tier, and the order of rules never matters. More risk never lowers"
            + " the tier and never takes a protective action away. Safeguards of the library, which"
            + " no rule can switch off, tie HIGH to a referral to MARAC and hold back every"
            + " disposal without court while one of a list of facts is yes or not known.");
    text.add(
        known.actions(ActionEffect.PROTECTIVE)
            + " actions are protective, "
            + known.actions(ActionEffect.CONDITIONAL)
            + " are safe only where risk is known to be low, "
            + known.actions(ActionEffect.PROCEDURAL)
            + " are steps of procedure.");
    text.add(
        "Scope: one victim and one suspect who are or were partners or are family, in England and"
            + " Wales. It is not meant to foretell what somebody will do, to grade persons rather"
            + " than incidents, to decide, or to stand in for professional judgement.");
    text.add("The lowest tier is STANDARD: there is no tier without risk, and no all-clear.");
    return text;
  }

  private Section deployment() {
    List<String> review =
        List.of(
            "The library puts nothing into effect. " + known.authorisers(),
            "A professional's own grade counts at once where it is higher. A person may close a"
                + " tier that is still open, with a reason, or go below the range, with a second"
                + " role as well; that is kept beside the suggestion without changing it.");
    return Section.of(
        "Tier 2, 2.3: Deployment context",
        new Field(
            "Integration into broader operational process",
            List.of(
                "Given are the tier range, its reasons, suggested actions in order of urgency with"
                    + " reason, authority and deadline, what is not suggested and why, the"
                    + " questions still open, and the version of the policy."),
            "whether anything follows without a person, at which step it is used, who sees the"
                + " output, and what follows from it."),
        new Field("Human review", review, "who reviews what, when, and how that is recorded."),
        Field.open(
            "Frequency and scale of usage",
            "how many incidents are assessed (risk figures counts them)."),
        Field.open(
            "Required training",
            "what those who use it are taught, also that a tier is no forecast and may be"
                + " overruled."),
        new Field(
            "Appeals and review",
            List.of(
                "Each decision names the rules, facts, policy and time it rests on; the same facts"
                    + " under the same policy and version give the same decision again, to the"
                    + " byte."),
            "how people affected can ask for a review, and who carries it out."));
  }
}
