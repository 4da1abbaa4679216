package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every day of assessment, also those on which the policy is not in force: it decides on them all
 * the same, and says so. Days between which no rule begins or ends are alike, so one of each such
 * time stands for all of them.
 */
public final class Days {
  private final TreeMap<LocalDate, Variable> starts = new TreeMap<>();

  private Days(Collection<LocalDate> days) {
    days.forEach(day -> starts.put(day, Formula.variable("assessed from " + day)));
  }

  /** The days of a policy, told apart where a rule of it, or of another one, begins or ends. */
  public static Days of(Policy policy, Policy... others) {
    TreeSet<LocalDate> days = new TreeSet<>();
    List<Rule> rules = new ArrayList<>(policy.rules());
    for (Policy other : others) {
      rules.addAll(other.rules());
    }
    for (Rule rule : rules) {
      LocalDate from = rule.from();
      LocalDate until = rule.until();
      if (from != null) {
        days.add(from);
      }
      if (until != null) {
        days.add(until.plusDays(1));
      }
    }
    days.add(days.isEmpty() ? policy.inForceFrom() : days.first().minusDays(1));
    return new Days(days);
  }

  /** The first of all. */
  public LocalDate first() {
    return starts.firstKey();
  }

  /** Each day that stands for others. */
  public List<LocalDate> each() {
    return List.copyOf(starts.keySet());
  }

  /** That an incident is assessed on exactly one of them. */
  public Formula axiom() {
    return Formula.all(
        Formula.any(starts.values()), Formula.not(Formula.atLeast(2, starts.values())));
  }

  /** Whether a rule applies. */
  Formula applies(Rule rule) {
    List<Variable> when = new ArrayList<>();
    starts.forEach(
        (day, variable) -> {
          if (rule.appliesOn(day)) {
            when.add(variable);
          }
        });
    return when.size() == starts.size() ? Formula.TRUE : Formula.any(when);
  }

  /** The day of one valuation. */
  public LocalDate day(Valuation valuation) {
    return starts.entrySet().stream()
        .filter(day -> valuation.holds(day.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(first());
  }

  /** The variable that is so on one of the days. */
  public Variable pinned(LocalDate day) {
    return starts.floorEntry(day).getValue();
  }
}
