package io.github.riskrules.engine.network;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.FactHolder;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An incident as rules see it, with the tier once it is reached: each of its facts is read once,
 * however many rules ask for it. Not thread-safe.
 */
public final class Facts {
  private static final Collection<VocabularyFact> FACTS =
      Vocabulary.standard().facts(FactScope.INCIDENT);
  private static final Answers[] ANSWERS =
      FACTS.stream()
          .filter(fact -> fact.type() == FactType.ANSWER)
          .collect(Collectors.groupingBy(VocabularyFact::holder))
          .entrySet()
          .stream()
          .map(each -> new Answers(each.getKey(), each.getValue()))
          .toArray(Answers[]::new);
  private static final Object UNREAD = new Object();

  /** How many words it takes to have a bit for each fact. */
  static final int WORDS = (FACTS.size() + Long.SIZE - 1) / Long.SIZE;

  private final Incident incident;
  private final @Nullable Object[] values;
  private final long[] yes;
  private final long[] no;
  private @Nullable Tier tier;

  private Facts(Incident incident) {
    this.incident = incident;
    this.values = new Object[FACTS.size()];
    this.yes = new long[WORDS];
    this.no = new long[WORDS];
    Arrays.fill(values, UNREAD);
    for (Answers answers : ANSWERS) {
      Object held = answers.holder.in(incident);
      for (VocabularyFact fact : answers.facts) {
        give(fact, fact.readFrom(held));
      }
    }
  }

  private Facts(Facts facts) {
    this.incident = facts.incident;
    this.values = facts.values.clone();
    this.yes = facts.yes.clone();
    this.no = facts.no.clone();
  }

  /** The facts of an incident; no tier has been reached. */
  public static Facts of(Incident incident) {
    return new Facts(incident);
  }

  /** The same facts but for one. */
  Facts with(VocabularyFact fact, @Nullable Object value) {
    Facts changed = new Facts(this);
    changed.give(fact, value);
    return changed;
  }

  private void give(VocabularyFact fact, @Nullable Object value) {
    int order = fact.order();
    int word = order / Long.SIZE;
    long bit = 1L << order;
    values[order] = value;
    yes[word] = value == Answer.YES ? yes[word] | bit : yes[word] & ~bit;
    no[word] = value == Answer.NO ? no[word] | bit : no[word] & ~bit;
  }

  Incident incident() {
    return incident;
  }

  /** The value of a fact of the incident; null, or an unknown answer, when not known. */
  @Nullable Object value(VocabularyFact fact) {
    Object value = values[fact.order()];
    if (value == UNREAD) {
      value = fact.read(incident);
      values[fact.order()] = value;
    }
    return value;
  }

  /** A bit for each fact of a word of them that is answered YES. */
  long yes(int word) {
    return yes[word];
  }

  /** A bit for each fact of a word of them that is answered NO. */
  long no(int word) {
    return no[word];
  }

  /** From here on rules see this tier. */
  void reach(Tier reached) {
    this.tier = reached;
  }

  /** The tier reached, of which only the rules of the second stage may ask. */
  Tier tier() {
    if (tier == null) {
      throw new IllegalStateException("no tier has been reached yet");
    }
    return tier;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Facts[withheld]";
  }

  /** The yes/no answers of one record. */
  private static final class Answers {
    private final FactHolder holder;
    private final VocabularyFact[] facts;

    private Answers(FactHolder holder, List<VocabularyFact> facts) {
      this.holder = holder;
      this.facts = facts.toArray(VocabularyFact[]::new);
    }
  }
}
