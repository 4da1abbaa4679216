package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Every incident that was reported on one day and is free of contradictions, its lists no longer
 * than so many entries. Not thread-safe: facts are added as they are asked about.
 */
public final class SymbolicIncident {
  private final LocalDate reportedOn;
  private final List<Formula> axioms = new ArrayList<>();
  private final Holder facts;
  private final Map<FactScope, EntryList> lists = new EnumMap<>(FactScope.class);
  private final Map<String, Fact> counted = new TreeMap<>();
  private final Variable graded;
  private final Map<RiskTier, Formula> grades = new EnumMap<>(RiskTier.class);

  /**
   * @param name told apart from those of other incidents in one proof
   * @param most how many entries a list has at most
   */
  public SymbolicIncident(String name, LocalDate reportedOn, Map<FactScope, Integer> most) {
    this.reportedOn = reportedOn;
    this.facts = new Holder(FactScope.INCIDENT, name, reportedOn, axioms::add);
    for (FactScope scope : FactScope.lists()) {
      lists.put(
          scope,
          EntryList.of(
              scope,
              name,
              Objects.requireNonNull(most.get(scope)),
              answer(scope.completePath()),
              reportedOn,
              axioms::add));
    }
    this.graded = Formula.variable(name + "graded");
    Variable medium = Formula.variable(name + "graded MEDIUM or higher");
    Variable high = Formula.variable(name + "graded HIGH");
    axioms.add(Formula.implies(high, medium));
    axioms.add(Formula.implies(medium, graded));
    grades.put(RiskTier.STANDARD, graded);
    grades.put(RiskTier.MEDIUM, medium);
    grades.put(RiskTier.HIGH, high);
    new Consistency(this, axioms::add).require();
  }

  /**
   * Every incident like another one but for some facts, its entries of lists included.
   *
   * @param name told apart from those of other incidents in one proof
   * @param own the facts in which they may differ
   */
  public SymbolicIncident(String name, SymbolicIncident like, Predicate<VocabularyFact> own) {
    this.reportedOn = like.reportedOn;
    this.facts = new Holder(FactScope.INCIDENT, name, reportedOn, axioms::add, like.facts, own);
    this.graded = like.graded;
    this.grades.putAll(like.grades);
    like.lists.forEach(
        (scope, list) ->
            lists.put(
                scope,
                list.like(
                    answer(scope.completePath()),
                    entry ->
                        new Holder(
                            scope,
                            name + entry.there().name() + ".",
                            reportedOn,
                            so -> axioms.add(Formula.implies(entry.there(), so)),
                            entry.facts(),
                            own))));
    new Consistency(this, axioms::add).require();
  }

  /** Each fact in which this may differ from the incident that it is like. */
  public void beside(BiConsumer<VocabularyFact, Pair> each) {
    facts.beside(each);
    lists.values().forEach(list -> list.entries().forEach(entry -> entry.facts().beside(each)));
  }

  /**
   * No total that was stated goes against what is listed: the engine takes the higher of the two
   * then, so that to know the total is to know of more. Nor is DARA used, under which nobody asks
   * the questions that are counted.
   */
  public Formula totalsAgree() {
    return StatedTotals.agree(this);
  }

  LocalDate reportedOn() {
    return reportedOn;
  }

  LookBack lookBack() {
    return new LookBack(reportedOn);
  }

  /** What is so of every one of these incidents; more as more is asked. */
  public List<Formula> axioms() {
    return Collections.unmodifiableList(axioms);
  }

  GivenAnswer answer(String path) {
    return facts.answer(path);
  }

  /** The questions of the DASH form that are counted. */
  List<GivenAnswer> dashQuestions() {
    return Vocabulary.standard().incidentFact("dash.ticks").from().stream()
        .map(this::answer)
        .toList();
  }

  /** Whether DARA is used, under which nobody asks those questions. */
  Formula isDara() {
    return choice("assessment.instrument").is(Instrument.DARA);
  }

  GivenNumber number(String path) {
    return facts.number(path);
  }

  GivenChoice choice(String path) {
    return facts.choice(path);
  }

  EntryList list(FactScope scope) {
    return Objects.requireNonNull(lists.get(scope));
  }

  /** Whether any professional has graded it. */
  Formula graded() {
    return graded;
  }

  /** Whether some professional gave it a tier or a higher one. */
  Formula graded(RiskTier tier) {
    return Objects.requireNonNull(grades.get(tier));
  }

  Fact fact(String path) {
    if (!Vocabulary.standard().incidentFact(path).derived()) {
      return facts.given(path);
    }
    Fact known = counted.get(path);
    if (known == null) {
      known = new CountedFacts(this).of(path);
      counted.put(path, known);
    }
    return known;
  }

  Fact fact(FactScope list, String path, Holder entry) {
    return list == FactScope.PRIOR_INCIDENT
        ? PriorFacts.of(path, entry, lookBack())
        : entry.given(path);
  }

  /** One of these incidents, with the answers of a valuation. */
  public Draft draft(Valuation valuation) {
    Map<String, Object> values = new TreeMap<>(facts.values(valuation));
    values.put("id", "counterexample");
    values.put("reportedAt", reportedOn.atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant());
    for (String open : facts.unknown(valuation)) {
      if (readAsNo(open, values)) {
        values.put(open, Answer.DONT_KNOW);
      }
    }
    Draft draft = Draft.of(values);
    for (Map.Entry<FactScope, EntryList> list : lists.entrySet()) {
      for (EntryList.Entry entry : list.getValue().entries()) {
        if (valuation.holds(entry.there())) {
          draft = draft.withEntry(list.getKey(), entry.facts().values(valuation));
        }
      }
    }
    for (RiskTier tier : List.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.STANDARD)) {
      if (draft.grades().isEmpty() && valuation.holds(graded(tier))) {
        draft = draft.withGrade(new ProfessionalGrade(tier, ProfessionalRole.OFFICER, null));
      }
    }
    return draft;
  }

  /** Whether an answer that is left out would be read as no, and so has to be given as unknown. */
  private static boolean readAsNo(String path, Map<String, Object> values) {
    return (path.startsWith("offences.") && values.get("offences.complete") == Answer.YES)
        || (path.equals("suspect.domesticSanctionInLookBack")
            && values.get("suspect.domesticSanction") == Answer.NO)
        || (path.equals("suspect.violenceSanctionInLookBack")
            && values.get("suspect.violenceSanction") == Answer.NO)
        || (path.equals("history.maracReferralInYear")
            && values.get("history.maracReferral") == Answer.NO);
  }

  /** Whether the lists of an incident are short enough for it to be one of these. */
  public boolean hasRoomFor(Incident incident) {
    return lists.entrySet().stream()
        .allMatch(
            list -> list.getKey().entries(incident).size() <= list.getValue().entries().size());
  }

  /** The variables that are so for one of these incidents. */
  public Set<Variable> pinned(Incident incident) {
    Set<Variable> so = Collections.newSetFromMap(new IdentityHashMap<>());
    facts.pin(incident, so::add);
    lists.forEach(
        (scope, list) -> {
          List<?> entries = scope.entries(incident);
          for (int i = 0; i < entries.size(); i++) {
            so.add(list.entries().get(i).there());
            list.entries().get(i).facts().pin(entries.get(i), so::add);
          }
        });
    for (ProfessionalGrade grade : incident.judgement().grades()) {
      grades.forEach(
          (tier, reached) -> {
            if (grade.tier().compareTo(tier) >= 0) {
              so.add((Variable) reached);
            }
          });
    }
    return so;
  }
}
