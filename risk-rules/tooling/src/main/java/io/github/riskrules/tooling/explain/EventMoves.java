package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.History;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorIncident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways to more, or fewer, earlier events within the year. */
final class EventMoves {
  private static final int YEAR = 12;

  private final FactMoves facts;
  private final LocalDate reportedOn;

  EventMoves(FactMoves facts, LocalDate reportedOn) {
    this.facts = facts;
    this.reportedOn = reportedOn;
  }

  List<Way> ways(
      Aim aim, CountedMoves.Bound bound, boolean crimes, Draft draft, Incident incident) {
    int line = bound.atLeast() ? bound.number() : bound.number() + 1;
    if (aim == Aim.STOP) {
      return bound.atLeast()
          ? dropped(line - 1, crimes, draft, incident)
          : List.of(Way.change(facts.forgotten(complete(), draft)));
    }
    return bound.atLeast() == (aim == Aim.HOLD)
        ? raised(line, crimes, draft, incident)
        : lowered(line - 1, crimes, draft, incident);
  }

  /** A number to be stated, or an entry to be dated where one more is all it takes. */
  private List<Way> raised(int wanted, boolean crimes, Draft draft, Incident incident) {
    History history = incident.history();
    List<Way> ways = new ArrayList<>();
    int known = crimes ? history.crimesInYear() : history.eventsInYear();
    if (wanted - known == 1) {
      for (int i = 0; i < history.incidents().size(); i++) {
        PriorIncident prior = history.incidents().get(i);
        boolean within = isWithin(prior);
        if (!within && (!crimes || prior.crime() == Answer.YES)) {
          ways.add(Way.change(dated(fact("earliest"), i, reportedOn.minusMonths(YEAR), draft)));
        } else if (within && crimes && prior.crime() != Answer.YES) {
          ways.add(Way.change(FactChange.Value.in(draft, fact("crime"), i, Answer.YES)));
        }
      }
    }
    boolean complete = history.complete() == Answer.YES;
    ways.add(
        Way.change(FactChange.Value.in(draft, stated(crimes), -1, wanted).correcting(complete)));
    return ways;
  }

  /** First that the list is complete, then each entry that may lie within the year. */
  private List<Way> lowered(int most, boolean crimes, Draft draft, Incident incident) {
    History history = incident.history();
    if (most < 0) {
      return List.of();
    }
    if (history.complete() != Answer.YES) {
      return List.of(new Way(facts.set(complete(), Answer.YES, draft), List.of()));
    }
    List<Way> ways = new ArrayList<>(lessStated(most, crimes, history, draft));
    for (int i = 0; i < history.incidents().size(); i++) {
      PriorIncident prior = history.incidents().get(i);
      Integer fewest = prior.possiblyMonthsBefore();
      if (fewest == null || fewest <= YEAR) {
        LocalDate before = reportedOn.minusMonths(YEAR).minusDays(1);
        ways.add(Way.change(dated(fact("earliest"), i, before, draft)));
        if (crimes && prior.crime() != Answer.NO) {
          ways.add(Way.change(FactChange.Value.in(draft, fact("crime"), i, Answer.NO)));
        }
      }
    }
    return ways;
  }

  private List<Way> dropped(int most, boolean crimes, Draft draft, Incident incident) {
    History history = incident.history();
    List<Way> ways = new ArrayList<>(lessStated(most, crimes, history, draft));
    for (int i = 0; i < history.incidents().size(); i++) {
      PriorIncident prior = history.incidents().get(i);
      if (isWithin(prior)) {
        ways.add(Way.change(FactChange.Value.in(draft, fact("earliest"), i, null)));
        if (crimes && prior.crime() == Answer.YES) {
          ways.add(Way.change(FactChange.Value.in(draft, fact("crime"), i, Answer.NO)));
        }
      }
    }
    return ways;
  }

  private static List<Way> lessStated(int most, boolean crimes, History history, Draft draft) {
    List<Way> ways = new ArrayList<>();
    Integer events = history.statedEventsInYear();
    Integer ofCrimes = history.statedCrimesInYear();
    if (!crimes && events != null && events > most) {
      ways.add(Way.change(FactChange.Value.in(draft, stated(false), -1, most)));
    }
    if (ofCrimes != null && ofCrimes > most) {
      ways.add(Way.change(FactChange.Value.in(draft, stated(true), -1, most)));
    }
    return ways;
  }

  /** The day of an entry; one that its range leaves open is an answer and no correction. */
  static FactChange.Value dated(VocabularyFact date, int entry, LocalDate day, Draft draft) {
    Map<String, Object> recorded = draft.entries(FactScope.PRIOR_INCIDENT).get(entry);
    LocalDate first = (LocalDate) recorded.get("earliest");
    LocalDate last = (LocalDate) recorded.getOrDefault("latest", first);
    boolean open =
        (first == null || (last != null && !first.equals(last) && !day.isBefore(first)))
            && (last == null || !day.isAfter(last));
    return FactChange.Value.in(draft, date, entry, day).correcting(!open);
  }

  private static boolean isWithin(PriorIncident prior) {
    Integer months = prior.monthsBefore();
    return months != null && months <= YEAR;
  }

  private static VocabularyFact fact(String path) {
    return Vocabulary.standard().find(FactScope.PRIOR_INCIDENT, path).orElseThrow();
  }

  private static VocabularyFact complete() {
    return Vocabulary.standard().incidentFact(FactScope.PRIOR_INCIDENT.completePath());
  }

  private static VocabularyFact stated(boolean crimes) {
    return Vocabulary.standard()
        .incidentFact(crimes ? "history.statedCrimesInYear" : "history.statedEventsInYear");
  }
}
