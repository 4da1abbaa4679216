package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the open questions of one assessment. Actions and rules go by their rank in order. */
public final class OpenQuestions {
  private static final int TIER = 58;
  private static final int TOGETHER = 28;
  private static final int TIER_RULES = 16;
  private static final int MOST_RULES = 4095;

  private final Asked asked;
  private final Open[] ofIncident;
  private final Map<String, Open> ofEntries = new HashMap<>();
  private final List<Open> inOrder = new ArrayList<>();

  /** None yet. */
  public OpenQuestions(Asked asked) {
    this.asked = asked;
    this.ofIncident = new Open[asked.incidentFacts()];
  }

  /** A rule waits that raises the tier. */
  public void forTier(int rule, RiskTier reach, OpenFacts facts) {
    for (int i = 0; i < facts.size(); i++) {
      Open open = open(facts, i);
      open.rules[rule >> 6] |= 1L << rule;
      open.forTier(reach, facts.together(i));
    }
  }

  /** An action waits for a rule. */
  public void forAction(int action, int rule, OpenFacts facts) {
    for (int i = 0; i < facts.size(); i++) {
      Open open = open(facts, i);
      open.rules[rule >> 6] |= 1L << rule;
      open.actions[action >> 6] |= 1L << action;
    }
  }

  /** An action waits for the time that a fact gives. */
  public void forTime(int action, int rule, String path) {
    Open open = open(path, asked.incidentOrder(path), path.indexOf('[') < 0 ? -1 : 0);
    open.actions[action >> 6] |= 1L << action;
    open.rules[rule >> 6] |= 1L << rule;
  }

  /** A rule waits for a fact of no vocabulary. */
  public void forReason(int rule, String path, String question) {
    Open open = ofEntries.computeIfAbsent(path, each -> added(new Open(path, question)));
    open.rules[rule >> 6] |= 1L << rule;
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
    private final long[] actions = new long[asked.actionWords()];
    private final long[] rules = new long[asked.ruleWords()];
    private @Nullable RiskTier tier;
    private int together;
    private int tierRules;

    private Open(String path, String question) {
      this.path = path;
      this.question = question;
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
      return new Question(
          path, question, tier, named(actions, asked.actions()), named(rules, asked.rules()));
    }
  }

  private static List<String> named(long[] bits, String[] names) {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    String[] named = new String[size];
    int next = 0;
    for (int i = 0; i < bits.length; i++) {
      for (long word = bits[i]; word != 0; word &= word - 1) {
        named[next++] = names[(i << 6) + Long.numberOfTrailingZeros(word)];
      }
    }
    return List.of(named);
  }
}
