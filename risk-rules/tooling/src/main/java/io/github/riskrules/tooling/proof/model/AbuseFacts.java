package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.PriorSuspect;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether anything that is told of an incident is abuse: counted facts that gather many answers.
 */
final class AbuseFacts {
  private static final Set<String> NOT_OFFENCES =
      Set.of("offences.complete", "offences.notYetKnown", "offences.verbalArgumentOnly");

  private static final Set<PriorKind> VIOLENT =
      EnumSet.of(PriorKind.THREATS, PriorKind.VIOLENCE, PriorKind.STRANGULATION, PriorKind.SEXUAL);

  private static final Set<PriorKind> ABUSIVE = EnumSet.complementOf(EnumSet.of(PriorKind.VERBAL));

  private final SymbolicIncident incident;

  AbuseFacts(SymbolicIncident incident) {
    this.incident = incident;
  }

  AnswerFact anyAlleged() {
    List<AnswerFact> alleged =
        Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .filter(fact -> fact.path().startsWith("offences.") && !fact.derived())
            .map(fact -> fact.path())
            .filter(path -> !NOT_OFFENCES.contains(path))
            .map(path -> (AnswerFact) incident.answer(path))
            .toList();
    AnswerFact any = AnswerFact.any(alleged);
    return new AnswerFact(
        any.yes(), Formula.all(any.no(), incident.answer("offences.notYetKnown").no()));
  }

  AnswerFact violenceOrThreat() {
    return AnswerFact.any(
        answers(
            "abuse.", "violenceToday", "threatToday", "weaponToday", "violenceEver", "threatEver"),
        answers(
            "offences.",
            "commonAssault",
            "actualBodilyHarm",
            "grievousBodilyHarm",
            "attemptedMurder",
            "strangulation",
            "violenceOfUnknownKind",
            "threatsToKill",
            "sexualOffence",
            "kidnapOrFalseImprisonment"),
        asked(answers("dash.", "injury", "weapons", "threatsToKill", "strangulation")),
        of(FactScope.COURT_ORDER, AbuseFacts::foundedOnViolence),
        of(FactScope.PRIOR_INCIDENT, prior -> bySuspect(prior, VIOLENT)));
  }

  AnswerFact abusiveBehaviour() {
    return AnswerFact.any(
        violenceOrThreat(),
        anyAlleged(),
        answers(
            "abuse.",
            "controllingSigns",
            "economic",
            "emotional",
            "threatsToOthers",
            "risingInNumber",
            "risingInSeverity",
            "strangulationDisclosed"),
        asked(
            answers(
                "dash.",
                "stalking",
                "moreOften",
                "gettingWorse",
                "controlOrJealousy",
                "sexualAbuse",
                "animalCruelty",
                "orderBreach",
                "hurtDependants",
                "threatenedDependants")),
        answers("victim.", "underPressure", "honourBasedConcern"),
        of(FactScope.CHILD, child -> AnswerFact.any(child.answer("hurt"), child.answer("used"))),
        of(FactScope.COURT_ORDER, AbuseFacts::breached),
        of(FactScope.PRIOR_INCIDENT, prior -> bySuspect(prior, ABUSIVE)));
  }

  AnswerFact orderBreached() {
    return ofAllOrders(AbuseFacts::breached);
  }

  AnswerFact bailBreached() {
    return ofAllOrders(
        order -> breached(order).where(order.choice("kind").is(OrderKind.BAIL_CONDITIONS)));
  }

  /** No only when all of them are listed. */
  private AnswerFact ofAllOrders(Function<Holder, AnswerFact> answer) {
    AnswerFact listed = of(FactScope.COURT_ORDER, answer);
    Formula complete = incident.list(FactScope.COURT_ORDER).complete().yes();
    return new AnswerFact(listed.yes(), Formula.all(complete, listed.no()));
  }

  private AnswerFact answers(String group, String... names) {
    return AnswerFact.any(Stream.of(names).map(name -> incident.answer(group + name)).toList());
  }

  /** Under DARA nobody asks the questions of DASH: a yes counts, and none of them is open. */
  private AnswerFact asked(AnswerFact dash) {
    return new AnswerFact(
        dash.yes(), Formula.choose(incident.isDara(), Formula.not(dash.yes()), dash.no()));
  }

  private AnswerFact of(FactScope list, Function<Holder, AnswerFact> answer) {
    return AnswerFact.any(
        incident.list(list).entries().stream()
            .map(entry -> answer.apply(entry.facts()).where(entry.there()))
            .toList());
  }

  private static AnswerFact foundedOnViolence(Holder order) {
    GivenChoice kind = order.choice("kind");
    AnswerFact served = order.answer("served").where(kind.is(OrderKind.DVPN));
    return AnswerFact.any(AnswerFact.of(kind.is(OrderKind.DVPO)), served);
  }

  private static AnswerFact breached(Holder order) {
    GivenChoice breach = order.choice("breach");
    Formula none = breach.is(BreachManner.NOT_BREACHED);
    return new AnswerFact(Formula.all(breach.known(), Formula.not(none)), none);
  }

  private static AnswerFact bySuspect(Holder prior, Set<PriorKind> kinds) {
    GivenChoice kind = prior.choice("kind");
    Formula unknown = kind.is(PriorKind.UNKNOWN);
    Formula wanted = Formula.all(Formula.not(unknown), kind.isOneOf(kinds));
    AnswerFact ofThatKind =
        new AnswerFact(wanted, Formula.all(Formula.not(unknown), Formula.not(wanted)));
    GivenChoice suspect = prior.choice("suspectWas");
    Formula theVictim = suspect.is(PriorSuspect.THE_VICTIM);
    AnswerFact wasSuspect =
        new AnswerFact(Formula.all(suspect.known(), Formula.not(theVictim)), theVictim);
    return AnswerFact.any(ofThatKind, prior.answer("grave")).and(wasSuspect);
  }
}
