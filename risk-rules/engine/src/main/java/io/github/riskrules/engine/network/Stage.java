package io.github.riskrules.engine.network;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of one stage as a network, with a few sessions kept ready. A session is used by one
 * thread at a time; one that failed is never used again.
 */
final class Stage {
  /**
   * Sessions kept for the next assessment; more are made when more run at once, and dropped after.
   */
  private static final int KEPT = 32;

  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Integer> places = new IdentityHashMap<>();
  private final LiftedRules lifted;
  private final BlockingQueue<Session> ready = new ArrayBlockingQueue<>(KEPT);
  private volatile boolean closed;

  Stage(List<Rule> rules, Lifter lifter) {
    this.rules = List.copyOf(rules);
    rules.forEach(rule -> places.put(rule, places.size()));
    this.lifted = LiftedRules.of(rules, lifter);
  }

  /** Runs every rule over an incident and, in the second stage, the tier reached. */
  Firings run(Incident incident, @Nullable Tier tier) {
    Facts facts = new Facts(incident);
    Session session = take();
    boolean sound = false;
    try {
      Firings firings = firings(session.known(facts, tier), facts, tier);
      sound = true;
      return firings;
    } catch (AssessmentFailedException ours) {
      throw ours;
    } catch (RuntimeException failed) {
      // Never passed on: its text and its causes may hold facts of the incident.
      throw new AssessmentFailedException("The rules could not be run over this incident.");
    } finally {
      giveBack(session, sound);
    }
  }

  private Firings firings(BitSet known, Facts facts, @Nullable Tier tier) {
    BitSet possible = (BitSet) known.clone();
    for (int place = known.nextClearBit(0);
        place < rules.size();
        place = known.nextClearBit(place + 1)) {
      possible.set(place, lifted.mayHold(place, facts, tier));
    }
    return new Firings(rules, places, known, possible);
  }

  /** Drops the sessions kept. Assessments under way still end well. */
  void close() {
    closed = true;
    List<Session> kept = new ArrayList<>();
    ready.drainTo(kept);
    kept.forEach(Session::dispose);
  }

  int sessionsReady() {
    return ready.size();
  }

  private Session take() {
    Session session = ready.poll();
    return session == null ? new Session() : session;
  }

  private void giveBack(Session session, boolean sound) {
    if (!sound || !ready.offer(session)) {
      session.dispose();
    } else if (closed) {
      close();
    }
  }

  /** One Drools session and what it collects. */
  private final class Session {
    private final KieSession drools = lifted.newSession();
    private final Hits hits = new Hits();

    Session() {
      drools.setGlobal(LiftedRules.GLOBAL, hits);
    }

    /** The places of the rules known to hold. */
    BitSet known(Facts facts, @Nullable Tier tier) {
      FactHandle what = drools.insert(facts);
      FactHandle reached = tier == null ? null : drools.insert(tier);
      fire();
      BitSet known = hits.take();
      drools.delete(what);
      if (reached != null) {
        drools.delete(reached);
      }
      // Deletions wait for the next run otherwise, and would keep the incident in memory until
      // then.
      fire();
      return known;
    }

    /** Each rule can fire once, so one firing more means that the network is broken. */
    private void fire() {
      int limit = rules.size() + 1;
      if (drools.fireAllRules(limit) >= limit) {
        throw new AssessmentFailedException("The rules fired more often than they can.");
      }
    }

    void dispose() {
      drools.dispose();
    }
  }
}
