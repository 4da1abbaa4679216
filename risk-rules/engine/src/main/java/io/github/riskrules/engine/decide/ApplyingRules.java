package io.github.riskrules.engine.decide;

import io.github.riskrules.engine.policy.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which rules apply from day to day, a bit for each at its place. Rules begin and end on few days,
 * so what applies between them is found once. Immutable and thread-safe.
 */
final class ApplyingRules {
  private final List<Rule> rules;
  private final NavigableMap<LocalDate, long[]> since = new TreeMap<>();

  ApplyingRules(List<Rule> rules) {
    this.rules = rules;
    since.put(LocalDate.MIN, on(LocalDate.MIN));
    for (Rule rule : rules) {
      if (rule.from() != null) {
        since.computeIfAbsent(rule.from(), this::on);
      }
      if (rule.until() != null) {
        since.computeIfAbsent(rule.until().plusDays(1), this::on);
      }
    }
  }

  private long[] on(LocalDate day) {
    BitSet applying = new BitSet();
    for (int place = 0; place < rules.size(); place++) {
      applying.set(place, rules.get(place).appliesOn(day));
    }
    return Arrays.copyOf(applying.toLongArray(), Places.words(rules.size()));
  }

  /** The rules that apply on a day. Whoever asks changes nothing in what it is given. */
  long[] since(LocalDate day) {
    return Objects.requireNonNull(since.floorEntry(day)).getValue();
  }
}
