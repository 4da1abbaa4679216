package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A text that callers give: one of those that rules name, or any other, which are all alike. */
final class GivenText implements Given {
  private static final String ANOTHER = "elsewhere";

  private final String name;
  private final Variable isKnown;
  private final Consumer<Formula> axioms;
  private final Map<Object, Variable> texts = new LinkedHashMap<>();

  GivenText(String name, boolean always, Consumer<Formula> axioms) {
    this.name = name;
    this.axioms = axioms;
    this.isKnown = Formula.variable(name + " is known");
    if (always) {
      axioms.accept(isKnown);
    }
  }

  private Formula is(Object text) {
    Variable earlier = texts.get(text);
    if (earlier != null) {
      return earlier;
    }
    Variable named = Formula.variable(name + " is '" + text + "'");
    axioms.accept(Formula.implies(named, isKnown));
    texts.values().forEach(other -> axioms.accept(Formula.not(Formula.all(named, other))));
    texts.put(text, named);
    return named;
  }

  @Override
  public Formula known() {
    return isKnown;
  }

  @Override
  public Stance compare(Operator operator, List<Object> written) {
    Formula named = Formula.any(written.stream().map(this::is).toList());
    boolean negated = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
    Formula holds = negated ? Formula.all(isKnown, Formula.not(named)) : named;
    return new Stance(holds, Formula.any(holds, Formula.not(isKnown)), holds);
  }

  @Override
  public Optional<Object> value(Valuation valuation) {
    if (!valuation.holds(isKnown)) {
      return Optional.empty();
    }
    return Optional.of(
        texts.entrySet().stream()
            .filter(text -> valuation.holds(text.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(ANOTHER));
  }

  @Override
  public void pin(Object value, Consumer<Variable> so) {
    so.accept(isKnown);
    Variable named = texts.get(value);
    if (named != null) {
      so.accept(named);
    }
  }

  @Override
  public Formula atLeastLike(Given other) {
    return sameAs(other);
  }

  @Override
  public Formula sameAs(Given other) {
    GivenText text = (GivenText) other;
    TreeSet<String> named = new TreeSet<>();
    texts.keySet().forEach(each -> named.add(Objects.toString(each)));
    text.texts.keySet().forEach(each -> named.add(Objects.toString(each)));
    return Formula.all(
        Formula.same(isKnown, text.isKnown),
        Formula.all(named.stream().map(each -> Formula.same(is(each), text.is(each))).toList()));
  }
}
