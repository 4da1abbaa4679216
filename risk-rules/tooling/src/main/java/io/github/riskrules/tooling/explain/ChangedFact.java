package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One fact that is recorded otherwise than in an older document of the same incident. */
public sealed interface ChangedFact {

  /**
   * A fact of the incident.
   *
   * @param fact the fact
   * @param was what was recorded; null where nothing was
   * @param is what is recorded now; null where nothing is
   */
  record OfIncident(VocabularyFact fact, @Nullable Object was, @Nullable Object is)
      implements ChangedFact {
    /** Names the fact and withholds the values: this text may reach a log. */
    @Override
    public String toString() {
      return "OfIncident[" + fact.path() + "]";
    }
  }

  /**
   * An entry of a list: told anew, told no more, or told otherwise.
   *
   * @param list the list
   * @param was what was recorded of it, by the entry's own paths; empty where it was not listed
   * @param is what is recorded of it now; empty where it is no longer listed
   * @param before its number in the older list, from 0; -1 where it was not listed
   */
  record OfList(FactScope list, Map<String, Object> was, Map<String, Object> is, int before)
      implements ChangedFact {
    public OfList {
      was = Map.copyOf(was);
      is = Map.copyOf(is);
    }

    /** Names the list and withholds the facts: this text may reach a log. */
    @Override
    public String toString() {
      return "OfList[" + list.listPath() + "]";
    }
  }

  /**
   * What professionals judged.
   *
   * @param before how many grades there were
   * @param now how many there are
   */
  record OfGrades(int before, int now) implements ChangedFact {}
}
