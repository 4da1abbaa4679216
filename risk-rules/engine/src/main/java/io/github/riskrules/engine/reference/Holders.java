package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a condition can read from: the incident, the tier, and the entry at hand. A fact of
 * the incident is read once, however many conditions ask for it. Not thread-safe.
 */
final class Holders {
  private static final int FACTS = Vocabulary.standard().facts(FactScope.INCIDENT).size();

  private final Incident incident;
  private final @Nullable Tier tier;
  private final @Nullable Object entry;
  private final @Nullable Standing[] standings;
  private final @Nullable String[] words;

  private Holders(
      Incident incident,
      @Nullable Tier tier,
      @Nullable Object entry,
      @Nullable Standing[] standings,
      @Nullable String[] words) {
    this.incident = incident;
    this.tier = tier;
    this.entry = entry;
    this.standings = standings;
    this.words = words;
  }

  static Holders of(Incident incident, @Nullable Tier tier) {
    return new Holders(incident, tier, null, new Standing[FACTS], new String[FACTS]);
  }

  /** The same with another range reached. */
  Holders with(@Nullable Tier reached) {
    return new Holders(incident, reached, entry, standings, words);
  }

  Holders at(Object listEntry) {
    return new Holders(incident, tier, listEntry, standings, words);
  }

  Incident incident() {
    return incident;
  }

  List<?> entries(FactScope list) {
    return list.entries(incident);
  }

  /** How a fact stands. */
  Standing standing(VocabularyFact fact) {
    if (fact.scope() != FactScope.INCIDENT) {
      return Standing.of(fact, of(fact.scope()));
    }
    Standing known = standings[fact.order()];
    if (known == null) {
      known = Standing.of(fact, incident);
      standings[fact.order()] = known;
    }
    return known;
  }

  /** The value of a fact, as the incident document writes it. */
  String words(VocabularyFact fact) {
    if (fact.scope() != FactScope.INCIDENT) {
      Object holder = of(fact.scope());
      return InWords.value(fact, holder, Standing.of(fact, holder));
    }
    String known = words[fact.order()];
    if (known == null) {
      known = InWords.value(fact, incident, standing(fact));
      words[fact.order()] = known;
    }
    return known;
  }

  private Object of(FactScope scope) {
    Object holder =
        switch (scope) {
          case INCIDENT -> incident;
          case TIER -> tier;
          case PRIOR_INCIDENT, CHILD, COURT_ORDER -> entry;
        };
    if (holder == null) {
      throw new IllegalArgumentException("a rule that reads " + scope + " needs one");
    }
    return holder;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Holders[withheld]";
  }
}
