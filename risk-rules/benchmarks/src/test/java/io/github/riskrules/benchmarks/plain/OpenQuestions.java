package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the open questions of one assessment. Actions and rules go by their place in order. */
public final class OpenQuestions {
  private static final int TIER = 58;
  private static final int TOGETHER = 28;
  private static final int TIER_RULES = 16;
  private static final int MOST_RULES = 4095;
  private static final int MOSTLY = 32;

  private final Asked asked;
  private final Open[] ofIncident;
  private final Map<String, Open> ofEntries = new HashMap<>();
  private final List<Open> inOrder = new ArrayList<>(MOSTLY);
  private final Gathered<String> actions = new Gathered<>(MOSTLY);
  private final Gathered<String> rules = new Gathered<>(MOSTLY);

  /** None yet. */
  public OpenQuestions(Asked asked) {
    this.asked = asked;
    this.ofIncident = new Open[asked.incidentFacts()];
  }

  /** A rule waits that raises the tier. */
  public void forTier(int rule, RiskTier reach, OpenFacts facts) {
    for (int i = 0; i < facts.size(); i++) {
      Open open = open(facts, i);
      open.mark(rule);
      open.forTier(reach, facts.together(i));
    }
  }

  /** An action waits for a rule. */
  public void forAction(int action, int rule, OpenFacts facts) {
    for (int i = 0; i < facts.size(); i++) {
      Open open = open(facts, i);
      open.mark(action);
      open.mark(rule);
    }
  }

  /** An action waits for the time that a fact gives. */
  public void forTime(int action, int rule, String path) {
    Open open = open(path, asked.incidentOrder(path), path.indexOf('[') < 0 ? -1 : 0);
    open.mark(action);
    open.mark(rule);
  }

  /** A rule waits for a fact of no vocabulary. */
  public void forReason(int rule, String path, String question) {
    Open open = ofEntries.computeIfAbsent(path, each -> added(new Open(path, question)));
    open.mark(rule);
  }

  private Open open(OpenFacts facts, int i) {
    if (facts.scope(i) == 0) {
      return ofIncident(facts.order(i));
    }
    String path = asked.path(facts, i);
    return ofEntries.computeIfAbsent(
        path, each -> added(new Open(path, asked.question(facts.scope(i), facts.order(i)))));
  }

  private Open ofIncident(int order) {
    Open open = ofIncident[order];
    if (open == null) {
      open = added(new Open(asked.path(0, order), asked.question(0, order)));
      ofIncident[order] = open;
    }
    return open;
  }

  private Open open(String path, int order, int entry) {
    return entry < 0
        ? ofIncident(order)
        : ofEntries.computeIfAbsent(path, each -> added(new Open(path, asked.questionOf(path))));
  }

  private Open added(Open open) {
    inOrder.add(open);
    return open;
  }

  /** The questions, the deadliest first. */
  public List<Question> list() {
    long[] places = new long[inOrder.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = inOrder.get(i).urgency() | i;
    }
    Arrays.sort(places);
    Question[] questions = new Question[places.length];
    for (int i = 0; i < places.length; i++) {
      questions[i] = inOrder.get((int) (places[i] & ((1 << TIER_RULES) - 1))).question();
    }
    return List.of(questions);
  }

  private final class Open {
    private final String path;
    private final String question;
    private final long[] waiting = new long[asked.words()];
    private @Nullable RiskTier tier;
    private int together;
    private int tierRules;

    private Open(String path, String question) {
      this.path = path;
      this.question = question;
    }

    /** An action or a rule waits for it. */
    private void mark(int place) {
      waiting[place >> 6] |= 1L << place;
    }

    private void forTier(RiskTier reach, int answers) {
      if (tier == null || reach.compareTo(tier) > 0) {
        tier = reach;
        together = answers;
      } else if (reach == tier) {
        together = Math.min(together, answers);
      }
      tierRules++;
    }

    @SuppressWarnings("EnumOrdinal") // The highest tier is the last constant.
    private long urgency() {
      long lower = tier == null ? 3 : 2 - tier.ordinal();
      return lower << TIER
          | (long) together << TOGETHER
          | (long) (MOST_RULES - tierRules) << TIER_RULES;
    }

    private Question question() {
      for (int i = 0; i < waiting.length; i++) {
        for (long word = waiting[i]; word != 0; word &= word - 1) {
          int place = (i << 6) + Long.numberOfTrailingZeros(word);
          (place < asked.actions() ? actions : rules).add(asked.name(place));
        }
      }
      return new Question(path, question, tier, actions.list(), rules.list());
    }
  }
}
