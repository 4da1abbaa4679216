package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list of an incident, with up to so many entries.
 *
 * @param complete whether every entry there is is known to be listed
 * @param entries the places for entries, the first of them filled first
 */
record EntryList(AnswerFact complete, List<Entry> entries) {
  /**
   * A place for an entry.
   *
   * @param there whether there is one
   * @param facts its facts
   */
  record Entry(Variable there, Holder facts) {}

  EntryList {
    entries = List.copyOf(entries);
  }

  static EntryList of(
      FactScope list,
      String name,
      int most,
      AnswerFact complete,
      LocalDate reportedOn,
      Consumer<Formula> axioms) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      String place = name + list.listPath() + "[" + i + "]";
      Variable there = Formula.variable(place);
      if (i > 0) {
        axioms.accept(Formula.implies(there, entries.get(i - 1).there()));
      }
      entries.add(
          new Entry(
              there,
              new Holder(
                  list, place + ".", reportedOn, so -> axioms.accept(Formula.implies(there, so)))));
    }
    return new EntryList(complete, entries);
  }

  /** The same entries, whose facts are those of another list where they are not their own. */
  EntryList like(AnswerFact whole, Function<Entry, Holder> facts) {
    return new EntryList(
        whole,
        entries.stream().map(entry -> new Entry(entry.there(), facts.apply(entry))).toList());
  }

  Formula some(Function<Holder, Formula> wanted) {
    return Formula.any(each(wanted));
  }

  Ordered count(Function<Holder, Formula> wanted) {
    List<Formula> each = each(wanted);
    return number -> Formula.atLeast(number, each);
  }

  private List<Formula> each(Function<Holder, Formula> wanted) {
    return entries.stream()
        .map(entry -> Formula.all(entry.there(), wanted.apply(entry.facts())))
        .toList();
  }

  Stance exists(Function<Holder, Stance> entry) {
    return new Stance(
        some(each -> entry.apply(each).holds()),
        Formula.any(some(each -> entry.apply(each).may()), Formula.not(complete.yes())),
        some(each -> entry.apply(each).must()));
  }

  Stance none(Function<Holder, Stance> entry) {
    Formula nothing =
        Formula.all(complete.yes(), Formula.not(some(each -> entry.apply(each).may())));
    return new Stance(nothing, Formula.not(some(each -> entry.apply(each).must())), nothing);
  }

  Stance counted(Function<Holder, Stance> entry, Operator operator, int number) {
    RangeFact.End known = RangeFact.End.of(count(each -> entry.apply(each).holds()));
    RangeFact.End fewest = RangeFact.End.of(count(each -> entry.apply(each).must()));
    RangeFact.End most = new RangeFact.End(complete.yes(), count(each -> entry.apply(each).may()));
    Stance fromKnown = new RangeFact(known, known, most).compare(operator, List.of(number));
    Stance atAll = new RangeFact(fewest, fewest, most).compare(operator, List.of(number));
    return new Stance(fromKnown.must(), atAll.may(), atAll.must());
  }
}
