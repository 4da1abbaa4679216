package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One of a closed list of choices, given by callers. */
final class GivenChoice implements Given {
  /** Choices that only say which others it may be. */
  private static final Map<Object, Set<? extends Object>> VAGUE =
      Map.of(
          PriorKind.UNKNOWN,
          EnumSet.allOf(PriorKind.class),
          IntimateRelationship.CURRENT_OR_FORMER,
          EnumSet.of(
              IntimateRelationship.CURRENT,
              IntimateRelationship.FORMER,
              IntimateRelationship.CURRENT_OR_FORMER));

  private final Map<Object, Variable> choices = new LinkedHashMap<>();
  private final Formula known;

  private GivenChoice(String name, Class<?> type) {
    for (Object choice : type.getEnumConstants()) {
      choices.put(choice, Formula.variable(name + " is " + choice));
    }
    this.known = Formula.any(choices.values());
  }

  static GivenChoice of(String name, Class<?> type, boolean always, Consumer<Formula> axioms) {
    GivenChoice choice = new GivenChoice(name, type);
    axioms.accept(Formula.not(Formula.atLeast(2, choice.choices.values())));
    if (always) {
      axioms.accept(choice.known);
    }
    return choice;
  }

  Formula is(Object choice) {
    return Objects.requireNonNull(choices.get(choice));
  }

  Formula isOneOf(Set<? extends Object> wanted) {
    return Formula.any(wanted.stream().map(this::is).toList());
  }

  @Override
  public Formula known() {
    return known;
  }

  @Override
  public Stance compare(Operator operator, List<Object> written) {
    Formula may =
        where(choice -> meant(choice).stream().anyMatch(each -> passes(each, operator, written)));
    return new Stance(
        where(choice -> passes(choice, operator, written)),
        Formula.any(Formula.not(known), may),
        where(choice -> meant(choice).stream().allMatch(each -> passes(each, operator, written))));
  }

  private Formula where(Predicate<Object> wanted) {
    return Formula.any(choices.keySet().stream().filter(wanted).map(this::is).toList());
  }

  private static Set<? extends Object> meant(Object choice) {
    return VAGUE.getOrDefault(choice, Set.of(choice));
  }

  private static boolean passes(Object choice, Operator operator, List<Object> written) {
    List<?> inOrder = List.of(((Enum<?>) choice).getDeclaringClass().getEnumConstants());
    int place = inOrder.indexOf(choice);
    int line = inOrder.indexOf(written.get(0));
    return switch (operator) {
      case EQUAL, IN -> written.contains(choice);
      case NOT_EQUAL, NOT_IN -> !written.contains(choice);
      case LESS -> place < line;
      case AT_MOST -> place <= line;
      case MORE -> place > line;
      case AT_LEAST -> place >= line;
    };
  }

  @Override
  public Optional<Object> value(Valuation valuation) {
    return choices.entrySet().stream()
        .filter(choice -> valuation.holds(choice.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public void pin(Object value, Consumer<Variable> so) {
    so.accept(Objects.requireNonNull(choices.get(value)));
  }

  @Override
  public Formula atLeastLike(Given other) {
    GivenChoice choice = (GivenChoice) other;
    List<Formula> all = new ArrayList<>();
    all.add(Formula.same(known, choice.known));
    Set<Object> higher = new LinkedHashSet<>(choices.keySet());
    for (Object each : choices.keySet()) {
      all.add(Formula.implies(choice.is(each), isOneOf(higher)));
      higher.remove(each);
    }
    return Formula.all(all);
  }

  @Override
  public Formula sameAs(Given other) {
    GivenChoice choice = (GivenChoice) other;
    return Formula.all(
        choices.keySet().stream().map(each -> Formula.same(is(each), choice.is(each))).toList());
  }
}
