package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one fact stands: its value as it is written down, which is all that stock Drools sees, and
 * what it can turn out to be.
 *
 * @param stated the value written down; null when there is none, or when it is an answer that
 *     settles nothing
 * @param possible what it can turn out to be
 */
record Standing(@Nullable Object stated, Possible possible) {

  /** The yes/no fact that, when NO, means that a count of months counts from nothing. */
  private static final Map<String, String> HAPPENED =
      Map.of(
          "monthsSinceMaracReferral", "history.maracReferral",
          "monthsSinceDomesticSanction", "suspect.domesticSanction",
          "monthsSinceViolenceSanction", "suspect.violenceSanction");

  private static final Possible EITHER = new Possible.OneOf(List.of(Answer.YES, Answer.NO));
  private static final Possible ANY_KIND =
      new Possible.OneOf(List.of((Object[]) PriorKind.values()));
  private static final Possible EITHER_PARTNER =
      new Possible.OneOf(
          List.of(
              IntimateRelationship.CURRENT,
              IntimateRelationship.FORMER,
              IntimateRelationship.CURRENT_OR_FORMER));

  /** Reads a fact from whatever holds it: the incident, the tier or an entry of a list. */
  static Standing of(VocabularyFact fact, Object holder) {
    Object stated = fact.read(holder);
    if (stated instanceof Answer answer && !answer.isKnown()) {
      stated = null;
    }
    return new Standing(stated, possible(fact, holder, stated));
  }

  private static Possible possible(VocabularyFact fact, Object holder, @Nullable Object stated) {
    if (holder instanceof Tier tier) {
      return new Possible.Between(tier.atLeast(), tier.atMost());
    }
    if (fact.atMost() != null) {
      return new Possible.Between(stated, beside(fact, fact.atMost(), holder));
    }
    if (fact.atLeast() != null) {
      return new Possible.Between(beside(fact, fact.atLeast(), holder), stated);
    }
    if (holder instanceof PriorIncident prior && fact.path().equals("monthsBefore")) {
      return monthsBefore(prior);
    }
    if (holder instanceof PriorIncident prior && fact.type() == FactType.DATE) {
      return dayOf(prior);
    }
    if (stated == PriorKind.UNKNOWN) {
      return ANY_KIND;
    }
    if (stated == IntimateRelationship.CURRENT_OR_FORMER) {
      return EITHER_PARTNER;
    }
    if (stated != null) {
      return new Possible.Exactly(stated);
    }
    if (fact.type() == FactType.ANSWER) {
      return EITHER;
    }
    return holder instanceof Incident && neverHappened(fact, holder)
        ? new Possible.Nothing()
        : Possible.anything();
  }

  private static @Nullable Object beside(VocabularyFact fact, String path, Object holder) {
    return Vocabulary.standard().find(fact.scope(), path).orElseThrow().read(holder);
  }

  private static Possible monthsBefore(PriorIncident prior) {
    Integer fewest = prior.possiblyMonthsBefore();
    Integer most = prior.monthsBefore();
    if (fewest == null) {
      fewest = 0;
    }
    return new Possible.Between(most == null ? fewest : Math.min(fewest, most), most);
  }

  /** The day an earlier incident happened lies in its range; one day alone is that day. */
  private static Possible dayOf(PriorIncident prior) {
    LocalDate latest = prior.latest() == null ? prior.earliest() : prior.latest();
    return new Possible.Between(prior.earliest(), latest);
  }

  private static boolean neverHappened(VocabularyFact fact, Object incident) {
    String happened = HAPPENED.get(fact.path());
    return happened != null
        && fact.scope() == FactScope.INCIDENT
        && Vocabulary.standard().incidentFact(happened).read(incident) == Answer.NO;
  }

  /** Says nothing of the value: this text may reach a log. */
  @Override
  public String toString() {
    return "Standing[withheld]";
  }
}
