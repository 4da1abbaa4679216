package io.github.riskrules.engine.json;

import io.github.riskrules.incident.Fact;
import io.github.riskrules.incident.Incident;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one record of an incident looks in a document, taken from the record itself and from the
 * vocabulary entries on it. Reader, writer and schema share it, so a new fact needs none of them
 * changed.
 */
final class RecordShape {
  private static final int LOOKED_AT_FIRST = 2;
  private static final RecordShape INCIDENT = new RecordShape(Incident.class);

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final int components;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();
  private final List<FieldShape> inOrder;
  private final @Nullable FieldShape[] byIndex;
  private final Set<String> counted = new LinkedHashSet<>();

  private RecordShape(Class<?> type) {
    this.type = type;
    RecordComponent[] all = type.getRecordComponents();
    this.components = all.length;
    this.byIndex = new @Nullable FieldShape[all.length];
    for (int i = 0; i < all.length; i++) {
      FieldShape field = fieldOf(all[i], i);
      if (field != null) {
        fields.put(field.name(), field);
        byIndex[i] = field;
      }
    }
    this.inOrder = List.copyOf(fields.values());
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Fact.class) && !fields.containsKey(method.getName())) {
        counted.add(method.getName());
      }
    }
    this.constructor = canonical(type, all);
  }

  static RecordShape incident() {
    return INCIDENT;
  }

  /** The shape of one record of an incident. */
  static RecordShape of(Class<?> type) {
    return new RecordShape(type);
  }

  Class<?> type() {
    return type;
  }

  /** The fields callers give, in their order. */
  List<FieldShape> fields() {
    return inOrder;
  }

  Optional<FieldShape> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * The field of a name; null when there is none, which a good document never asks for.
   *
   * @param after the index of the field before it in the document, or -1. Most documents have their
   *     fields in our order and leave few out, so that the next ones are looked at first
   */
  @Nullable FieldShape find(String name, int after) {
    for (int next = after + 1; next <= after + LOOKED_AT_FIRST && next < byIndex.length; next++) {
      FieldShape likely = byIndex[next];
      if (likely != null && likely.name().equals(name)) {
        return likely;
      }
    }
    return fields.get(name);
  }

  Set<String> names() {
    return fields.keySet();
  }

  /** Whether a name is that of a fact counted from others, which nobody gives. */
  boolean isCounted(String name) {
    return counted.contains(name);
  }

  /** An array for the record's values, to be filled by {@link FieldShape#index()}. */
  @Nullable Object[] emptyValues() {
    return new @Nullable Object[components];
  }

  /**
   * Makes the record.
   *
   * @throws IllegalArgumentException if the record refuses the values; its message holds none
   */
  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException inWords) {
        throw inWords;
      }
      throw new IllegalStateException("a record cannot be made: " + type.getSimpleName());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record cannot be made: " + type.getSimpleName());
    }
  }

  /** A component that is neither a fact, a group nor a list is the record's own affair. */
  private static @Nullable FieldShape fieldOf(RecordComponent component, int index) {
    Fact fact = component.getAnnotation(Fact.class);
    if (fact != null) {
      return new FactField(component, index, fact);
    }
    if (component.getType().isRecord()) {
      return new GroupField(component, index, new RecordShape(component.getType()));
    }
    if (component.getType() == List.class) {
      ParameterizedType list = (ParameterizedType) component.getGenericType();
      return new ListField(
          component, index, new RecordShape((Class<?>) list.getActualTypeArguments()[0]));
    }
    return null;
  }

  private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("not a public record: " + type.getSimpleName());
    }
  }

  /** Every group and list entry of the shape that has a field of this name, by the path to it. */
  List<String> homesOf(String name) {
    List<String> homes = new ArrayList<>();
    for (FieldShape field : fields.values()) {
      if (field instanceof GroupField group) {
        if (group.shape().fields.containsKey(name)) {
          homes.add(group.name());
        }
        group.shape().homesOf(name).forEach(inner -> homes.add(group.name() + "." + inner));
      } else if (field instanceof ListField list && list.shape().fields.containsKey(name)) {
        homes.add(list.name());
      }
    }
    return homes;
  }
}
