package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.policy.Rule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Says what is right in a case, by the reference evaluator, which is no contender and shares no way
 * of evaluating with one. Whoever is not right in every case is not timed.
 */
public final class Agreement {
  private final UpshotReader reader;

  private Agreement(UpshotReader reader) {
    this.reader = reader;
  }

  /** What is right under a policy. */
  public static Agreement on(Subject subject) {
    return new Agreement(UpshotReader.of(subject.policy()));
  }

  /** Throws unless each of them gives the right answer of its extent. */
  void check(Collection<? extends Entered<?>> all, Case each) {
    Map<Extent, Object> right = new EnumMap<>(Extent.class);
    for (Entered<?> entered : all) {
      Extent extent = entered.contender().extent();
      if (!right
          .computeIfAbsent(extent, wanted -> right(wanted, each))
          .equals(entered.answer(each))) {
        throw new IllegalStateException(
            entered.contender().id() + " is wrong in " + each.incident().id());
      }
    }
  }

  /** Whether one of them gives the right answer of its extent. */
  boolean holds(Entered<?> entered, Case each) {
    return right(entered.contender().extent(), each).equals(entered.answer(each));
  }

  private Object right(Extent extent, Case each) {
    Truths truths = Truths.of(each.incident(), each.time());
    return switch (extent) {
      case DECISION -> reader.decision(truths, each.time(), Subject.VERSION);
      case OUTCOME -> Outcome.of(reader.upshot(truths, each.time()));
      case FINDINGS -> findings(truths, each);
    };
  }

  private KnownFindings findings(Truths truths, Case each) {
    Upshot upshot = reader.upshot(truths, each.time());
    Collected found = new Collected();
    for (Rule rule : reader.policy().rules()) {
      if (KnownFindings.areThoseOf(rule) && upshot.rules().get(rule.id()) == Truth.HOLDS) {
        found.add(rule);
      }
    }
    KnownFindings ofRules = found.findings();
    return new KnownFindings(upshot.tier().atLeast(), ofRules.suggested(), ofRules.ruledOut());
  }
}
