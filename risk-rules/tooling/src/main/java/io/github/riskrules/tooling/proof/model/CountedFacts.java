package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.List;

/** Facts counted from others, as the records of the incident count them. */
final class CountedFacts {
  private static final int YEAR = 12;
  private static final int ADULT = 18;

  private final SymbolicIncident incident;
  private final AbuseFacts abuse;

  CountedFacts(SymbolicIncident incident) {
    this.incident = incident;
    this.abuse = new AbuseFacts(incident);
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
      case "violenceOrThreat" -> abuse.violenceOrThreat();
      case "abusiveBehaviour" -> abuse.abusiveBehaviour();
      case "orders.breached" -> abuse.orderBreached();
      case "orders.bailBreached" -> abuse.bailBreached();
      case "offences.anyAlleged" -> abuse.anyAlleged();
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

  private Ordered ticks() {
    List<Formula> yes = incident.dashQuestions().stream().map(GivenAnswer::yes).toList();
    GivenNumber stated = incident.number("dash.statedTicks");
    return number -> Formula.any(Formula.atLeast(number, yes), reaches(stated, number));
  }

  private Ordered possibleTicks() {
    Ordered ticks = ticks();
    List<Formula> notNo =
        incident.dashQuestions().stream().map(each -> Formula.not(each.no())).toList();
    GivenNumber stated = incident.number("dash.statedTicks");
    GivenNumber open = incident.number("dash.statedUnanswered");
    return number ->
        Formula.any(
            ticks.atLeast(number),
            Formula.all(
                Formula.not(incident.isDara()),
                Formula.atLeast(number, notNo),
                Formula.any(
                    Formula.not(stated.known()),
                    Formula.not(open.known()),
                    StatedTotals.sum(stated.scale(), open.scale(), number))));
  }

  private static Formula reaches(GivenNumber stated, long number) {
    return Formula.all(stated.known(), stated.scale().atLeast(number));
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

  private EntryList priors() {
    return incident.list(FactScope.PRIOR_INCIDENT);
  }
}
