package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a condition can read from: the incident, the tier, and the entry at hand. */
record Holders(Incident incident, @Nullable Tier tier, @Nullable Object entry) {

  static Holders of(Incident incident, @Nullable Tier tier) {
    return new Holders(incident, tier, null);
  }

  Holders at(Object listEntry) {
    return new Holders(incident, tier, listEntry);
  }

  List<?> entries(FactScope list) {
    return list.entries(incident);
  }

  Object of(FactScope scope) {
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
