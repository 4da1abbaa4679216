package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An open number: one yes/no question for each line that something asks about, which is all that a
 * policy can tell of it. Numbers between two lines are one and the same to it.
 */
final class Scale implements Ordered {
  private final String name;
  private final long lowest;
  private final long highest;
  private final Consumer<Formula> axioms;
  private final TreeMap<Long, Variable> lines = new TreeMap<>();
  private final List<Link> links = new ArrayList<>();

  /** That one number is never above another while both are known. */
  private record Link(Scale lower, Scale upper, Formula when) {}

  /**
   * @param axioms takes what is so of every number
   */
  Scale(String name, long lowest, long highest, Consumer<Formula> axioms) {
    this.name = name;
    this.lowest = lowest;
    this.highest = highest;
    this.axioms = axioms;
  }

  @Override
  public Formula atLeast(long number) {
    if (number <= lowest || number > highest) {
      return Formula.of(number <= lowest);
    }
    Variable known = lines.get(number);
    return known == null ? draw(number) : known;
  }

  private Variable draw(long number) {
    Variable line = Formula.variable(name + " >= " + number);
    Map.Entry<Long, Variable> below = lines.lowerEntry(number);
    Map.Entry<Long, Variable> above = lines.higherEntry(number);
    lines.put(number, line);
    if (below != null) {
      axioms.accept(Formula.implies(line, below.getValue()));
    }
    if (above != null) {
      axioms.accept(Formula.implies(above.getValue(), line));
    }
    links.forEach(link -> draw(link, number));
    return line;
  }

  /** Requires this number never to be above another while a formula holds. */
  void notAbove(Scale other, Formula when) {
    Link link = new Link(this, other, when);
    links.add(link);
    other.links.add(link);
    for (long line : List.copyOf(lines.keySet())) {
      draw(link, line);
    }
    for (long line : List.copyOf(other.lines.keySet())) {
      draw(link, line);
    }
  }

  private static void draw(Link link, long number) {
    axiom(link, link.lower.atLeast(number), link.upper.atLeast(number));
  }

  private static void axiom(Link link, Formula lower, Formula upper) {
    link.lower.axioms.accept(Formula.implies(link.when, Formula.implies(lower, upper)));
  }

  /** The lowest number that reaches the lines that are so and no other. */
  long value(Valuation valuation, long otherwise) {
    long reached = Long.MIN_VALUE;
    for (Map.Entry<Long, Variable> line : lines.entrySet()) {
      if (valuation.holds(line.getValue())) {
        reached = line.getKey();
      }
    }
    if (reached != Long.MIN_VALUE) {
      return reached;
    }
    if (lowest > Integer.MIN_VALUE) {
      return lowest;
    }
    return lines.isEmpty() ? otherwise : lines.firstKey() - 1;
  }

  void pin(long value, Consumer<Variable> so) {
    lines.forEach(
        (line, variable) -> {
          if (value >= line) {
            so.accept(variable);
          }
        });
  }

  /** Whether this reaches every line that another does. */
  Formula atLeastLike(Scale other) {
    List<Long> all = new ArrayList<>(lines.keySet());
    all.addAll(other.lines.keySet());
    return Formula.all(
        all.stream().map(line -> Formula.implies(other.atLeast(line), atLeast(line))).toList());
  }

  /** Whether both reach the same lines. */
  Formula sameAs(Scale other) {
    List<Long> all = new ArrayList<>(lines.keySet());
    all.addAll(other.lines.keySet());
    return Formula.all(
        all.stream().map(line -> Formula.same(atLeast(line), other.atLeast(line))).toList());
  }
}
