package io.github.riskrules.tooling.proof.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A claim that is true or false once each of its variables is. Formulas share their parts, so they
 * are told apart by identity and never compared in depth. Immutable.
 */
public sealed interface Formula {
  /** Always so. */
  Formula TRUE = new Constant(true);

  /** Never so. */
  Formula FALSE = new Constant(false);

  /** So, or not so, whatever the variables are. */
  record Constant(boolean value) implements Formula {}

  /** An open question. */
  final class Variable implements Formula {
    private final String name;

    private Variable(String name) {
      this.name = name;
    }

    /** For people who look into a proof; it need not be the only one of its name. */
    public String name() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The opposite. */
  record Not(Formula part) implements Formula {}

  /** Each of several. */
  record All(List<Formula> parts) implements Formula {}

  /** Some of several. */
  record Any(List<Formula> parts) implements Formula {}

  /** At least so many of several. */
  record AtLeast(int number, List<Formula> parts) implements Formula {}

  /** A new open question. */
  static Variable variable(String name) {
    return new Variable(name);
  }

  /** A claim known from the start. */
  static Formula of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The opposite of a claim. */
  static Formula not(Formula part) {
    if (part instanceof Constant constant) {
      return of(!constant.value());
    }
    return part instanceof Not not ? not.part() : new Not(part);
  }

  /** Each of several; true of none. */
  static Formula all(Collection<? extends Formula> parts) {
    return joined(parts, TRUE, FALSE);
  }

  /** Each of several; true of none. */
  static Formula all(Formula... parts) {
    return all(List.of(parts));
  }

  /** Some of several; false of none. */
  static Formula any(Collection<? extends Formula> parts) {
    return joined(parts, FALSE, TRUE);
  }

  /** Some of several; false of none. */
  static Formula any(Formula... parts) {
    return any(List.of(parts));
  }

  /** If the one, then the other. */
  static Formula implies(Formula one, Formula other) {
    return any(not(one), other);
  }

  /** Both or neither. */
  static Formula same(Formula one, Formula other) {
    return one == other ? TRUE : all(implies(one, other), implies(other, one));
  }

  /** The one or the other, and not both. */
  static Formula differ(Formula one, Formula other) {
    return not(same(one, other));
  }

  /** The second if the first is so, else the third. */
  static Formula choose(Formula condition, Formula then, Formula otherwise) {
    return any(all(condition, then), all(not(condition), otherwise));
  }

  /** At least so many of several. */
  static Formula atLeast(long number, Collection<? extends Formula> parts) {
    List<Formula> open = new ArrayList<>();
    long wanted = number;
    for (Formula part : parts) {
      if (part == TRUE) {
        wanted--;
      } else if (part != FALSE) {
        open.add(part);
      }
    }
    if (wanted <= 0 || wanted > open.size()) {
      return of(wanted <= 0);
    }
    if (wanted == 1 || wanted == open.size()) {
      return wanted == 1 ? any(open) : all(open);
    }
    return new AtLeast((int) wanted, List.copyOf(open));
  }

  private static Formula joined(
      Collection<? extends Formula> parts, Formula neutral, Formula decisive) {
    List<Formula> open = new ArrayList<>();
    Set<Formula> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Formula part : parts) {
      if (part == decisive) {
        return decisive;
      }
      if (part != neutral && seen.add(part)) {
        open.add(part);
      }
    }
    if (open.isEmpty()) {
      return neutral;
    }
    if (open.size() == 1) {
      return open.get(0);
    }
    return neutral == TRUE ? new All(List.copyOf(open)) : new Any(List.copyOf(open));
  }
}
