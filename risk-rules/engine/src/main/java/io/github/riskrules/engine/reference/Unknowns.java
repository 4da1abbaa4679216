package io.github.riskrules.engine.reference;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.History;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorIncident;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts someone can find out that keep a condition unknown, each with how many answers
 * it takes beside it.
 */
final class Unknowns {
  private static final String TICKS = "dash.ticks";
  private static final String POSSIBLE_TICKS = "dash.possibleTicks";
  private static final String EVENTS = "history.eventsInYear";
  private static final String POSSIBLE_EVENTS = "history.possibleEventsInYear";
  private static final String CRIMES = "history.crimesInYear";
  private static final String POSSIBLE_CRIMES = "history.possibleCrimesInYear";
  private static final String OLDEST_CHILD = "children.oldest";
  private static final String ORDER_BREACHED = "orders.breached";
  private static final String BAIL_BREACHED = "orders.bailBreached";
  private static final String COMPLETE = ".complete";
  private static final String ALL_CHILDREN_SEEN = "children.allSeen";

  private final Holders holders;
  private final Map<Place, Integer> found = new TreeMap<>();

  Unknowns(Holders holders) {
    this.holders = holders;
  }

  List<UnknownFact> of(Condition condition) {
    gather(condition, holders, -1, 0);
    List<UnknownFact> unknowns = new ArrayList<>(found.size());
    found.forEach((place, together) -> unknowns.add(place.toFact(together)));
    return List.copyOf(unknowns);
  }

  /**
   * Conditions that hold or fail whatever comes are passed over: no answer to them matters.
   *
   * @param beside how many answers the rule needs beside those of this condition
   */
  private void gather(Condition condition, Holders at, int entry, int beside) {
    if (Verdict.of(condition, at).truth() != Truth.UNKNOWN) {
      return;
    }
    if (condition instanceof Comparison comparison) {
      ask(comparison.fact(), at, entry, beside + AnswersNeeded.by(comparison, at));
    } else if (condition instanceof All all) {
      int together = beside + AnswersNeeded.by(all, at);
      for (Condition part : all.parts()) {
        gather(part, at, entry, together - AnswersNeeded.by(part, at));
      }
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> gather(part, at, entry, beside));
    } else if (condition instanceof OnList onList) {
      int wanted = onList instanceof Count count ? AnswersNeeded.missing(count) : 1;
      gatherEntries(onList.list(), onList.entry(), wanted, beside);
    }
  }

  private void gatherEntries(FactScope list, Condition fits, int wanted, int beside) {
    int another = AnswersNeeded.byNewEntry(fits);
    int besideEntry = beside + (wanted - 1) * another;
    List<?> entries = holders.entries(list);
    for (int i = 0; i < entries.size(); i++) {
      Holders at = holders.at(entries.get(i));
      Verdict verdict = Verdict.of(fits, at);
      if (verdict.truth() == Truth.UNKNOWN) {
        gather(fits, at, i, besideEntry);
      } else if (verdict.holds() && !verdict.mustHold()) {
        askHalfKnown(fits, at, i, besideEntry);
      }
    }
    if (!Verdict.isComplete(list, holders)) {
      askWhetherComplete(list.completePath(), beside + wanted * another);
    }
  }

  private void askHalfKnown(Condition fits, Holders at, int entry, int beside) {
    for (Comparison comparison : fits.comparisons().toList()) {
      Verdict verdict = Verdict.of(comparison, at);
      if (verdict.mayHold() && !verdict.mustHold()) {
        ask(comparison.fact(), at, entry, beside + 1);
      }
    }
  }

  private void ask(VocabularyFact fact, Holders at, int entry, int together) {
    switch (fact.fullPath()) {
      case TICKS, POSSIBLE_TICKS -> askTicks(fact, together);
      case EVENTS, POSSIBLE_EVENTS -> askEvents(false, together);
      case CRIMES, POSSIBLE_CRIMES -> askEvents(true, together);
      case OLDEST_CHILD -> askChildren("age", together);
      case ALL_CHILDREN_SEEN -> askChildren("seen", together);
      case ORDER_BREACHED -> askBreaches(false, together);
      case BAIL_BREACHED -> askBreaches(true, together);
      default -> {
        if (fact.scope() == FactScope.TIER) {
          return;
        }
        if (fact.derived()) {
          fact.from().forEach(path -> askSource(fact, path, at, entry, together));
        } else {
          add(fact, entry, together);
        }
      }
    }
  }

  private void askSource(VocabularyFact counted, String path, Holders at, int entry, int together) {
    VocabularyFact source = Vocabulary.standard().find(counted.scope(), path).orElseThrow();
    // The date of an entry may be given as a range: then its first day is the one to settle.
    if (!counted.scope().isList() && at.standing(source).stated() != null) {
      return;
    }
    if (path.endsWith(COMPLETE)) {
      askWhetherComplete(path, together);
    } else {
      add(source, entry, together);
    }
  }

  /**
   * Whether a list is complete tells nothing by itself: what is missing from it still has to be
   * told.
   */
  private void askWhetherComplete(String path, int besideIt) {
    add(Vocabulary.standard().incidentFact(path), -1, besideIt + 1);
  }

  private void askTicks(VocabularyFact count, int together) {
    Dash dash = holders.incident().dash();
    List<VocabularyFact> questions =
        count.from().stream().map(Vocabulary.standard()::incidentFact).toList();
    boolean onlyTotal =
        dash.statedTicks() != null && questions.stream().allMatch(this::isUnanswered);
    if (onlyTotal) {
      add(Vocabulary.standard().incidentFact("dash.statedUnanswered"), -1, together);
    } else {
      questions.stream()
          .filter(this::isUnanswered)
          .forEach(question -> add(question, -1, together));
    }
  }

  private boolean isUnanswered(VocabularyFact question) {
    return holders.standing(question).stated() == null;
  }

  private void askEvents(boolean onlyCrimes, int together) {
    History history = holders.incident().history();
    if (history.complete() != Answer.YES) {
      askWhetherComplete("history.complete", together);
    }
    List<PriorIncident> incidents = history.incidents();
    for (int i = 0; i < incidents.size(); i++) {
      PriorIncident incident = incidents.get(i);
      if (!isWithinYear(orZero(incident.possiblyMonthsBefore()))
          || (onlyCrimes && incident.crime() == Answer.NO)) {
        continue;
      }
      if (!isWithinYear(incident.monthsBefore())) {
        add(ofPrior("earliest"), i, together);
      }
      if (onlyCrimes && !incident.crime().isKnown()) {
        add(ofPrior("crime"), i, together);
      }
    }
  }

  private void askChildren(String path, int together) {
    VocabularyFact asked = Vocabulary.standard().find(FactScope.CHILD, path).orElseThrow();
    List<?> children = holders.entries(FactScope.CHILD);
    for (int i = 0; i < children.size(); i++) {
      if (holders.at(children.get(i)).standing(asked).stated() == null) {
        add(asked, i, together);
      }
    }
    if (!Verdict.isComplete(FactScope.CHILD, holders)) {
      askWhetherComplete(FactScope.CHILD.completePath(), together);
    }
  }

  private void askBreaches(boolean onlyBail, int together) {
    VocabularyFact breach =
        Vocabulary.standard().find(FactScope.COURT_ORDER, "breach").orElseThrow();
    List<CourtOrder> orders = holders.incident().orders().each();
    for (int i = 0; i < orders.size(); i++) {
      CourtOrder order = orders.get(i);
      if (order.breach() == null && (!onlyBail || order.kind() == OrderKind.BAIL_CONDITIONS)) {
        add(breach, i, together);
      }
    }
    if (!Verdict.isComplete(FactScope.COURT_ORDER, holders)) {
      askWhetherComplete(FactScope.COURT_ORDER.completePath(), together);
    }
  }

  private static VocabularyFact ofPrior(String path) {
    return Vocabulary.standard().find(FactScope.PRIOR_INCIDENT, path).orElseThrow();
  }

  private static boolean isWithinYear(@Nullable Integer months) {
    return months != null && months <= 12;
  }

  private static int orZero(@Nullable Integer months) {
    return months == null ? 0 : months;
  }

  private void add(VocabularyFact fact, int entry, int together) {
    found.merge(new Place(fact, entry), together, Math::min);
  }

  /** A fact, and where it comes in the fixed order of all facts. */
  private record Place(VocabularyFact fact, int entry) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byScope = fact.scope().compareTo(other.fact.scope());
      int byEntry = Integer.compare(entry, other.entry);
      return byScope != 0
          ? byScope
          : byEntry != 0 ? byEntry : Integer.compare(fact.order(), other.fact.order());
    }

    UnknownFact toFact(int together) {
      return new UnknownFact(FactPath.of(fact, entry), fact.question(), together);
    }
  }
}
