package io.github.riskrules.engine.json;

import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.incident.Fact;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field that holds one fact. */
final class FactField implements FieldShape {
  private final RecordComponent component;
  private final int index;
  private final Fact fact;
  private final FactType type;
  // Asking an annotation takes longer than all else here, and every value is asked.
  private final boolean required;
  private final int min;
  private final int max;
  private final Map<String, Object> choices = new LinkedHashMap<>();
  private final @Nullable Pattern form;

  FactField(RecordComponent component, int index, Fact fact) {
    this.component = component;
    this.index = index;
    this.fact = fact;
    this.type = FactType.of(component.getType());
    this.required = fact.always();
    this.min = fact.min();
    this.max = fact.max();
    this.form = fact.pattern().isEmpty() ? null : Pattern.compile(fact.pattern());
    if (component.getType().isEnum()) {
      for (Object constant : component.getType().getEnumConstants()) {
        choices.put(((Enum<?>) constant).name(), constant);
      }
    }
  }

  @Override
  public RecordComponent component() {
    return component;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public boolean isRequired() {
    return required;
  }

  Fact fact() {
    return fact;
  }

  FactType type() {
    return type;
  }

  /** The names that an answer or a choice can have, in their order. */
  List<String> choices() {
    return List.copyOf(choices.keySet());
  }

  /** The answer or choice of a name; null when there is none. */
  @Nullable Object choice(String name) {
    return choices.get(name);
  }

  /** Whether a number is one that the fact can be. */
  boolean isInRange(long number) {
    return number >= min && number <= max;
  }

  /** Whether a text has the form that the fact asks for, if it asks for any. */
  boolean hasForm(String text) {
    return form == null || form.matcher(text).matches();
  }
}
