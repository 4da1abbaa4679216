package io.github.riskrules.engine.network;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
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

  private final List<String> ids;
  private final KieBase base;
  private final BlockingQueue<Session> ready = new ArrayBlockingQueue<>(KEPT);
  private volatile boolean closed;

  Stage(List<Rule> rules, Lifter lifter) {
    this.ids = rules.stream().map(Rule::id).toList();
    this.base = LiftedRules.of(rules, lifter);
  }

  /** Runs every rule over the facts. */
  Firings run(Object... facts) {
    Session session = take();
    boolean sound = false;
    try {
      Firings firings = session.run(facts);
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
    private final KieSession drools = base.newKieSession();
    private final Hits hits = new Hits();

    Session() {
      drools.setGlobal(LiftedRules.GLOBAL, hits);
    }

    Firings run(Object... facts) {
      hits.clear();
      List<FactHandle> inserted = new ArrayList<>(facts.length);
      for (Object fact : facts) {
        inserted.add(drools.insert(fact));
      }
      fire();
      Firings firings = new Firings(ids(hits.known()), ids(hits.possible()));
      inserted.forEach(drools::delete);
      // Deletions wait for the next run otherwise, and would keep the incident in memory until
      // then.
      fire();
      return firings;
    }

    /** Each lifted rule can fire once, so one firing more means that the network is broken. */
    private void fire() {
      int limit = 2 * ids.size() + 1;
      if (drools.fireAllRules(limit) >= limit) {
        throw new AssessmentFailedException("The rules fired more often than they can.");
      }
    }

    private Set<String> ids(BitSet rules) {
      return rules.stream().mapToObj(ids::get).collect(Collectors.toUnmodifiableSet());
    }

    void dispose() {
      drools.dispose();
    }
  }
}
