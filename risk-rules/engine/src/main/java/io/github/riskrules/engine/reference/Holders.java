package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a condition can read from: the incident, the tier, and the entry at hand. A fact of
 * the incident is read once, however many conditions ask for it. Not thread-safe.
 */
final class Holders {
  private final Incident incident;
  private final @Nullable Tier tier;
  private final @Nullable Object entry;
  private final Read ofIncident;
  private final @Nullable Read ofEntry;
  private final IdentityHashMap<Object, Read> ofEntries;
  private final IdentityHashMap<OnList, Verdict> verdicts;

  private Holders(
      Incident incident,
      @Nullable Tier tier,
      @Nullable Object entry,
      Read ofIncident,
      @Nullable Read ofEntry,
      IdentityHashMap<Object, Read> ofEntries,
      IdentityHashMap<OnList, Verdict> verdicts) {
    this.incident = incident;
    this.tier = tier;
    this.entry = entry;
    this.ofIncident = ofIncident;
    this.ofEntry = ofEntry;
    this.ofEntries = ofEntries;
    this.verdicts = verdicts;
  }

  static Holders of(Incident incident, @Nullable Tier tier) {
    return new Holders(
        incident,
        tier,
        null,
        new Read(FactScope.INCIDENT),
        null,
        new IdentityHashMap<>(),
        new IdentityHashMap<>());
  }

  /** The same with another range reached. */
  Holders with(@Nullable Tier reached) {
    return new Holders(incident, reached, entry, ofIncident, ofEntry, ofEntries, verdicts);
  }

  /** The same at an entry of a list. */
  Holders at(Object listEntry) {
    Read read = ofEntries.computeIfAbsent(listEntry, each -> new Read(listOf(each)));
    return new Holders(incident, tier, listEntry, ofIncident, read, ofEntries, verdicts);
  }

  private static FactScope listOf(Object entry) {
    for (FactScope list : FactScope.lists()) {
      if (list.type().isInstance(entry)) {
        return list;
      }
    }
    throw new IllegalArgumentException("not an entry of a list");
  }

  Incident incident() {
    return incident;
  }

  List<?> entries(FactScope list) {
    return list.entries(incident);
  }

  /** How a fact stands. */
  Standing standing(VocabularyFact fact) {
    Read read = read(fact.scope());
    if (read == null) {
      return Standing.of(fact, of(fact.scope()));
    }
    Standing known = read.standings[fact.order()];
    if (known == null) {
      known = Standing.of(fact, of(fact.scope()));
      read.standings[fact.order()] = known;
    }
    return known;
  }

  /** The value of a fact, as the incident document writes it. */
  String words(VocabularyFact fact) {
    Read read = read(fact.scope());
    if (read == null) {
      return InWords.value(fact, of(fact.scope()), standing(fact));
    }
    String known = read.words[fact.order()];
    if (known == null) {
      known = InWords.value(fact, of(fact.scope()), standing(fact));
      read.words[fact.order()] = known;
    }
    return known;
  }

  /** How a condition on a list was found to stand; null while nobody has asked. */
  @Nullable Verdict verdict(OnList condition) {
    return verdicts.get(condition);
  }

  /** Keeps how a condition on a list stands. */
  void keep(OnList condition, Verdict verdict) {
    verdicts.put(condition, verdict);
  }

  /** What has been read before; null of what changes under way. */
  private @Nullable Read read(FactScope scope) {
    return switch (scope) {
      case INCIDENT -> ofIncident;
      case TIER -> null;
      case PRIOR_INCIDENT, CHILD, COURT_ORDER -> ofEntry;
    };
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

  /** What has been read of the incident or of one entry. */
  private static final class Read {
    private final @Nullable Standing[] standings;
    private final @Nullable String[] words;

    private Read(FactScope scope) {
      int facts = Vocabulary.standard().count(scope);
      this.standings = new Standing[facts];
      this.words = new String[facts];
    }
  }
}
