package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.PriorSuspect;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Facts counted from others, as the records of the incident count them. */
final class CountedFacts {
  private static final int YEAR = 12;
  private static final int ADULT = 18;

  private final SymbolicIncident incident;

  CountedFacts(SymbolicIncident incident) {
    this.incident = incident;
  }

  Fact of(String path) {
    return switch (path) {
      case "dash.ticks" -> new RangeFact(end(ticks()), end(ticks()), end(possibleTicks()));
      case "dash.possibleTicks" ->
          new RangeFact(end(possibleTicks()), end(ticks()), end(possibleTicks()));
      case "history.eventsInYear" ->
          new RangeFact(end(events()), end(events()), end(possibleEvents()));
      case "history.possibleEventsInYear" ->
          new RangeFact(end(possibleEvents()), end(events()), end(possibleEvents()));
      case "history.crimesInYear" ->
          new RangeFact(end(crimes()), end(crimes()), end(possibleCrimes()));
      case "history.possibleCrimesInYear" ->
          new RangeFact(end(possibleCrimes()), end(crimes()), end(possibleCrimes()));
      case "monthsSinceMaracReferral" -> since("history.maracReferredOn", "history.maracReferral");
      case "monthsSinceDomesticSanction" ->
          since("suspect.domesticSanctionOn", "suspect.domesticSanction");
      case "monthsSinceViolenceSanction" ->
          since("suspect.violenceSanctionOn", "suspect.violenceSanction");
      case "violenceOrThreat" -> violenceOrThreat();
      case "abusiveBehaviour" -> abusiveBehaviour();
      case "offences.anyAlleged" -> anyAlleged();
      case "suspect.underEighteen" -> underEighteen();
      case "children.allSeen" -> allSeen();
      case "children.oldest" -> oldest();
      case "judgement.graded" -> AnswerFact.of(incident.graded());
      case "reportedOn" ->
          new NumberFact(
              Formula.TRUE, Ordered.exactly(incident.reportedOn().toEpochDay()), Formula.FALSE);
      default -> throw new IllegalArgumentException("nobody said how this is counted: " + path);
    };
  }

  private static RangeFact.End end(Ordered number) {
    return RangeFact.End.of(number);
  }

  private List<AnswerFact> questions() {
    return Vocabulary.standard().incidentFact("dash.ticks").from().stream()
        .map(path -> (AnswerFact) incident.answer(path))
        .toList();
  }

  private Ordered ticks() {
    List<Formula> yes = questions().stream().map(AnswerFact::yes).toList();
    GivenNumber stated = incident.number("dash.statedTicks");
    return number -> Formula.any(Formula.atLeast(number, yes), reaches(stated, number));
  }

  private Ordered possibleTicks() {
    Ordered ticks = ticks();
    List<Formula> notNo = questions().stream().map(each -> Formula.not(each.no())).toList();
    GivenNumber stated = incident.number("dash.statedTicks");
    GivenNumber open = incident.number("dash.statedUnanswered");
    return number ->
        Formula.any(
            ticks.atLeast(number),
            Formula.all(
                Formula.not(isDara()),
                Formula.atLeast(number, notNo),
                Formula.any(
                    Formula.not(stated.known()),
                    Formula.not(open.known()),
                    sum(stated.scale(), open.scale(), number))));
  }

  /** Whether two numbers, neither above the number of questions, are so many together. */
  static Formula sum(Ordered one, Ordered other, long number) {
    List<Formula> ways = new ArrayList<>();
    for (long part = 0; part <= Dash.QUESTIONS; part++) {
      ways.add(Formula.all(one.atLeast(part), other.atLeast(number - part)));
    }
    return Formula.any(ways);
  }

  private static Formula reaches(GivenNumber stated, long number) {
    return Formula.all(stated.known(), stated.scale().atLeast(number));
  }

  private Formula isDara() {
    return incident.choice("assessment.instrument").is(Instrument.DARA);
  }

  private Ordered crimes() {
    Ordered dated =
        priors().count(prior -> Formula.all(prior.answer("crime").yes(), surelyInYear(prior)));
    GivenNumber stated = incident.number("history.statedCrimesInYear");
    return number -> Formula.any(dated.atLeast(number), reaches(stated, number));
  }

  private Ordered events() {
    Ordered crimes = crimes();
    Ordered dated = priors().count(this::surelyInYear);
    GivenNumber stated = incident.number("history.statedEventsInYear");
    return number ->
        Formula.any(crimes.atLeast(number), dated.atLeast(number), reaches(stated, number));
  }

  private Ordered possibleEvents() {
    return possible(priors().count(this::perhapsInYear), events());
  }

  private Ordered possibleCrimes() {
    return possible(
        priors()
            .count(
                prior ->
                    Formula.all(Formula.not(prior.answer("crime").no()), perhapsInYear(prior))),
        crimes());
  }

  private Ordered possible(Ordered listed, Ordered known) {
    Formula open = Formula.not(incident.answer("history.complete").yes());
    return number ->
        number > Integer.MAX_VALUE
            ? Formula.FALSE
            : Formula.any(open, listed.atLeast(number), known.atLeast(number));
  }

  private Formula surelyInYear(Holder prior) {
    GivenNumber earliest = prior.number("earliest");
    return Formula.all(earliest.known(), within(earliest.scale(), YEAR));
  }

  private Formula perhapsInYear(Holder prior) {
    RangeFact.End last = PriorFacts.last(prior);
    return Formula.any(Formula.not(last.known()), within(last.value(), YEAR));
  }

  private Formula within(Ordered day, int months) {
    return day.atLeast(incident.lookBack().earliestWithin(months));
  }

  private Fact since(String dated, String happened) {
    GivenNumber day = incident.number(dated);
    return new NumberFact(
        day.known(), incident.lookBack().monthsSince(day.scale()), incident.answer(happened).no());
  }

  private AnswerFact underEighteen() {
    GivenNumber age = incident.number("suspect.age");
    AnswerFact adult = incident.answer("suspect.adult");
    Formula young = age.scale().atMost(ADULT - 1);
    return new AnswerFact(
        Formula.choose(age.known(), young, adult.no()),
        Formula.choose(age.known(), Formula.not(young), adult.yes()));
  }

  private AnswerFact allSeen() {
    EntryList children = incident.list(FactScope.CHILD);
    Formula notSeen = children.some(child -> child.answer("seen").no());
    Formula all =
        Formula.all(
            children.complete().yes(),
            children.some(child -> Formula.TRUE),
            Formula.not(children.some(child -> Formula.not(child.answer("seen").yes()))));
    return new AnswerFact(all, notSeen);
  }

  private Fact oldest() {
    EntryList children = incident.list(FactScope.CHILD);
    Formula known =
        Formula.all(
            children.complete().yes(),
            children.some(child -> Formula.TRUE),
            Formula.not(children.some(child -> Formula.not(child.given("age").known()))));
    return new NumberFact(
        known,
        number -> children.some(child -> child.number("age").scale().atLeast(number)),
        Formula.FALSE);
  }

  private AnswerFact anyAlleged() {
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

  private static final Set<String> NOT_OFFENCES =
      Set.of("offences.complete", "offences.notYetKnown", "offences.verbalArgumentOnly");

  private AnswerFact violenceOrThreat() {
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
        of(FactScope.COURT_ORDER, CountedFacts::foundedOnViolence),
        of(FactScope.PRIOR_INCIDENT, prior -> bySuspect(prior, VIOLENT)));
  }

  private AnswerFact abusiveBehaviour() {
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
        of(FactScope.COURT_ORDER, CountedFacts::breached),
        of(FactScope.PRIOR_INCIDENT, prior -> bySuspect(prior, ABUSIVE)));
  }

  private static final Set<PriorKind> VIOLENT =
      EnumSet.of(PriorKind.THREATS, PriorKind.VIOLENCE, PriorKind.STRANGULATION, PriorKind.SEXUAL);

  private static final Set<PriorKind> ABUSIVE = EnumSet.complementOf(EnumSet.of(PriorKind.VERBAL));

  private AnswerFact answers(String group, String... names) {
    return AnswerFact.any(Stream.of(names).map(name -> incident.answer(group + name)).toList());
  }

  /** Under DARA nobody asks the questions of DASH: a yes counts, and none of them is open. */
  private AnswerFact asked(AnswerFact dash) {
    return new AnswerFact(dash.yes(), Formula.choose(isDara(), Formula.not(dash.yes()), dash.no()));
  }

  private AnswerFact of(FactScope list, java.util.function.Function<Holder, AnswerFact> answer) {
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

  private EntryList priors() {
    return incident.list(FactScope.PRIOR_INCIDENT);
  }
}
